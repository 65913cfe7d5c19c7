package vn.tiendo.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of print that say that a document is a draft, and lines that only speak of drafts. */
final class DraftMarkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dự thảo",
        "DỰ THẢO",
        "(Dự thảo)",
        "Dự thảo lần 2",
        "Dự thảo lần thứ 2",
        "Dự thảo lần thứ hai",
        "Dự thảo.",
        "Dự thảo LƯU HÀNH NỘI BỘ"
      })
  void aMarkIsFound(String line) {
    assertThat(DraftMark.isMark(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dự thảo nghị quyết đã được gửi lấy ý kiến các chi bộ",
        "góp ý dự thảo",
        "Dự toán",
        "Số 06-BC/ĐU",
        ""
      })
  void aSentenceIsNoMark(String line) {
    assertThat(DraftMark.isMark(line)).isFalse();
  }
}
