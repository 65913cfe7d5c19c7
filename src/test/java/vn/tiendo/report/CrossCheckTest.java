package vn.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Biên bản đối chiếu: what checking found, with the reckoning and where it was written. */
final class CrossCheckTest {
  private static final String TERM =
      """
      nhiệm kỳ: 2020 - 2025
      nguồn: {tên: Số liệu đặt ra để thử}
      chỉ số:
        - {mã: chi-bo-co-cap-uy, tên: Chi bộ có cấp ủy, đơn vị tính: "%"}
      chỉ tiêu:
        - {mã: ket-nap, tên: Kết nạp đảng viên, mức: từ 6 đảng viên trở lên, hạn: 2025}
      """;

  private static final String FIGURES =
      """
      kỳ: 2024
      nguồn: {tên: Số liệu đặt ra để thử}
      số liệu:
        chi-bo-co-cap-uy:
          giá trị: 55/60
          công bố: 83,33%
      """;

  private static final String REPORT =
      """
      ---
      loại: đối chiếu
      kỳ báo cáo: 2025
      phạm vi: nội bộ
      ---
      """;

  @TempDir private Path data;

  @Test
  void tellsEachFindingWithItsReckoningAndPlace() throws IOException {
    ReportView view =
        Written.in(data)
            .file("nhiem-ky/2020-2025.yaml", TERM)
            .file("so-lieu/2024.yaml", FIGURES)
            .file("bao-cao/doi-chieu.md", REPORT)
            .view();

    assertThat(view.heading().kind()).isEqualTo("BIÊN BẢN");
    assertThat(view.letterhead().number()).endsWith("-BB/ĐU");
    assertThat(view.closing().sentence()).startsWith("Trên đây là biên bản đối chiếu số liệu");
    assertThat(Written.lines(view))
        .containsExactly(
            "I- PHẠM VI VÀ KẾT QUẢ CHUNG",
            "Đã đối chiếu 01 số liệu của 01 tệp (01 số liệu có con số nguồn công bố kèm theo); 01"
                + " chỉ tiêu và 00 nhiệm vụ của 01 kế hoạch, nhiệm kỳ.",
            "Phát hiện 01 chỗ chưa khớp cần xem lại (cảnh báo) và 01 chỗ cần biết (lưu ý). (Chi"
                + " tiết tại Phụ lục kèm theo.)",
            "II- TỶ LỆ CÔNG BỐ CHƯA KHỚP SỐ ĐẾM",
            "Các tỷ lệ, con số nguồn công bố chưa khớp với số đếm:",
            "- Chi bộ có cấp ủy, công bố 83,33%: 55/60 = 91,67%, không phải 83,33%; 83,33% là tỷ lệ"
                + " của 50/60 (so-lieu/2024.yaml, dòng 6).",
            "III- CÁC PHÁT HIỆN THEO LOẠI",
            "I | Tỷ lệ, con số nguồn công bố",
            "1 | Tỷ lệ công bố sai | 1 | 0 | 1",
            "II | Nguồn, kế hoạch cấp trên, tính đầy đủ",
            "1 | Chỉ tiêu chưa có số liệu | 0 | 1 | 1",
            " | Tổng số | 1 | 1 | 2",
            "IV- CHỈ TIÊU CHƯA CÓ SỐ LIỆU",
            "Nhiệm kỳ 2020 - 2025: 01/01 chỉ tiêu chưa có hoặc chưa đủ số liệu:",
            "- Kết nạp đảng viên.",
            "CÁC PHÁT HIỆN KHI ĐỐI CHIẾU",
            "I | Tỷ lệ công bố sai",
            "1 | so-lieu/2024.yaml, dòng 6 | Cảnh báo | 55/60 = 91,67%, không phải 83,33%; 83,33%"
                + " là tỷ lệ của 50/60 | Hỏi lại nguồn xem số đếm hay tỷ lệ sai; trang in tỷ lệ"
                + " tính từ số đếm",
            "II | Chỉ tiêu chưa có số liệu",
            "1 | nhiem-ky/2020-2025.yaml, dòng 1 | Lưu ý | 1 trong 1 chỉ tiêu của Nhiệm kỳ 2020 -"
                + " 2025 chưa có số liệu ở tệp nào: ket-nap | Ghi số liệu vào so-lieu/ khi có");
  }

  @Test
  void saysSoWhereNothingIsWrong() throws IOException {
    ReportView view = Written.in(data).file("bao-cao/doi-chieu.md", REPORT).view();

    assertThat(Written.lines(view))
        .contains(
            "Không phát hiện chỗ nào chưa khớp.",
            "Các tỷ lệ, con số nguồn công bố đều khớp với số đếm đã ghi.");
    assertThat(view.appendices()).isEmpty();
  }
}
