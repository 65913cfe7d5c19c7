package vn.tiendo.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences go on over the ends of lines where the lines were broken for their width. */
final class ParagraphsTest {

  @Test
  void aClaimOverTheEndOfALineIsOneClaimAndKeepsItsPlace() {
    String text =
        """
        Trong sáu tháng đầu năm, thị xã có 60 chi bộ thôn, trong đó chi bộ có cấp ủy
        55/60, đạt 83,33%; các chi bộ còn lại tiếp tục được củng cố trong những tháng
        cuối năm.
        """;
    assertThat(Reads.findings(text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(Reads.brief(finding)).isEqualTo("GROSS 55/60 83.33");
              assertThat(finding.place()).hasToString("thu.txt:2:12");
            });
  }

  @Test
  void linesOfAListStayApart() {
    String text =
        """
        Tổng số đảng viên: 200
        nữ 50 (25%)
        trẻ 30, chiếm 15%
        """;
    assertThat(Reads.wrong(text)).isEmpty();
  }

  @Test
  void linesThatMakeUpAWholeAreSharesOfTheirSum() {
    String text =
        """
        Xếp loại giờ dạy:
        Giỏi: 12 tiết = 30%
        Khá: 24 tiết = 60%
        Trung bình: 4 tiết = 10%
        """;
    assertThat(Reads.findings(text).stream().map(Reads::brief))
        .containsExactly("OK 12/40 30", "OK 24/40 60", "OK 4/40 10");
  }

  @Test
  void linesThatDoNotFitTheirSumStayOpen() {
    assertThat(Reads.findings("Giỏi: 12 tiết = 30%\nKhá: 24 tiết = 65%\nYếu: 4 tiết = 5%\n"))
        .isEmpty();
  }

  @Test
  void cellsOfATableStayApart() {
    assertThat(Reads.wrong("| Kết nạp | 170 | 135 | 97% |\n| Chi bộ | 60 | 55, đạt | 83,33% |"))
        .isEmpty();
  }

  @Test
  void aVeryLongLineIsReadInTime() {
    String text = "Có 55/60 chi bộ, đạt 83,33%; 7 đồng chí (12%), ".repeat(20_000);
    assertThat(Reads.findings(text)).isNotEmpty();
  }
}
