package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Official-format 5.6. */
final class ToneMarksTest {

  @ParameterizedTest
  @CsvSource({
    "hòa, hoà",
    "khóa, khoá",
    "tỏa, toả",
    "hõa, hoã",
    "họa, hoạ",
    "hòe, hoè",
    "khóe, khoé",
    "khỏe, khoẻ",
    "lõe, loẽ",
    "họe, hoẹ",
    "tùy, tuỳ",
    "thúy, thuý",
    "ủy, uỷ",
    "lũy, luỹ",
    "thụy, thuỵ",
    "Tỉnh ủy, Tỉnh uỷ",
    "ĐẢNG ỦY, ĐẢNG UỶ",
    "HÒA BÌNH, HOÀ BÌNH",
    "Ủy ban, Uỷ ban",
    "'Hòa, xóa; lũy kế.', 'Hoà, xoá; luỹ kế.'"
  })
  void openSyllablesChange(String old, String modern) {
    assertThat(ToneMarks.NEW.apply(old)).isEqualTo(modern);
    assertThat(ToneMarks.OLD.apply(modern)).isEqualTo(old);
    assertThat(ToneMarks.NEW.apply(modern)).isEqualTo(modern);
    assertThat(ToneMarks.OLD.apply(old)).isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "quý",
        "QUÝ III",
        "quỹ",
        "quả",
        "quỳ",
        "hoàn toàn",
        "TOÁN",
        "thuyền",
        "khuỷu",
        "ngoằn ngoèo",
        "xoáy",
        "ngoài",
        "hoa huệ",
        "14,80% – 5.356"
      })
  void allElseStays(String text) {
    assertThat(ToneMarks.NEW.apply(text)).isEqualTo(text);
    assertThat(ToneMarks.OLD.apply(text)).isEqualTo(text);
  }

  @Test
  void decomposedTextComesOutComposed() {
    String decomposed = Normalizer.normalize("Tỉnh ủy Hòa Bình", Normalizer.Form.NFD);
    assertThat(ToneMarks.NEW.apply(decomposed)).isEqualTo("Tỉnh uỷ Hoà Bình");
  }
}
