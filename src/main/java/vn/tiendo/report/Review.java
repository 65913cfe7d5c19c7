package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report.BlockKind;

/** A review of a plan, interim or final: the name and the outline are alike (6.1). */
abstract sealed class Review implements OfficialReport permits InterimReview, FinalReview {
  private final Briefing briefing;
  private final Plan plan;
  private final String word;
  private final String remaining;

  /**
   * @param word {@code sơ kết} or {@code tổng kết}
   * @param remaining what the targets that are not met are called
   */
  Review(Briefing briefing, String word, String remaining) {
    this.briefing = briefing;
    this.plan = PlanName.told(briefing);
    this.word = word;
    this.remaining = remaining;
  }

  @Override
  public List<Commitment> commitments() {
    return List.of(plan);
  }

  /** {@code sơ kết 03 năm thực hiện Đề án số 06-ĐA/TU, ngày … của … về …}. */
  @Override
  public String usualSubject() {
    return begun() + new PlanName(plan).full();
  }

  @Override
  public String shortSubject() {
    return begun() + new PlanName(plan).brief();
  }

  private String begun() {
    String time = ReviewedTime.of(plan, briefing.day());
    return word + (time.isEmpty() ? " việc" : " " + time) + " thực hiện ";
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(
        Outline.demanded("Đặc điểm, tình hình")
            .with(Outline.demanded("Thuận lợi"), Outline.demanded("Khó khăn")),
        Outline.demanded(
            "Công tác lãnh đạo, chỉ đạo, tổ chức thực hiện", BlockKind.ISSUED_DOCUMENTS),
        Outline.demanded("Kết quả thực hiện")
            .with(
                Outline.demanded(
                    "Kết quả thực hiện các chỉ tiêu",
                    BlockKind.SUMMARY,
                    BlockKind.COMPARISON,
                    BlockKind.FIGURES),
                Outline.demanded("Kết quả thực hiện các nhiệm vụ, giải pháp", BlockKind.DUTIES)),
        Outline.demanded("Đánh giá chung")
            .with(
                Outline.demanded("Ưu điểm", BlockKind.MET),
                Outline.demanded("Hạn chế, khuyết điểm", BlockKind.UNMET),
                Outline.demanded("Nguyên nhân")
                    .with(
                        Outline.demanded("Nguyên nhân của ưu điểm"),
                        Outline.demanded("Nguyên nhân của hạn chế, khuyết điểm")),
                Outline.demanded("Bài học kinh nghiệm")),
        Outline.demanded("Phương hướng, nhiệm vụ, giải pháp thời gian tới")
            .with(
                Outline.demanded(remaining, BlockKind.REMAINING),
                Outline.demanded("Nhiệm vụ, giải pháp")),
        Outline.demanded("Kiến nghị, đề xuất"));
  }

  @Override
  public List<Attachment> attachments() {
    return TargetAttachments.of(briefing, List.of(plan));
  }
}
