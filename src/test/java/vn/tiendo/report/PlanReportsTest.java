package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports on one plan: progress in every period, interim and final reviews. */
final class PlanReportsTest {
  private static final String PLAN =
      """
      loại: đề án
      số ký hiệu: 03-ĐA/ĐU
      ngày ban hành: 15/3/2021
      cơ quan ban hành: Ban Thường vụ Đảng ủy xã Thử
      trích yếu: Phát triển đảng viên
      giai đoạn: 2021 - 2025
      nguồn: {văn bản: 03-ĐA/ĐU}
      chỉ tiêu:
        - {mã: ket-nap, tên: Kết nạp đảng viên mới, mức: từ 100 đảng viên trở lên, kỳ: cả giai đoạn}
        - mã: so-tay
          tên: Đảng viên dùng sổ tay điện tử
          mức: từ 80% trở lên
          hạn: 2025
          hiện tại: {giá trị: 20%, ngày: 31/12/2020}
      nhiệm vụ:
        - {thứ: Một là, nội dung: Mở lớp bồi dưỡng, hạn: 30/6/2024, tình trạng: đã hoàn thành, hoàn thành ngày: 20/6/2024}
      """;

  @TempDir private Path data;

  private Written committee() throws IOException {
    return Written.in(data)
        .file("ke-hoach/de-an.yaml", PLAN)
        .file("so-lieu/2021.yaml", sheet("2021", 10, 25))
        .file("so-lieu/2022.yaml", sheet("2022", 12, 45))
        .file("so-lieu/2023.yaml", sheet("2023", 20, 50));
  }

  private static String sheet(String year, int admitted, int share) {
    return "kỳ: %s\nnguồn: {tên: Số liệu đặt ra để thử}\nsố liệu: {ket-nap: %s, so-tay: %s%%}\n"
        .formatted(year, admitted, share);
  }

  private static String front(String kind, String period, String more) {
    return "---\nloại: %s\nkế hoạch: de-an\nkỳ báo cáo: %s\n%s---\n".formatted(kind, period, more);
  }

  private ReportView view(String kind, String period, String more, String text) throws IOException {
    return committee().file("bao-cao/thu.md", front(kind, period, more) + text).view();
  }

