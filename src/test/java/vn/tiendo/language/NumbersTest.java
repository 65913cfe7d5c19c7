package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Unit;

/** Numbers as Vietnamese writes them, read and printed. */
final class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.356 | 5356",
        "5356 | 5356",
        "1.182.818 | 1182818",
        "14,80 | 14.80",
        "0,25 | 0.25",
        "1.234,5 | 1234.5",
        "-3 | -3",
        "\u22123 | -3",
        "03 | 3",
        "0 | 0",
        "999999999999999999 | 999999999999999999",
      })
  void readsDotsBetweenThousandsAndACommaBeforeDecimals(String text, BigDecimal number) {
    assertThat(NumberReader.read(text)).isEqualTo(new Understood<>(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14.80 | viết 14,80 nếu là số thập phân, 1.480 nếu là hàng nghìn",
        "5356.5 | viết 5356,5 nếu là số thập phân, 53.565 nếu là hàng nghìn",
        "0.25 | viết 0,25 (dấu phẩy trước phần thập phân)",
        "0.125 | viết 0,125 (dấu phẩy trước phần thập phân)",
        "5,356,000 | viết 5.356.000 (dấu chấm ngăn hàng nghìn, dấu phẩy thập phân)",
        "1,234.5 | viết 1.234,5 (dấu chấm ngăn hàng nghìn, dấu phẩy thập phân)",
        "5 356 | viết 5.356 (dấu chấm ngăn hàng nghìn, dấu phẩy thập phân)",
        "1e9 | viết đủ các chữ số, ví dụ 1.000.000",
        "1e999999999 | viết đủ các chữ số, ví dụ 1.000.000",
        "năm | viết như 5.356 (dấu chấm ngăn hàng nghìn) hoặc 14,80 (dấu phẩy thập phân)",
        "+5 | viết như 5.356 (dấu chấm ngăn hàng nghìn) hoặc 14,80 (dấu phẩy thập phân)",
        "1.000000 | viết 1,000000 nếu là số thập phân, 1.000.000 nếu là hàng nghìn",
        "1234567890123456789 | viết nhiều nhất 18 chữ số ở phần nguyên và 9 chữ số ở phần thập phân",
        "0,1234567890 | viết nhiều nhất 18 chữ số ở phần nguyên và 9 chữ số ở phần thập phân",
      })
  void refusesOtherWaysAndSaysHowToWriteIt(String text, String remedy) {
    assertThat(NumberReader.read(text))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.remedy()).isEqualTo(remedy));
  }

  @Test
  void everyPrintedNumberReadsBack() {
    for (String number : new String[] {"5356", "-1234567.80", "0", "0.05", "1000", "-0.5"}) {
      BigDecimal exact = new BigDecimal(number);
      assertThat(NumberReader.read(Numbers.plain(exact))).isEqualTo(new Understood<>(exact));
    }
  }

  @Test
  void roundsHalfUpAndDropsZeros() {
    assertThat(Numbers.rounded(new BigDecimal("91.6666"), 2)).isEqualTo("91,67");
    assertThat(Numbers.rounded(new BigDecimal("5.005"), 2)).isEqualTo("5,01");
    assertThat(Numbers.rounded(new BigDecimal("-0.005"), 2)).isEqualTo("-0,01");
    assertThat(Numbers.rounded(new BigDecimal("1200.00"), 2)).isEqualTo("1.200");
    assertThat(Numbers.fixed(new BigDecimal("20"), 2)).isEqualTo("20,00");
    assertThat(Numbers.percentOf(new BigDecimal(55), new BigDecimal(60), 2)).isEqualTo("91.67");
  }

  @Test
  void printsUnitsAndSmallCounts() {
    assertThat(Numbers.withUnit(new BigDecimal("14.80"), Unit.PERCENT)).isEqualTo("14,80%");
    assertThat(Numbers.withUnit(new BigDecimal("8.5"), new Unit("%/năm"))).isEqualTo("8,5%/năm");
    assertThat(Numbers.withUnit(new BigDecimal(90), new Unit("triệu đồng")))
        .isEqualTo("90 triệu đồng");
    assertThat(Numbers.withUnit(BigDecimal.ONE, Unit.PERCENTAGE_POINT)).isEqualTo("1 điểm %");
    assertThat(Numbers.count(3)).isEqualTo("03");
    assertThat(Numbers.count(1433)).isEqualTo("1.433");
  }

  @Test
  void noLocaleIsAsked() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Numbers.plain(5356)).isEqualTo("5.356");
      assertThat(((Refused<?>) NumberReader.read("14.80")).remedy()).contains("1.480");
    } finally {
      Locale.setDefault(before);
    }
  }
}
