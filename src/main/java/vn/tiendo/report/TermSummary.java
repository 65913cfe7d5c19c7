package vn.tiendo.report;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.model.Term;

/**
 * Báo cáo tổng kết nhiệm kỳ: what became of a term's targets and of the plans made in it (official
 * format, 6.4).
 */
final class TermSummary implements OfficialReport {
  private final Briefing briefing;
  private final Term term;

  TermSummary(Briefing briefing) {
    this.briefing = briefing;
    this.term =
        briefing.committee().committee().terms().stream()
            .filter(briefing.report().about()::names)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no term " + briefing.report().about()));
  }

  @Override
  public String template() {
    return "document/term-summary.ftlh";
  }

  @Override
  public List<Commitment> commitments() {
    Stream<Plan> plans =
        briefing.committee().committee().plans().stream()
            .filter(p -> p.term() != null && p.term().value().equals(term.code()));
    return Stream.<Commitment>concat(Stream.of(term), plans).toList();
  }

  @Override
  public String usualSubject() {
    boolean over = !briefing.day().isBefore(term.period().end());
    String until = over ? "" : " (tính đến ngày " + Dates.brief(briefing.day()) + ")";
    return what() + until;
  }

  private String what() {
    Term.Congress congress = term.congress();
    if (congress == null) {
      return "tổng kết công tác " + years() + " của " + briefing.profile().name();
    }
    String ordinal = congress.ordinal() == null ? "" : " lần thứ " + congress.ordinal();
    return "kết quả thực hiện Nghị quyết " + congress.name() + ordinal + ", " + years();
  }

  @Override
  public String shortSubject() {
    return "tổng kết " + years();
  }

  private String years() {
    return "nhiệm kỳ " + term.period().first() + " - " + term.period().last();
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(
        new Outline(
            "Kết quả thực hiện các chỉ tiêu chủ yếu",
            List.of(BlockKind.SUMMARY, BlockKind.FIGURES)),
        new Outline("Kết quả thực hiện các nhiệm vụ chủ yếu", List.of(BlockKind.DUTIES)),
        new Outline("Đánh giá chung", List.of(BlockKind.MET, BlockKind.UNMET)),
        new Outline("Phương hướng, mục tiêu, nhiệm vụ", List.of(BlockKind.REMAINING)));
  }

  @Override
  public List<Attachment> attachments() {
    return TargetAttachments.of(briefing, commitments());
  }
}