  private static final String NAME =
      "Đề án số 03-ĐA/ĐU, ngày 15/3/2021 của Ban Thường vụ Đảng ủy xã Thử về phát triển đảng viên";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tiến độ | quý 3/2023 | tiến độ thực hiện %s quý III năm 2023",
        "tiến độ | tháng 6/2023 | tiến độ thực hiện %s tháng 6 năm 2023",
        "tiến độ | 6 tháng đầu năm 2023 | tiến độ thực hiện %s 6 tháng đầu năm 2023",
        "tiến độ | 9 tháng 2023 | tiến độ thực hiện %s 9 tháng đầu năm 2023",
        "tiến độ | 2023 | tiến độ thực hiện %s năm 2023",
        "tiến độ | 30/9/2023 | tiến độ thực hiện %s (tính đến ngày 30/9/2023)",
        "sơ kết | 2023 | sơ kết 03 năm thực hiện %s",
        "sơ kết | 6 tháng đầu năm 2021 | sơ kết 06 tháng thực hiện %s",
        "tổng kết | 2025 | tổng kết 05 năm thực hiện %s",
        "tổng kết | 30/6/2026 | tổng kết 05 năm thực hiện %s",
      })
  void nameTheirTime(String kind, String period, String subject) throws IOException {
    assertThat(view(kind, period, "", "").heading().subject()).isEqualTo(subject.formatted(NAME));
  }

  @Test
  void sayThePeriodApartFromTheYearsOfThePlan() throws IOException {
    String plan = PLAN.replace("đảng viên\ngiai", "đảng viên giai đoạn 2021 - 2025\ngiai");
    ReportView view =
        Written.in(data)
            .file("ke-hoach/de-an.yaml", plan)
            .file("bao-cao/thu.md", front("tiến độ", "quý 3/2023", ""))
            .view();
    assertThat(view.heading().subject()).endsWith("giai đoạn 2021 - 2025 trong quý III năm 2023");
  }

  @Test
  void aDraftShowsWhatIsStillToBeWritten() throws IOException {
    assertThat(Written.lines(view("sơ kết", "2023", "", "")))
        .startsWith(
            "I- ĐẶC ĐIỂM, TÌNH HÌNH",
            "1. Thuận lợi",
            "(Cấp ủy bổ sung nội dung.)",
            "2. Khó khăn",
            "(Cấp ủy bổ sung nội dung.)",
            "II- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN",
            "(Cấp ủy bổ sung nội dung.)",
            "III- KẾT QUẢ THỰC HIỆN",
            "1. Kết quả thực hiện các chỉ tiêu")
        .contains("- Một là: mở lớp bồi dưỡng: đang thực hiện.", "VI- KIẾN NGHỊ, ĐỀ XUẤT");
  }

  @Test
  void aFinalReportLeavesOutWhatNothingIsKnownOf() throws IOException {
    String signed =
        "số: 1\nngày: 05/01/2024\ntrạng thái: chính thức\nngười ký: {chức vụ: bí thư, họ tên: Lê Thị A}\n";
    List<String> lines = Written.lines(view("sơ kết", "2023", signed, ""));
    assertThat(lines)
        .startsWith("I- KẾT QUẢ THỰC HIỆN", "1. Kết quả thực hiện các chỉ tiêu")
        .contains("II- ĐÁNH GIÁ CHUNG", "1. Hạn chế, khuyết điểm")
        .noneMatch(line -> line.contains("bổ sung nội dung") || line.contains("Thuận lợi"));
  }

  @Test
  void tellWhatIsStillToDo() throws IOException {
    assertThat(Written.lines(view("sơ kết", "2023", "", "## Còn lại\n\n{{chỉ tiêu còn lại}}\n")))
        .contains(
            "- Kết nạp đảng viên mới: mức phấn đấu từ 100 đảng viên trở lên; hiện đạt 42 đảng viên"
                + " (cộng dồn các năm 2021 - 2023); còn phải kết nạp 58 đảng viên, bình quân mỗi"
                + " năm 29 đảng viên;",
            "- Đảng viên dùng sổ tay điện tử: mức phấn đấu từ 80% trở lên; hiện đạt 50%; còn phải"
                + " tăng thêm 30 điểm %, bình quân mỗi năm 15 điểm %.");
  }

  @Test
  void compareWithThePeriodBefore() throws IOException {
    List<String> lines =
        Written.lines(
            view(
                "tiến độ",
                "2023",
                "",
                "## So sánh\n\n{{so với kỳ trước}}\n\n{{bảng so với kỳ trước}}\n"));
    assertThat(lines)
        .contains(
            "So với cuối năm 2022:",
            "- 01 chỉ tiêu chuyển từ “đúng tiến độ” sang “nguy cơ không đạt” (Đảng viên dùng sổ tay"
                + " điện tử);",
            "2 | Đảng viên dùng sổ tay điện tử | 45% | Đúng tiến độ | 50% | Nguy cơ không đạt | Tăng 5"
                + " điểm %");
  }

  @Test
  void compareWithAnotherPeriodOnRequest() throws IOException {
    assertThat(
            Written.lines(
                view("tiến độ", "2023", "", "## So sánh\n\n{{bảng so với kỳ trước @ 2021}}\n")))
        .anyMatch(line -> line.startsWith("2 | Đảng viên dùng sổ tay điện tử | 25%"));
  }

  @Test
  void compareWithNothingBeforeThePlanWasIssued() throws IOException {
    assertThat(
            Written.lines(
                view("tiến độ", "6 tháng đầu năm 2021", "", "## So sánh\n\n{{so với kỳ trước}}\n")))
        .startsWith(
            "I- SO SÁNH",
            "(Cấp ủy bổ sung nội dung.)",
            "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA ĐỀ ÁN SỐ 03-ĐA/ĐU");
  }

  @Test
  void tellTheDocumentsThatNameThePlan() throws IOException {
    String documents =
        """
        văn bản:
          - {số ký hiệu: 21-KL/ĐU, loại: kết luận, tên: Kết luận về Đề án số 03-ĐA/ĐU, ngày: 25/5/2023, cơ quan: Đảng ủy xã}
          - {số ký hiệu: 22-KL/ĐU, loại: kết luận, tên: Kết luận về việc khác, ngày: 26/5/2023, cơ quan: Đảng ủy xã}
          - {số ký hiệu: 05-CV/TU, loại: công văn, tên: về Đề án số 03-ĐA/ĐU, ngày: 26/5/2023, cơ quan: Tỉnh ủy}
        """;
    Written written = committee();
    written.append("dang-bo.yaml", documents);
    ReportView view =
        written
            .file(
                "bao-cao/thu.md",
                front("tiến độ", "2023", "") + "## Chỉ đạo\n\n{{văn bản đã ban hành}}\n")
            .view();
    assertThat(Written.lines(view))
        .contains("Đã ban hành Kết luận số 21-KL/ĐU, ngày 25/5/2023 về Đề án số 03-ĐA/ĐU.");
  }
}
