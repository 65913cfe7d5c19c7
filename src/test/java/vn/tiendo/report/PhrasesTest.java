package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How pieces of text change when they are set into sentences and headings. */
class PhrasesTest {

  @Test
  void capitalsLeaveTheSymbolOfADocumentAsItIs() {
    assertThat(Phrases.capitals("kết quả thực hiện Chương trình số 04-CTr/ĐU của Đảng ủy"))
        .isEqualTo("KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH SỐ 04-CTr/ĐU CỦA ĐẢNG ỦY");
    assertThat(Phrases.capitals("Kế hoạch số 12-KH/BTCTU-BDVTU"))
        .isEqualTo("KẾ HOẠCH SỐ 12-KH/BTCTU-BDVTU");
  }

  @Test
  void aSentenceKeepsNamesAndAbbreviationsInCapitals() {
    assertThat(Phrases.lowered("Đảng viên mới.")).isEqualTo("Đảng viên mới");
    assertThat(Phrases.lowered("TCCSĐ hoàn thành tốt")).isEqualTo("TCCSĐ hoàn thành tốt");
    assertThat(Phrases.lowered("Chi bộ có cấp ủy")).isEqualTo("chi bộ có cấp ủy");
  }
}
