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
  void partsALongNameInTheMiddle() {
    assertThat(lines.lines("ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH", Style.REGULAR, 14, 73))
        .containsExactly("ĐẢNG BỘ THÀNH", "PHỐ HỒ CHÍ MINH");
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
