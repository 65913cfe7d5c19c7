package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparing what was typed with what was meant. */
final class FoldingTest {

  @Test
  void foldingLeavesPlainLetters() {
    assertThat(Folding.fold("Chỉ tiêu ĐẢNG ỦY")).isEqualTo("chi tieu dang uy");
    assertThat(Folding.fold(Normalizer.normalize("Đường", Normalizer.Form.NFD))).isEqualTo("duong");
  }

  @Test
  void theToneMarkMayStandOnEitherLetter() {
    assertThat(Folding.spelling("cấp ủy")).isEqualTo(Folding.spelling("Cấp  uỷ"));
    assertThat(Folding.spelling("hòa")).isEqualTo(Folding.spelling("hoà"));
    assertThat(Folding.spelling("mật")).isNotEqualTo(Folding.spelling("mặt"));
    assertThat(Folding.spelling("tăng")).isNotEqualTo(Folding.spelling("tầng"));
  }

  @ParameterizedTest
  @CsvSource({
    "chi tieu, chỉ tiêu",
    "chỉ tiếu, chỉ tiêu",
    "chủ trí, chủ trì",
    "muc, mức",
    "hạng, hạn",
    "Nguồn, nguồn",
    "nguòn, nguồn",
    "giai doan, giai đoạn",
  })
  void theNearestWordIsFound(String typed, String meant) {
    List<String> known =
        List.of("mức", "hạn", "nguồn", "chủ trì", "chỉ tiêu", "chỉ số", "giai đoạn", "kỳ");
    assertThat(Folding.nearest(typed, known)).contains(meant);
  }

  @Test
  void nothingNearIsNothing() {
    assertThat(Folding.nearest("thời gian", List.of("mức", "hạn"))).isEmpty();
    assertThat(Folding.nearest("", List.of("mức"))).isEmpty();
  }

  @Test
  void distanceCountsSwapsAsOne() {
    assertThat(Folding.distance("nguon", "ngoun")).isEqualTo(1);
    assertThat(Folding.distance("", "abc")).isEqualTo(3);
    assertThat(Folding.distance("abc", "abc")).isZero();
  }
}
