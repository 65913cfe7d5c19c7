package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.tiendo.document.Typeface.Style;

class BalancedLinesTest {

  private final Typeface typeface = new Typeface();
  private final BalancedLines lines = new BalancedLines(typeface);

  @Test
  void measuresAsTimesNewRomanDoes() {
    assertThat(typeface.widthMm("ĐẢNG CỘNG SẢN VIỆT NAM", Style.BOLD, 15))
        .isCloseTo(72.9, within(0.1));
    assertThat(typeface.widthMm("ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH", Style.REGULAR, 14))
        .isCloseTo(84.5, within(0.1));
  }

  @Test
  void leavesWhatFitsOnOneLine() {
    assertThat(lines.lines("ĐẢNG UỶ XÃ MINH HOẠ", Style.BOLD, 14, 73))
        .containsExactly("ĐẢNG UỶ XÃ MINH HOẠ");
  }

  @Test
  void partsALongNameByMeaning() {
    assertThat(lines.lines("ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH", Style.REGULAR, 14, 73))
        .containsExactly("ĐẢNG BỘ", "THÀNH PHỐ HỒ CHÍ MINH");
    assertThat(lines.lines("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH THÁI NGUYÊN", Style.BOLD, 14, 73))
        .containsExactly("ĐẢNG ỦY KHỐI", "CÁC CƠ QUAN", "TỈNH THÁI NGUYÊN");
    assertThat(
            lines.lines(
                "ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH BẮC KẠN", Style.BOLD, 14, 73))
        .containsExactly("ĐẢNG ỦY KHỐI", "CÁC CƠ QUAN", "VÀ DOANH NGHIỆP", "TỈNH BẮC KẠN");
  }

  @Test
  void partsANameThatIsTooWideBehindItsType() {
    assertThat(
            lines.lines(
                "ĐẢNG UỶ ĐẶC KHU MINH HOẠ THƯỢNG VÀ CÁC ĐẢO TIỀN TIÊU PHÍA ĐÔNG",
                Style.BOLD,
                14,
                73))
        .containsExactly("ĐẢNG UỶ ĐẶC KHU", "MINH HOẠ THƯỢNG VÀ CÁC", "ĐẢO TIỀN TIÊU PHÍA ĐÔNG");
  }

  @Test
  void partsATitleBeforeItsMembers() {
    assertThat(
            lines.lines(
                "tiến độ thực hiện Nghị quyết số 05-NQ/ĐU, ngày 20/01/2026 của Đảng ủy xã về chuyển"
                    + " đổi số gắn với phát triển kinh tế giai đoạn 2026 - 2030 (tính đến ngày"
                    + " 30/9/2026)",
                Style.BOLD,
                14,
                160))
        .containsExactly(
            "tiến độ thực hiện Nghị quyết số 05-NQ/ĐU, ngày 20/01/2026",
            "của Đảng ủy xã về chuyển đổi số gắn với phát triển kinh tế",
            "giai đoạn 2026 - 2030 (tính đến ngày 30/9/2026)");
    assertThat(
            lines.lines(
                "kết quả thực hiện Nghị quyết Đại hội Đảng bộ Khối các cơ quan tỉnh Thái Nguyên lần"
                    + " thứ XIV, nhiệm kỳ 2015 - 2020",
                Style.BOLD,
                14,
                160))
        .containsExactly(
            "kết quả thực hiện Nghị quyết Đại hội Đảng bộ Khối các cơ quan",
            "tỉnh Thái Nguyên lần thứ XIV, nhiệm kỳ 2015 - 2020");
  }

  @Test
  void keepsABlankToBeFilledIn() {
    assertThat(
            lines.lines(
                "Kèm theo Báo cáo số      -BC/ĐU,\n  ngày      /10/2027", Style.REGULAR, 14, 160))
        .containsExactly("Kèm theo Báo cáo số      -BC/ĐU, ngày      /10/2027");
  }

  @Test
  void givesAWordThatIsTooWideItsOwnLine() {
    assertThat(lines.lines("MỘT KHÔNG-THỂ-NGẮT HAI", Style.BOLD, 14, 20))
        .containsExactly("MỘT", "KHÔNG-THỂ-NGẮT", "HAI");
  }
}
