package vn.tiendo.language.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Excerpt;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.language.Reading;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Formula;

/** How formulas are written, what binds tighter, and what is said of those that are wrong. */
final class FormulaReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "1 + 2 * 3 → (1 + (2 * 3))",
        "(1 + 2) * 3 → ((1 + 2) * 3)",
        "10 - 4 - 3 → ((10 - 4) - 3)",
        "12 / 4 / 3 → ((12 / 4) / 3)",
        "-a + b → ((-a) + b)",
        "2 * -3 → (2 * (-3))",
        "a × b − c → ((a * b) - c)",
        "a > 1 và b < 2 hoặc c = 3 → (((a > 1) và (b < 2)) hoặc (c = 3))",
        "không a > 1 và b < 2 → ((không (a > 1)) và (b < 2))",
        "a >= 1 → (a ≥ 1)",
        "a <= 1 → (a ≤ 1)",
        "a <> 1 → (a ≠ 1)",
        "a != 1 → (a ≠ 1)",
        "a + 1 > b * 2 → ((a + 1) > (b * 2))",
      })
  void whatBindsTighterIsReadFirst(String written, String understood) {
    assertThat(read(written)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "1.490.000 * 0,25 → (1490000 * 0.25)",
        "80% → 0.80",
        "2,5% * a → (0.025 * a)",
        "1490000 → 1490000",
      })
  void numbersAreVietnamese(String written, String understood) {
    assertThat(read(written)).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "ket-nap / dang-vien-dau-nam → (ket-nap / dang-vien-dau-nam)",
        "ket-nap - ra-khoi → (ket-nap - ra-khoi)",
        "{ket-nap} / {tong} → (ket-nap / tong)",
        "{ket-nap @ 2018} → {ket-nap @ In[period=Year[year=2018]]}",
        "{ket-nap @ năm trước} → {ket-nap @ YEAR_BEFORE}",
        "{dang-vien @ đầu năm} → {dang-vien @ START_OF_YEAR}",
        "đầu kỳ + kết nạp - đưa ra khỏi Đảng → ((đầu kỳ + kết nạp) - đưa ra khỏi Đảng)",
        "đếm(đơn vị) → đếm[đơn vị]",
        "đếm(đơn vị; cấp = \"chi bộ\" và đảng viên >= 50 và không phụ cấp cấp ủy)"
            + " → đếm[đơn vị; (((cấp = “chi bộ”) và (đảng viên ≥ 50)) và (không phụ cấp cấp ủy))]",
        "đếm(đơn vị, loại = thon) → đếm[đơn vị; (loại = thon)]",
        "tổng(đơn vị; bí thư * 0,25; đảng viên >= 50)"
            + " → tổng[đơn vị; (bí thư * 0.25); (đảng viên ≥ 50)]",
        "lớn nhất(a; b) → lớn nhất[a; b]",
        "lớn nhất(đơn vị; đảng viên) → lớn nhất[đơn vị; đảng viên]",
        "làm tròn(a / b; 2) → làm tròn[(a / b); 2]",
        "nếu(a > 0; a; 0) → nếu[(a > 0); a; 0]",
        "xếp loại(“đảng viên”; “hoàn thành tốt trở lên”)"
            + " → xếp loại[“đảng viên”; “hoàn thành tốt trở lên”]",
      })
  void namesAreCodesAndWords(String written, String understood) {
    assertThat(read(written)).isEqualTo(understood);
  }

  @Test
  void whatIsWrongIsShownWhereItIs() {
    assertThat(excerpt("ket-nap / (tong + 14.80)"))
        .isEqualTo(
            """
            ke-hoach.yaml:1:19: lỗi: “14.80” không phải cách viết số của tiếng Việt; viết 14,80 nếu là số thập phân, 1.480 nếu là hàng nghìn [cong-thuc-sai]
                ket-nap / (tong + 14.80)
                                  ^^^^^""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "'a +' → 2 → công thức chưa hết",
        "'a + * b' → 4 → “*” không đứng được ở đây",
        "'(a + b' → 0 → thiếu dấu ) đóng lại",
        "'a + b)' → 5 → “)” không đứng được ở đây",
        "'{a @ 2018' → 0 → thiếu dấu } đóng lại",
        "'{a @ hôm qua}' → 3 → không hiểu kỳ “hôm qua”",
        "'{}' → 0 → thiếu mã trong { }",
        "'đém(đơn vị)' → 0 → không có hàm “đém”",
        "'tổng(a; b)' → 5 → hàm “tổng” tính trên các đơn vị",
        "'làm tròn(a)' → 8 → hàm “làm tròn” có 1 phần trong ngoặc",
        "'1 < a < 5' → 6 → hai phép so sánh nối liền",
        "'a ^ 2' → 2 → dấu “^” không dùng trong công thức",
        "'a @ 2018' → 2 → dấu “@” không dùng trong công thức",
        "'\"chi bộ' → 0 → thiếu dấu ngoặc kép đóng lại",
        "'2 ket-nap' → 2 → “ket-nap” không đứng được ở đây",
        "'05-nq / 2' → 0 → chữ hoặc gạch nối viết liền sau số",
        "'5xa / 2' → 0 → chữ hoặc gạch nối viết liền sau số",
        "'và a' → 0 → “và” không đứng được ở đây",
        "'' → 0 → công thức chưa hết",
      })
  void aRefusalPointsIntoTheFormula(String written, int from, String message) {
    Refused<Formula> refused = refused(written);
    assertThat(refused.message()).isEqualTo(message);
    assertThat(refused.from()).isEqualTo(from);
    assertThat(refused.remedy()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "không ", "làm tròn(", "đếm(đơn vị; "})
  void whatIsNestedTooDeepIsRefusedAtOnce(String opening) {
    for (int times : new int[] {31, 60}) {
      Refused<Formula> refused = refused(opening.repeat(times) + "1");
      assertThat(refused.message()).contains("tầng");
    }
    assertThat(refused(opening.repeat(10_000)).message()).contains("dài quá");
  }

  @Test
  void whatIsTooLongIsRefusedAtOnce() {
    String huge = "1+".repeat(5_000_000) + "1";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(1),
        () -> assertThat(refused(huge).message()).isEqualTo("công thức dài quá 1.000 ký tự"));
    assertThatCode(() -> read("1+".repeat(499) + "1")).doesNotThrowAnyException();
  }

  private static String read(String text) {
    Reading<Formula> reading = FormulaReader.read(text, FormulaReaderTest::place);
    assertThat(reading).as(text).isInstanceOf(Understood.class);
    return Written.of(((Understood<Formula>) reading).meaning().root());
  }

  private static Refused<Formula> refused(String text) {
    Reading<Formula> reading = FormulaReader.read(text, FormulaReaderTest::place);
    assertThat(reading).isInstanceOf(Refused.class);
    return (Refused<Formula>) reading;
  }

  private static String excerpt(String text) {
    Refused<Formula> refused = refused(text);
    Place place =
        new Place(new Source("ke-hoach.yaml", text), 1, refused.from() + 1, refused.length());
    return Excerpt.of(
        Diagnostic.error("cong-thuc-sai", place, refused.message(), refused.remedy()));
  }

  private static Place place(int from, int length) {
    return new Place(new Source("ke-hoach.yaml", ""), 1, from + 1, Math.max(1, length));
  }
}
