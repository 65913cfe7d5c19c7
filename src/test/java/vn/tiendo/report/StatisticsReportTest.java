package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Báo cáo thống kê: nought only where nought was written, and like beside like. */
final class StatisticsReportTest {
  private static final String TERM =
      """
      nhiệm kỳ: 2020 - 2025
      nguồn: {tên: Số liệu đặt ra để thử}
      chỉ số:
        - {mã: so-tccsd, tên: Tổ chức cơ sở đảng, đơn vị tính: tổ chức}
        - {mã: chi-bo-co-so, tên: Chi bộ cơ sở, đơn vị tính: chi bộ}
        - {mã: so-dang-vien, tên: Đảng viên, đơn vị tính: đảng viên}
        - {mã: dang-vien-nu, tên: Đảng viên nữ, đơn vị tính: "%"}
        - {mã: dang-vien-xoa-ten, tên: Xóa tên, đơn vị tính: đảng viên}
        - {mã: cuoc-kiem-tra, tên: Cuộc kiểm tra, đơn vị tính: cuộc}
      """;

  private static final String LAST_YEAR =
      """
      kỳ: 2023
      nguồn: {tên: Số liệu đặt ra để thử}
      số liệu:
        so-tccsd: {giá trị: 57, kỳ: 30/6/2023}
        so-dang-vien: 1.320
        dang-vien-nu: 430/1.320
        cuoc-kiem-tra: 0
      xếp loại:
        - {đối tượng: đảng viên, tổng số: 1.200, hoàn thành xuất sắc: 150, hoàn thành tốt: 800, hoàn thành: 250}
      """;

  private static final String THIS_YEAR =
      """
      kỳ: 2024
      nguồn: {tên: Số liệu đặt ra để thử}
      số liệu:
        so-tccsd: 58
        chi-bo-co-so: khoảng 42
        so-dang-vien: 1.332
        dang-vien-nu: 445/1.332
        dang-vien-xoa-ten: 1
        cuoc-kiem-tra: {giá trị: 3, kỳ: 6 tháng đầu năm 2024}
      biến động đảng viên: {đầu kỳ: 1.320, kết nạp: 14, chuyển đi: 1, đưa ra khỏi Đảng: 1, cuối kỳ: 1.332}
      xếp loại:
        - {đối tượng: đảng viên, tổng số: 1.210, hoàn thành xuất sắc: 160, hoàn thành tốt: 800, hoàn thành: 240}
      cơ cấu:
        - mã: do-tuoi-dang-vien
          tên: Đảng viên theo độ tuổi
          tổng: 1.332
          đơn vị tính: đảng viên
          phần:
            - {tên: Từ 40 tuổi trở xuống, giá trị: 600}
            - {tên: Từ 41 tuổi trở lên, giá trị: 732}
      """;

  @TempDir private Path data;

  private List<String> lines(String period) throws IOException {
    return Written.lines(
        Written.in(data)
            .file("nhiem-ky/2020-2025.yaml", TERM)
            .file("so-lieu/2023.yaml", LAST_YEAR)
            .file("so-lieu/2024.yaml", THIS_YEAR)
            .file("bao-cao/tk.md", "---\nloại: thống kê\nkỳ báo cáo: " + period + "\n---\n")
            .view());
  }

