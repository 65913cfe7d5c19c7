package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report.BlockKind;

/** Báo cáo tiến độ: how far a plan has come (official format, 6.1). */
final class ProgressReport implements OfficialReport {
  private final Briefing briefing;
  private final Plan plan;

  ProgressReport(Briefing briefing) {
    this.briefing = briefing;
    this.plan = PlanName.told(briefing);
  }

  @Override
  public String template() {
    return "document/progress-report.ftlh";
  }

  @Override
  public List<Commitment> commitments() {
    return List.of(plan);
  }

  @Override
  public String usualSubject() {
    return inPeriod(new PlanName(plan).full());
  }

  @Override
  public String shortSubject() {
    String words = new ReportedPeriod(briefing).words();
    return words.isEmpty()
        ? "tiến độ thực hiện " + new PlanName(plan).brief()
        : inPeriod(new PlanName(plan).brief());
  }

  private String inPeriod(String name) {
    return new ReportedPeriod(briefing).after("tiến độ thực hiện " + name);
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(
        new Outline(
            "Công tác lãnh đạo, chỉ đạo, tổ chức thực hiện", List.of(BlockKind.ISSUED_DOCUMENTS)),
        new Outline(
            "Kết quả thực hiện",
            List.of(BlockKind.SUMMARY, BlockKind.COMPARISON, BlockKind.DUTIES, BlockKind.FIGURES)),
        new Outline("Đánh giá chung", List.of(BlockKind.MET, BlockKind.UNMET)),
        new Outline(
            "Phương hướng, nhiệm vụ, giải pháp thời gian tới", List.of(BlockKind.REMAINING)));
  }

  @Override
  public List<Attachment> attachments() {
    return TargetAttachments.of(briefing, commitments());
  }
}
