package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on a year and on a term, as a committee's own and as a paper of a congress. */
final class TermReportsTest {
  private static final String ENDED =
      """
      nhiệm kỳ: 2020 - 2025
      đại hội: {tên: Đại hội đại biểu Đảng bộ xã Thử, ngày: 12/6/2020, lần thứ: XXI}
      nguồn: {văn bản: 01-NQ/ĐH}
      chỉ tiêu:
        - {mã: thu-nhap, tên: Thu nhập bình quân đầu người, nhóm: Kinh tế, mức: từ 62 triệu đồng trở lên, hạn: 2025}
        - {mã: giao-quan, tên: Hoàn thành chỉ tiêu giao quân, mức: 100%, kỳ: hằng năm}
      """;

  private static final String OPENED =
      """
      nhiệm kỳ: 2025 - 2030
      đại hội: {tên: Đại hội đại biểu Đảng bộ xã Thử, ngày: 28/7/2025, lần thứ: XXII}
      nguồn: {văn bản: 02-NQ/ĐH}
      chỉ tiêu:
        - {mã: thu-nhap-2030, tên: Thu nhập bình quân đầu người, nhóm: Kinh tế, mức: từ 100 triệu đồng trở lên, hạn: 2030}
        - {mã: chieu-sang, tên: Đường thôn có chiếu sáng, nhóm: Kinh tế, mức: 100%, hạn: 2030, lộ trình: {2026: 60%, 2030: 100%}}
      """;

  private static final String FIGURES =
      """
      kỳ: 2025
      nguồn: {tên: Số liệu đặt ra để thử}
      số liệu: {thu-nhap: 66, giao-quan: 100%}
      biến động đảng viên: {đầu kỳ: 332, kết nạp: 16, chuyển đến: 11, chuyển đi: 5, từ trần: 3, đưa ra khỏi Đảng: 1, cuối kỳ: 350}
      """;

  @TempDir private Path data;

  private Written committee() throws IOException {
    return Written.in(data)
        .file("nhiem-ky/2020-2025.yaml", ENDED)
        .file("nhiem-ky/2025-2030.yaml", OPENED)
        .file("so-lieu/2025.yaml", FIGURES);
  }

  private ReportView congress(String more) throws IOException {
    return committee()
        .file(
            "bao-cao/thu.md",
            "---\nloại: báo cáo chính trị\nnhiệm kỳ: 2020-2025\ntrình đại hội: 2025-2030\n"
                + "kỳ báo cáo: nhiệm kỳ 2020 - 2025\nchủ đề: Đoàn kết, đổi mới\n"
                + more
                + "---\n")
        .view();
  }

  @Test
  void aPaperOfACongressCarriesItsName() throws IOException {
    ReportView view = congress("người ký: {chức vụ: bí thư, họ tên: Lê Thị A}\n");
    assertThat(view.letterhead().superior()).isEqualTo("ĐẢNG BỘ XÃ THỬ");
    assertThat(view.letterhead().issuer()).isEqualTo("ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XXII");
    assertThat(view.letterhead().number()).endsWith("-BC/ĐH");
    assertThat(view.heading())
        .isEqualTo(
            new Heading(
                "BÁO CÁO CHÍNH TRỊ",
                "của Ban Chấp hành Đảng bộ xã Thử khóa XXI trình Đại hội đại biểu Đảng bộ xã Thử lần"
                    + " thứ XXII, nhiệm kỳ 2025 - 2030",
                "Đoàn kết, đổi mới"));
    assertThat(view.closing().authority()).isEqualTo("T/M BAN CHẤP HÀNH");
    assertThat(view.closing().position()).isEqualTo("BÍ THƯ");
    assertThat(view.closing().recipients())
        .containsExactly("- Các đại biểu dự Đại hội;", "- Lưu Văn phòng Đảng ủy.");
  }

  @Test
  void thePresidiumSignsWithoutAPosition() throws IOException {
    ReportView view =
        congress("ban hành bởi: đoàn chủ tịch\nngười ký: {chức vụ: bí thư, họ tên: Lê Thị A}\n");
    assertThat(view.letterhead().issuer()).isEqualTo("ĐẠI HỘI ĐẠI BIỂU LẦN THỨ XXII");
    assertThat(view.closing().authority()).isEqualTo("T/M ĐOÀN CHỦ TỊCH");
    assertThat(view.closing().position()).isNull();
  }

