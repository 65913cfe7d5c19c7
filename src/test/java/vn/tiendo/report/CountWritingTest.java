package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.PageForm.CountDigits;

class CountWritingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mở được 4 lớp trong tổng số 20 lớp | mở được 04 lớp trong tổng số 20 lớp",
        "có 3 chi bộ, 1 đảng viên | có 03 chi bộ, 01 đảng viên",
        "(9 đồng chí) | (09 đồng chí)",
      })
  void writesCountsWithTwoDigitsOrOne(String one, String two) {
    assertThat(CountWriting.apply(CountDigits.TWO, one)).isEqualTo(two);
    assertThat(CountWriting.apply(CountDigits.TWO, two)).isEqualTo(two);
    assertThat(CountWriting.apply(CountDigits.PLAIN, two)).isEqualTo(one);
    assertThat(CountWriting.apply(CountDigits.PLAIN, one)).isEqualTo(one);
  }

  /** Measures, dates, fractions, ordinals, names and quotations. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tăng 4 tỷ đồng, 3 ha, 5%, 1,5 người",
        "ngày 05 tháng 02 năm 2027",
        "đạt 1/2 đơn vị, 2 - 3,5 lớp",
        "Nghị quyết Trung ương 4 (khóa XI)",
        "mức “tối thiểu 5 đơn vị”, mô hình \"5 tổ\"",
        "Tổ 3 người dân, thôn 2 hộ nghèo, quý 3 chi bộ",
        "6 tháng đầu năm, 05 năm thực hiện",
      })
  void leavesWhatIsNoCount(String text) {
    assertThat(CountWriting.apply(CountDigits.TWO, text)).isEqualTo(text);
  }
}
