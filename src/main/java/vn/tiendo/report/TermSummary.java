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
    return term.congress() == null
        ? "tổng kết công tác " + TermWords.years(term) + " của " + briefing.profile().name()
        : "kết quả thực hiện " + TermWords.resolution(term);
  }

  @Override
  public String shortSubject() {
    return "tổng kết " + TermWords.years(term);
  }

  @Override
  public List<Outline> usualSections() {
    return Stream.concat(
            TermOutline.ofEnded("Kết quả " + TermWords.years(term)).stream(),
            Stream.of(
                Outline.demanded("Mục tiêu, chỉ tiêu", BlockKind.REMAINING)
                    .beginning("Phương hướng, nhiệm vụ, giải pháp thời gian tới"),
                Outline.demanded("Nhiệm vụ, giải pháp"),
                Outline.demanded("Kiến nghị, đề xuất")))
        .toList();
  }

  @Override
  public List<Attachment> attachments() {
    return TargetAttachments.of(briefing, commitments());
  }
}