  @Test
  void theCommitteeItselfMayIssueIt() throws IOException {
    ReportView view = congress("ban hành bởi: ban chấp hành\n");
    assertThat(view.letterhead().superior()).isEqualTo("ĐẢNG BỘ TỈNH THỬ");
    assertThat(view.letterhead().issuer()).isEqualTo("ĐẢNG ỦY XÃ THỬ");
    assertThat(view.letterhead().number()).endsWith("-BC/ĐU");
  }

  @Test
  void standsInTwoPartsEachNumberedAnew() throws IOException {
    ReportView view = congress("");
    assertThat(view.inParts()).isTrue();
    assertThat(view.sections().stream().filter(s -> s.part() != null).map(s -> s.part()))
        .containsExactly(
            new ReportView.PartView(
                "Phần thứ nhất",
                "TÌNH HÌNH THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ XÃ THỬ LẦN THỨ XXI,"
                    + " NHIỆM KỲ 2020 - 2025"),
            new ReportView.PartView(
                "Phần thứ hai",
                "PHƯƠNG HƯỚNG, MỤC TIÊU, NHIỆM VỤ, GIẢI PHÁP NHIỆM KỲ 2025 - 2030"));
    assertThat(view.sections().stream().map(s -> s.title()).filter(t -> t.startsWith("I- ")))
        .containsExactly("I- BỐI CẢNH, TÌNH HÌNH", "I- DỰ BÁO TÌNH HÌNH");
  }

  @Test
  void setsTheNextTargetsBesideThoseOfTheSameName() throws IOException {
    List<String> lines = Written.lines(congress(""));
    assertThat(lines)
        .contains(
            "Trình Đại hội 02 chỉ tiêu chủ yếu:",
            "- Đường thôn có chiếu sáng: 100%.",
            "CÁC CHỈ TIÊU CHỦ YẾU NHIỆM KỲ 2025 - 2030",
            "1 | Thu nhập bình quân đầu người | triệu đồng | từ 62 triệu đồng trở lên | 66 triệu"
                + " đồng | từ 100 triệu đồng trở lên",
            "2 | Đường thôn có chiếu sáng | % |  |  | 100%");
  }

  @Test
  void theTableOfATermSpeaksOfTheResolution() throws IOException {
    ReportView view =
        committee()
            .file(
                "bao-cao/thu.md",
                "---\nloại: tổng kết nhiệm kỳ\nnhiệm kỳ: 2020-2025\nkỳ báo cáo: nhiệm kỳ 2020 - 2025\n---\n")
            .view();
    assertThat(view.appendices().get(0).table().columns().stream().map(c -> c.label()))
        .contains("Nghị quyết Đại hội", "Thực hiện hết nhiệm kỳ", "So với nghị quyết (%)");
    assertThat(view.letterhead().issuer()).isEqualTo("ĐẢNG ỦY XÃ THỬ");
  }

  @Test
  void aYearGathersAllThatWasInForce() throws IOException {
    ReportView view =
        committee()
            .file("bao-cao/thu.md", "---\nloại: tổng kết năm\nkỳ báo cáo: 2025\n---\n")
            .view();
    assertThat(view.heading().subject())
        .isEqualTo("tổng kết công tác năm 2025 và phương hướng, nhiệm vụ năm 2026");
    assertThat(Written.lines(view))
        .contains(
            "Riêng các chỉ tiêu phải đánh giá trong năm 2025 của nhiệm kỳ 2020 - 2025: trong tổng số"
                + " 02 chỉ tiêu, có 02 chỉ tiêu đạt (đạt và vượt 2/2 chỉ tiêu, bằng 100%).",
            "Đầu năm, toàn Đảng bộ có 332 đảng viên. Trong năm 2025: kết nạp 16, chuyển đến 11,"
                + " chuyển đi 05, từ trần 03, đưa ra khỏi Đảng 01; cuối kỳ có 350 đảng viên, tăng 18"
                + " đảng viên.",
            "Năm 2026 thực hiện các chỉ tiêu của nhiệm kỳ 2025 - 2030:",
            "- Đường thôn có chiếu sáng: 60% theo lộ trình.");
  }
}
