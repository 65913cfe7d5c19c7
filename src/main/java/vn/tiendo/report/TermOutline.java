package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.report.OfficialReport.Outline;

/** What reports on a term that ends have to say of it (official format, 6.4). */
final class TermOutline {
  private TermOutline() {}

  /**
   * The sections as a part of a report of parts.
   *
   * @param part the name of the part
   */
  static List<Outline> ofEnded(String part) {
    return List.of(
        Outline.demanded("Bối cảnh, tình hình")
            .with(Outline.demanded("Thuận lợi"), Outline.demanded("Khó khăn"))
            .beginning(part),
        Outline.demanded(
            "Kết quả thực hiện các chỉ tiêu chủ yếu", BlockKind.SUMMARY, BlockKind.FIGURES),
        Outline.demanded("Kết quả thực hiện các nhiệm vụ chủ yếu")
            .with(
                Outline.demanded("Phát triển kinh tế - xã hội"),
                Outline.demanded("Quốc phòng - an ninh"),
                Outline.demanded("Công tác xây dựng Đảng", BlockKind.ISSUED_DOCUMENTS),
                Outline.demanded(
                    "Lãnh đạo chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội"),
                new Outline("Thực hiện các đề án, chương trình", List.of(BlockKind.DUTIES))),
        Outline.demanded("Đánh giá chung")
            .with(
                Outline.demanded("Ưu điểm", BlockKind.MET),
                Outline.demanded("Hạn chế, khuyết điểm", BlockKind.UNMET),
                Outline.demanded("Nguyên nhân")
                    .with(
                        Outline.demanded("Nguyên nhân khách quan"),
                        Outline.demanded("Nguyên nhân chủ quan")),
                Outline.demanded("Bài học kinh nghiệm")));
  }
}
