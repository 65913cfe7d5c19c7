package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrdinalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Một là                                  | 1
          Một là, nâng cao chất lượng sinh hoạt   | 1
          Hai là:                                 | 2
          Bốn là                                  | 4
          Sáu là                                  | 6
          Bảy là                                  | 7
          Bẩy là                                  | 7
          Chín là, ...                            | 9
          Mười là                                 | 10
          Mười một là                             | 11
          Mười lăm là                             | 15
          Hai mươi mốt là                         | 21
          Hai mươi tư là                          | 24
          Thứ nhất                                | 1
          Thứ nhất,                               | 1
          Thứ hai:                                | 2
          Thứ tư                                  | 4
          thứ 5                                   | 5
          thứ mười lăm                            | 15
          I-                                      | 1
          II- KẾT QUẢ THỰC HIỆN                   | 2
          IV. ĐÁNH GIÁ CHUNG                      | 4
          XIX.                                    | 19
          1.                                      | 1
          1. Thuận lợi                            | 1
          12) Kinh phí                            | 12
          """)
  void readsWhatOpensAnItem(String text, int number) {
    assertThat(Ordinals.read(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nhiệm vụ",
        "Đây là kết quả",
        "Thứ trưởng",
        "Thứ hai tuần sau họp",
        "IIII-",
        "VX.",
        "0.",
        "100.",
        "Mục đích là"
      })
  void readsNothingElse(String text) {
    assertThat(Ordinals.read(text)).isEqualTo(OptionalInt.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "1, Một là, thứ nhất, I",
    "2, Hai là, thứ hai, II",
    "4, Bốn là, thứ tư, IV",
    "5, Năm là, thứ năm, V",
    "9, Chín là, thứ chín, IX",
    "10, Mười là, thứ mười, X",
    "15, Mười lăm là, thứ mười lăm, XV",
    "21, Hai mươi mốt là, thứ hai mươi mốt, XXI",
    "40, Bốn mươi là, thứ bốn mươi, XL",
    "99, Chín mươi chín là, thứ chín mươi chín, XCIX"
  })
  void names(int number, String listed, String ranked, String roman) {
    assertThat(Ordinals.listed(number)).isEqualTo(listed);
    assertThat(Ordinals.ranked(number)).isEqualTo(ranked);
    assertThat(Ordinals.roman(number)).isEqualTo(roman);
  }

  @Test
  void readsBackAllThatItNames() {
    for (int number = 1; number <= Ordinals.MOST; number++) {
      assertThat(Ordinals.read(Ordinals.listed(number))).hasValue(number);
      assertThat(Ordinals.read(Ordinals.ranked(number))).hasValue(number);
      assertThat(Ordinals.read(Ordinals.roman(number) + "-")).hasValue(number);
      assertThat(Ordinals.read(number + ".")).hasValue(number);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100})
  void namesNoneBeyond(int number) {
    assertThatIllegalArgumentException().isThrownBy(() -> Ordinals.listed(number));
    assertThatIllegalArgumentException().isThrownBy(() -> Ordinals.roman(number));
  }
}
