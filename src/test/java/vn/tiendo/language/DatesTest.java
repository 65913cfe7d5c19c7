package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule.Deadline;

/** Dates, periods and deadlines, read and printed. */
final class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "22/11/2016, 2016-11-22",
    "2016-11-22, 2016-11-22",
    "5/9/2026, 2026-09-05",
    "05/09/2026, 2026-09-05",
    "29/02/2024, 2024-02-29",
  })
  void readsDayMonthYear(String text, LocalDate day) {
    assertThat(Dates.read(text)).isEqualTo(new Understood<>(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/02/2019 | tháng 2/2019 không có ngày 31",
        "29/02/2023 | tháng 2/2023 không có ngày 29",
        "11/22/2016 | không có tháng 22",
        "22/11/16 | “22/11/16” thiếu chữ số của năm",
        "22-11-2016 | “22-11-2016” viết không đúng dấu ngăn",
        "22.11.2016 | “22.11.2016” viết không đúng dấu ngăn",
        "22/11/0016 | năm 16 nằm ngoài khoảng có thể",
        "hôm qua | “hôm qua” không phải là ngày",
      })
  void refusesWhatIsNoDay(String text, String message) {
    assertThat(Dates.read(text))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.message()).isEqualTo(message));
  }

  @Test
  void padsDaysAndTheFirstTwoMonths() {
    assertThat(Dates.brief(LocalDate.of(2026, 9, 5))).isEqualTo("05/9/2026");
    assertThat(Dates.brief(LocalDate.of(2026, 2, 10))).isEqualTo("10/02/2026");
    assertThat(Dates.full(LocalDate.of(2026, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2026");
    assertThat(Dates.full(LocalDate.of(2026, 5, 27))).isEqualTo("ngày 27 tháng 5 năm 2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018 | năm 2018 | 2018-12-31",
        "năm 2018 | năm 2018 | 2018-12-31",
        "quý 3/2018 | quý III/2018 | 2018-09-30",
        "Quý III năm 2018 | quý III/2018 | 2018-09-30",
        "tháng 6/2020 | tháng 6/2020 | 2020-06-30",
        "tháng 02/2024 | tháng 2/2024 | 2024-02-29",
        "6 tháng đầu năm 2018 | 6 tháng đầu năm 2018 | 2018-06-30",
        "9 tháng 2018 | 9 tháng đầu năm 2018 | 2018-09-30",
        "5 tháng đầu năm 2022 | 5 tháng đầu năm 2022 | 2022-05-31",
        "12 tháng 2018 | năm 2018 | 2018-12-31",
        "30/6/2019 | ngày 30/6/2019 | 2019-06-30",
        "ngày 30/6/2019 | ngày 30/6/2019 | 2019-06-30",
        "nhiệm kỳ 2015 - 2020 | nhiệm kỳ 2015 - 2020 | 2020-12-31",
        "giai đoạn 2016-2020 | giai đoạn 2016 - 2020 | 2020-12-31",
        "nhiệm kỳ 2015 – 2020 đến 30/6/2019 | nhiệm kỳ 2015 - 2020 đến ngày 30/6/2019 | 2019-06-30",
        "không ghi ngày | không ghi ngày |",
      })
  void readsAndPrintsPeriods(String text, String printed, LocalDate end) {
    assertThat(Periods.read(text))
        .isInstanceOfSatisfying(
            Understood.class,
            understood -> {
              Period period = (Period) understood.meaning();
              assertThat(period.end()).isEqualTo(end);
              assertThat(Periods.print(period)).isEqualTo(printed);
              assertThat(Periods.read(printed)).isEqualTo(understood);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "quý 5/2018",
    "quý 0/2018",
    "quý IIII/2018",
    "tháng 13/2020",
    "13 tháng 2018",
    "0 tháng 2018",
    "6 tháng cuối năm 2018",
    "2015 - 2020",
    "nhiệm kỳ 2020 - 2015",
    "nhiệm kỳ 2015 - 2020 đến 30/6/2022",
    "nhiệm kỳ 2015 - 2020 đến hôm nay",
    "năm ngoái",
    "0018",
    "31/02/2019",
  })
  void refusesWhatIsNoPeriod(String text) {
    assertThat(Periods.read(text)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2020 | 2020-12-31 |",
        "2020 | 2020-12-31 |",
        "cuối năm 2020 | 2020-12-31 | cuối năm 2020",
        "đến hết năm 2020 | 2020-12-31 | đến hết năm 2020",
        "đến năm 2020 | 2020-12-31 | đến năm 2020",
        "hết quý 3/2020 | 2020-09-30 | hết quý 3/2020",
        "tháng 1/2021 | 2021-01-31 | tháng 1/2021",
        "trước ngày 01/10/2020 | 2020-09-30 | trước ngày 01/10/2020",
        "chậm nhất ngày 30/6/2020 | 2020-06-30 | chậm nhất ngày 30/6/2020",
        "đầu nhiệm kỳ 2020 - 2025 | 2020-12-31 | đầu nhiệm kỳ 2020 - 2025",
        "cuối nhiệm kỳ 2020 - 2025 | 2025-12-31 | cuối nhiệm kỳ 2020 - 2025",
      })
  void readsDeadlines(String text, LocalDate day, String wording) {
    assertThat(Deadlines.read(text)).isEqualTo(new Understood<>(new Deadline(day, wording)));
  }

  @ParameterizedTest
  @CsvSource({"nhiệm kỳ tới", "tháng 1", "sớm", "không ghi ngày", "cuối năm", "31/02/2020"})
  void refusesWhatNamesNoDay(String text) {
    assertThat(Deadlines.read(text)).isInstanceOf(Refused.class);
  }
}
