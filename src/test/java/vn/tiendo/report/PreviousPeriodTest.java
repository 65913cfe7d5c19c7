package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.language.Periods;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Period;

/** What a report is compared with. */
final class PreviousPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "quý 3/2026, quý II năm 2026",
    "quý 1/2026, quý IV năm 2025",
    "tháng 1/2026, tháng 12 năm 2025",
    "9 tháng 2026, 6 tháng đầu năm 2026",
    "6 tháng đầu năm 2026, cuối năm 2025",
    "2026, cuối năm 2025",
    "30/9/2026, ngày 30/9/2025",
  })
  void isTheOneReportedBefore(String period, String expected) {
    Period before = Objects.requireNonNull(PreviousPeriod.of(period(period)));
    assertThat(PreviousPeriod.name(before)).isEqualTo(expected);
  }

  @Test
  void isNoneForATerm() {
    assertThat(PreviousPeriod.of(period("nhiệm kỳ 2020 - 2025"))).isNull();
  }

  private static Period period(String text) {
    return ((Understood<Period>) Periods.read(text)).meaning();
  }
}
