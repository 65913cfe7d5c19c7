package vn.tiendo.report;

import java.util.List;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report.BlockKind;

/** Báo cáo tiến độ: how far a plan has come (official format, 6.1). */
final class ProgressReport implements OfficialReport {
  private final Briefing briefing;
  private final Plan plan;

  ProgressReport(Briefing briefing) {
    this.briefing = briefing;
    this.plan =
        briefing.committee().committee().plans().stream()
            .filter(briefing.report().about()::names)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no plan " + briefing.report().about()));
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
    StringBuilder text = new StringBuilder("tiến độ thực hiện ").append(name());
    if (plan.issued() != null) {
      text.append(", ngày ").append(Dates.brief(plan.issued()));
    }
    if (plan.issuer() != null) {
      text.append(" của ").append(plan.issuer());
    }
    if (plan.number() != null) {
      text.append(plan.subject().startsWith("Về ") ? " " : " về ")
          .append(Phrases.lowered(plan.subject()));
    }
    return text.append(" (tính đến ngày ")
        .append(Dates.brief(briefing.day()))
        .append(')')
        .toString();
  }

  @Override
  public String shortSubject() {
    return "tiến độ thực hiện " + name();
  }

  /** {@code Đề án số 06-ĐA/TU}; a plan without a number is told by its subject. */
  private String name() {
    if (plan.number() != null) {
      return plan.title();
    }
    return plan.subjectTellsKind()
        ? plan.subject()
        : plan.kind() + " " + Phrases.lowered(plan.subject());
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(
        new Outline(
            "Kết quả thực hiện", List.of(BlockKind.SUMMARY, BlockKind.DUTIES, BlockKind.FIGURES)),
        new Outline("Đánh giá chung", List.of(BlockKind.MET, BlockKind.UNMET)),
        new Outline(
            "Phương hướng, nhiệm vụ, giải pháp thời gian tới", List.of(BlockKind.REMAINING)));
  }

  @Override
  public List<Attachment> attachments() {
    return TargetAttachments.of(briefing, commitments());
  }
}
