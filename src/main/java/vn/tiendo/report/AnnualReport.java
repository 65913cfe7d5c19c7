package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Period.Years;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.model.Term;

/**
 * Báo cáo tổng kết công tác năm: what became in one year of all plans and of the term in force, and
 * what the next year asks for (official format, 6.4).
 */
final class AnnualReport implements OfficialReport {
  private final Briefing briefing;
  private final int year;

  AnnualReport(Briefing briefing) {
    this.briefing = briefing;
    this.year = briefing.day().getYear();
  }

  @Override
  public String template() {
    return "document/annual-report.ftlh";
  }

  /** Terms before plans, as far as they were in force in the year. */
  @Override
  public List<Commitment> commitments() {
    Stream<Term> terms =
        briefing.committee().committee().terms().stream().filter(t -> covers(t.period()));
    Stream<Plan> plans = briefing.committee().committee().plans().stream().filter(this::isInForce);
    return Stream.<Commitment>concat(terms, plans).filter(this::hasBegun).toList();
  }

  /** Of one all of whose targets are judged in later years there is nothing to be told yet. */
  private boolean hasBegun(Commitment commitment) {
    return commitment.targets().isEmpty()
        || Tally.flat(briefing.assessment().of(commitment)).stream()
            .anyMatch(a -> a.verdict() != Verdict.NOT_DUE);
  }

  private boolean isInForce(Plan plan) {
    LocalDate issued = plan.issued();
    boolean there = issued == null || issued.getYear() <= year;
    return there && covers(plan.period() != null ? plan.period() : periodOfTerm(plan));
  }

  private @Nullable Years periodOfTerm(Plan plan) {
    return plan.term() == null
        ? null
        : briefing.committee().committee().terms().stream()
            .filter(t -> t.code().equals(Objects.requireNonNull(plan.term()).value()))
            .map(Term::period)
            .findFirst()
            .orElse(null);
  }

  /** One without a known end is in force. */
  private boolean covers(@Nullable Years period) {
    return period == null || (period.first() <= year && year <= period.last());
  }

  @Override
  public String usualSubject() {
    return "tổng kết công tác năm " + year + " và phương hướng, nhiệm vụ năm " + (year + 1);
  }

  @Override
  public String shortSubject() {
    return usualSubject();
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(
        Outline.demanded("Đặc điểm, tình hình").beginning("Kết quả công tác năm " + year),
        Outline.demanded(
            "Kết quả thực hiện các chỉ tiêu",
            BlockKind.SUMMARY,
            BlockKind.YEAR_TARGETS,
            BlockKind.COMPARISON,
            BlockKind.FIGURES),
        Outline.demanded("Kết quả thực hiện các nhiệm vụ", BlockKind.DUTIES),
        Outline.demanded("Công tác xây dựng Đảng")
            .with(
                new Outline("Ban hành văn bản", List.of(BlockKind.ISSUED_DOCUMENTS)),
                new Outline("Tổ chức đảng, đảng viên", List.of(BlockKind.MEMBERSHIP))),
        Outline.demanded("Đánh giá chung")
            .with(
                Outline.demanded("Ưu điểm", BlockKind.MET),
                Outline.demanded("Hạn chế, khuyết điểm", BlockKind.UNMET),
                Outline.demanded("Nguyên nhân")),
        Outline.demanded("Chỉ tiêu chủ yếu", BlockKind.NEXT_YEAR)
            .beginning("Phương hướng, nhiệm vụ năm " + (year + 1)),
        Outline.demanded("Nhiệm vụ, giải pháp"),
        Outline.demanded("Kiến nghị, đề xuất"));
  }

  @Override
  public List<Attachment> attachments() {
    return TargetAttachments.of(briefing, commitments());
  }
}
