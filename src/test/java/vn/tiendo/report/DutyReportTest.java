package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Báo cáo phân công: whose duty, by when, and how far. */
final class DutyReportTest {
  private static final String REPORT =
      """
      ---
      loại: phân công
      kỳ báo cáo: 9 tháng 2025
      ---
      """;

  private static final String PLAN =
      """
      loại: nghị quyết
      số ký hiệu: 05-NQ/ĐU
      ngày ban hành: 10/01/2024
      trích yếu: Chuyển đổi số
      giai đoạn: 2024 - 2026
      nguồn: {tên: Số liệu đặt ra để thử}
      nhiệm vụ:
        - nội dung: Tập huấn chữ ký số
          chủ trì: Văn phòng Đảng ủy
          hạn: 31/3/2025
          tình trạng: đã hoàn thành
          hoàn thành ngày: 05/4/2025
        - nội dung: Ban hành quy chế
          chủ trì: văn phòng Đảng ủy
          phối hợp: [Đoàn xã]
          hạn: 30/6/2025
          tình trạng: đang thực hiện
          sản phẩm: Dự thảo lần 2
        - nội dung: Số hóa hồ sơ
          chủ trì: Đoàn xã
          hạn: 31/7/2025
        - nội dung: Lắp đặt thiết bị
          hạn: 30/11/2025
          tình trạng: đã hoàn thành
          hoàn thành ngày: 15/10/2025
          thí điểm: có
      """;

  @TempDir private Path data;

  @Test
  void tellsWhatIsOverdueApartFromWhatHasNoNews() throws IOException {
    ReportView view =
        Written.in(data)
            .file("ke-hoach/05-nq-du.yaml", PLAN)
            .file("bao-cao/phan-cong.md", REPORT)
            .view();

    assertThat(view.heading().subject())
        .isEqualTo("việc phân công và tình hình thực hiện nhiệm vụ (tính đến ngày 30/9/2025)");
    assertThat(Written.lines(view))
        .containsExactly(
            "I- KẾT QUẢ CHUNG",
            "Tính đến ngày 30/9/2025, có 04 nhiệm vụ của 01 văn bản, do 02 cơ quan, tổ chức chủ"
                + " trì: 01 nhiệm vụ đã hoàn thành, 02 nhiệm vụ đang thực hiện, 01 nhiệm vụ chưa có"
                + " thông tin; trong đó 01 nhiệm vụ quá hạn. (Chi tiết tại Phụ lục kèm theo.)",
            "1 | Văn phòng Đảng ủy | 2 | 1 | 1 | 0 | 0 | 1 | 0",
            "2 | Đoàn xã | 1 | 0 | 0 | 0 | 1 | 0 | 1",
            "3 | Nguồn chưa ghi cơ quan chủ trì | 1 | 0 | 1 | 0 | 0 | 0 | 0",
            " | Tổng số | 4 | 1 | 2 | 0 | 1 | 1 | -",
            "II- NHIỆM VỤ QUÁ HẠN",
            "Các nhiệm vụ quá hạn:",
            "- Văn phòng Đảng ủy: ban hành quy chế (05-NQ/ĐU; thời hạn: 30/6/2025; quá hạn 92 ngày,"
                + " đang thực hiện).",
            "III- NHIỆM VỤ THỜI GIAN TỚI",
            "Các nhiệm vụ phải hoàn thành trong thời gian tới:",
            "- Lắp đặt thiết bị (05-NQ/ĐU; thời hạn: 30/11/2025; đang thực hiện).",
            "NHIỆM VỤ PHÂN CÔNG CHO TỪNG CƠ QUAN, TỔ CHỨC",
            "I | Văn phòng Đảng ủy (chủ trì 02 nhiệm vụ)",
            "1 | Ban hành quy chế | 05-NQ/ĐU | 30/6/2025 | Dự thảo lần 2 | Quá hạn 92 ngày, đang"
                + " thực hiện",
            "2 | Tập huấn chữ ký số | 05-NQ/ĐU | 31/3/2025 |  | Đã hoàn thành ngày 05/4/2025 (chậm"
                + " 05 ngày)",
            "II | Đoàn xã (chủ trì 01 nhiệm vụ, phối hợp 01 nhiệm vụ)",
            "1 | Số hóa hồ sơ | 05-NQ/ĐU | 31/7/2025 |  | Đã đến hạn, chưa có thông tin",
            "2 | Ban hành quy chế (phối hợp; chủ trì: văn phòng Đảng ủy) | 05-NQ/ĐU | 30/6/2025 |"
                + " Dự thảo lần 2 | Quá hạn 92 ngày, đang thực hiện",
            "III | Nguồn chưa ghi cơ quan chủ trì (01 nhiệm vụ)",
            "1 | Lắp đặt thiết bị (thí điểm) | 05-NQ/ĐU | 30/11/2025 |  | Đang thực hiện");
  }

  @Test
  void keepsOfAPlanThatIsOverOnlyWhatIsStillOverdue() throws IOException {
    ReportView view =
        Written.in(data)
            .file("ke-hoach/05-nq-du.yaml", PLAN.replace("2024 - 2026", "2023 - 2024"))
            .file("bao-cao/phan-cong.md", REPORT)
            .view();

    assertThat(Written.lines(view))
        .contains("1 | Văn phòng Đảng ủy | 1 | 0 | 1 | 0 | 0 | 1 | 0")
        .noneMatch(line -> line.contains("Tập huấn") || line.contains("Lắp đặt"));
  }

  @Test
  void saysSoWhereThereIsNoDuty() throws IOException {
    ReportView view = Written.in(data).file("bao-cao/phan-cong.md", REPORT).view();

    assertThat(Written.lines(view))
        .containsExactly(
            "I- KẾT QUẢ CHUNG",
            "Chưa có nhiệm vụ nào được phân công trong các văn bản của kỳ báo cáo.");
    assertThat(view.appendices()).isEmpty();
  }
}