  @Test
  void printsNothingWhereNothingIsReported() throws IOException {
    assertThat(lines("2024"))
        .containsExactly(
            "I- BIỂU THỐNG KÊ",
            "I | Tổ chức đảng",
            "1 | Tổ chức cơ sở đảng | tổ chức | 57 | 58 | +1",
            " | - Chi bộ cơ sở | chi bộ |  | khoảng 42 | ",
            "II | Đảng viên",
            "1 | Tổng số đảng viên | đảng viên | 1.320 | 1.332 | +12",
            " | - Đảng viên nữ | đảng viên | 430 | 445 | +15",
            "III | Biến động trong kỳ",
            "1 | Đảng viên đầu kỳ | đảng viên |  | 1.320 | ",
            "2 | Kết nạp | đảng viên |  | 14 | ",
            "3 | Chuyển đi | đảng viên |  | 1 | ",
            "4 | Đưa ra khỏi Đảng | đảng viên |  | 1 | ",
            " | - Xóa tên | đảng viên |  | 1 | ",
            "5 | Đảng viên cuối kỳ | đảng viên |  | 1.332 | ",
            "IV | Cơ cấu đội ngũ đảng viên",
            "1 | Đảng viên theo độ tuổi | đảng viên |  | 1.332 | ",
            " | - Từ 40 tuổi trở xuống | đảng viên |  | 600 | ",
            " | - Từ 41 tuổi trở lên | đảng viên |  | 732 | ",
            "V | Kiểm tra, giám sát, kỷ luật",
            "1 | Cuộc kiểm tra | cuộc | 0 |  | ",
            "VI | Xếp loại chất lượng",
            "1 | Đảng viên đã xếp loại | đảng viên | 1.200 | 1.200 | 0",
            " | - Hoàn thành xuất sắc | đảng viên | 150 (12,5%) | 160 (13,33%) | +10",
            " | - Hoàn thành tốt | đảng viên | 800 (66,67%) | 800 (66,67%) | 0",
            " | - Hoàn thành | đảng viên | 250 (20,83%) | 240 (20%) | -10",
            "Ô trống là chưa có số liệu; số 0 là đúng bằng không.",
            "Trần hoàn thành xuất sắc của đảng viên: không quá 20% số hoàn thành tốt (800), tức nhiều"
                + " nhất 160; đã xếp loại 160.",
            "Biểu không in 37 chỉ tiêu thống kê chuẩn chưa có số liệu ở cả hai kỳ.");
  }

  @Test
  void countsWhatHappenedOfThatVeryPeriodOnly() throws IOException {
    assertThat(lines("6 tháng đầu năm 2024"))
        .contains(
            "1 | Tổ chức cơ sở đảng | tổ chức | 57 |  | ", "1 | Cuộc kiểm tra | cuộc |  | 3 | ")
        .noneMatch(line -> line.contains("Kết nạp"));
  }

  @Test
  void takesTheNewestSumOfATermAndSaysHowFarItGoes() throws IOException {
    String term = "kỳ: nhiệm kỳ 2020 - 2025 đến 30/6/2024\nnguồn: {tên: Thử}\n";
    List<String> lines =
        Written.lines(
            Written.in(data)
                .file("so-lieu/nk.yaml", term + "biến động đảng viên: {đầu kỳ: 900, kết nạp: 80}\n")
                .file(
                    "bao-cao/tk.md",
                    "---\nloại: thống kê\nkỳ báo cáo: nhiệm kỳ 2020 - 2025 đến 31/8/2024\n---\n")
                .view());
    assertThat(lines)
        .contains(
            "1 | Đảng viên đầu kỳ | đảng viên |  | 900 (đến 30/6/2024) | ",
            "2 | Kết nạp | đảng viên |  | 80 (đến 30/6/2024) | ");
  }

  @Test
  void printsUndatedFiguresInAReportWithoutADate() throws IOException {
    ReportView view =
        Written.in(data)
            .file("nhiem-ky/2020-2025.yaml", TERM)
            .file(
                "so-lieu/hien.yaml",
                "kỳ: không ghi ngày\nnguồn: {tên: Thử}\nsố liệu:\n  so-tccsd: 44\n")
            .file("bao-cao/tk.md", "---\nloại: thống kê\nkỳ báo cáo: không ghi ngày\n---\n")
            .view();
    assertThat(view.heading().subject())
        .isEqualTo("thống kê tổ chức đảng, đảng viên (nguồn không ghi ngày)");
    assertThat(Written.lines(view)).contains("1 | Tổ chức cơ sở đảng | tổ chức |  | 44 | ");
  }
}
