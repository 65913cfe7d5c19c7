package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.language.FigureReader.Measured;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.language.StatedReader.Statement;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Done;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.FigureValue.Words;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/** What a figure may be written as, and what a source may have printed. */
final class FigureReaderTest {

  private static void reads(String text, FigureValue value, Hedge hedge) {
    assertThat(FigureReader.read(text)).isEqualTo(new Understood<>(new Measured(value, hedge)));
  }

  private static void reads(String text, FigureValue value) {
    reads(text, value, Hedge.EXACT);
  }

  private static Quantity quantity(String number, Unit unit) {
    return new Quantity(new BigDecimal(number), unit);
  }

  @Test
  void countsKeepBothNumbers() {
    reads("412/2.300", new Counts(new BigDecimal(412), new BigDecimal(2300)));
    reads("0/5", new Counts(BigDecimal.ZERO, new BigDecimal(5)));
    reads("29,5 / 50", new Counts(new BigDecimal("29.5"), new BigDecimal(50)));
  }

  @Test
  void numbersHaveTheirUnitAfterThem() {
    reads("14,80%", quantity("14.80", Unit.PERCENT));
    reads("14,80 %", quantity("14.80", Unit.PERCENT));
    reads("5 điểm %", quantity("5", Unit.PERCENTAGE_POINT));
    reads("41,2", quantity("41.2", Unit.NONE));
    reads("90 triệu đồng/người/năm", quantity("90", new Unit("triệu đồng/người/năm")));
    reads("238 nghìn tỷ đồng", quantity("238", new Unit("nghìn tỷ đồng")));
    reads("hạng 3", quantity("3", Unit.NONE));
    reads("thứ 12/63", quantity("12", Unit.NONE));
  }

  @Test
  void wordsBeforeANumberSayHowFirmItIs() {
    reads("khoảng 20%", quantity("20", Unit.PERCENT), Hedge.ABOUT);
    reads("trên 85%", quantity("85", Unit.PERCENT), Hedge.MORE_THAN);
    reads("Hơn 1.000 người", quantity("1000", new Unit("người")), Hedge.MORE_THAN);
    reads("gần 5 tỷ đồng", quantity("5", new Unit("tỷ đồng")), Hedge.NEARLY);
    reads("dưới 1%", quantity("1", Unit.PERCENT), Hedge.LESS_THAN);
    reads("trên địa bàn còn hạn chế", new Words("trên địa bàn còn hạn chế"));
  }

  @Test
  void deedsAndWordsAreNoNumbers() {
    reads("có", new Done(true, null));
    reads("Không", new Done(false, null));
    reads("28/11/2024", new Done(true, LocalDate.of(2024, 11, 28)));
    reads("hoàn thành tốt nhiệm vụ", new Words("hoàn thành tốt nhiệm vụ"));
    reads("chưa có số liệu", new FigureValue.Absent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14.80% | 0 | “14.80” không phải cách viết số của tiếng Việt",
        "khoảng 14.80% | 7 | “14.80” không phải cách viết số của tiếng Việt",
        "12/5.5 | 3 | “5.5” không phải cách viết số của tiếng Việt",
        "12/0 | 3 | mẫu số phải lớn hơn 0",
        "55/60 chi bộ | 6 | sau số đếm “55/60” còn chữ “chi bộ”",
        "1/2/3 | 2 | “2/3” không phải là số",
        "31/02/2024 | 0 | tháng 2/2024 không có ngày 31",
      })
  void refusalsPointAtTheVeryCharacters(String text, int from, String message) {
    assertThat(FigureReader.read(text))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.message()).isEqualTo(message);
              assertThat(refused.from()).isEqualTo(from);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "83,33% | 83.33 | % | EXACT | false",
        "trên 5% | 5 | % | MORE_THAN | false",
        "đạt trên 5% | 5 | % | MORE_THAN | false",
        "6.65% | 6.65 | % | EXACT | true",
        "5.356 đảng viên | 5356 | đảng viên | EXACT | false",
        "khoảng 1,76 lần | 1.76 | lần | ABOUT | false",
      })
  void statementsAreReadAsPrinted(
      String text, BigDecimal number, String unit, Hedge hedge, boolean point) {
    assertThat(StatedReader.read(text))
        .isEqualTo(new Understood<>(new Statement(number, new Unit(unit), hedge, point)));
  }

  @Test
  void aStatementWithoutANumberIsRefused() {
    assertThat(StatedReader.read("phần lớn")).isInstanceOf(Refused.class);
    assertThat(StatedReader.read("1.2.3%")).isInstanceOf(Refused.class);
  }
}
