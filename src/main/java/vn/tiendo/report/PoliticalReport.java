package vn.tiendo.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Issuer;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report.About.OfCongress;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.model.Term;

/**
 * Báo cáo chính trị: what the cấp ủy of a term tells the congress that opens the next one (official
 * format, 6.4).
 */
final class PoliticalReport implements OfficialReport {
  private static final DocumentType TYPE = new DocumentType("Báo cáo chính trị", "BC");

  private final Briefing briefing;
  private final OfCongress about;
  private final Term ended;
  private final Term opened;

  PoliticalReport(Briefing briefing) {
    this.briefing = briefing;
    if (!(briefing.report().about() instanceof OfCongress congress)) {
      throw new IllegalArgumentException("no congress: " + briefing.report().about());
    }
    this.about = congress;
    this.ended = term(congress.ended().value());
    this.opened = term(congress.opened().value());
  }

  private Term term(Code code) {
    return briefing.committee().committee().terms().stream()
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no term " + code));
  }

  @Override
  public String template() {
    return "document/political-report.ftlh";
  }

  @Override
  public DocumentType type() {
    return TYPE;
  }

  @Override
  public Issuing issuing(Briefing told) {
    return new Issuing(
        told.profile(),
        told.report(),
        Issuer.BEFORE_CONGRESS,
        TermWords.shortCongress(told.profile(), opened));
  }

  @Override
  public List<String> recipients(List<String> usual, String archive) {
    String own = usual.stream().filter(r -> r.startsWith("Lưu ")).findFirst().orElse(archive);
    return List.of("Các đại biểu dự Đại hội", own);
  }

  @Override
  public @Nullable String theme() {
    return about.theme();
  }

  /** What the ended term is answerable for; what the next one shall do is not judged. */
  @Override
  public List<Commitment> commitments() {
    Stream<Plan> plans =
        briefing.committee().committee().plans().stream()
            .filter(p -> p.term() != null)
            .filter(p -> Objects.requireNonNull(p.term()).value().equals(ended.code()));
    return Stream.<Commitment>concat(Stream.of(ended), plans).toList();
  }

  @Override
  public String usualSubject() {
    return "của " + TermWords.committee(briefing, ended) + " trình " + TermWords.congress(opened);
  }

  @Override
  public String shortSubject() {
    return usualSubject();
  }

  @Override
  public String opening(String usual) {
    return TermWords.congress(opened)
        + " có nhiệm vụ đánh giá kết quả thực hiện "
        + TermWords.resolution(ended)
        + "; xác định phương hướng, mục tiêu, nhiệm vụ, giải pháp "
        + TermWords.years(opened)
        + ".";
  }

  @Override
  public String conclusion(String usual) {
    return "Trên đây là Báo cáo chính trị " + usualSubject() + ".";
  }

  @Override
  public List<Outline> usualSections() {
    return Stream.concat(
            TermOutline.ofEnded("Tình hình thực hiện " + TermWords.resolution(ended)).stream(),
            Stream.of(
                Outline.demanded("Dự báo tình hình").beginning(ahead()),
                Outline.demanded("Phương hướng, mục tiêu"),
                Outline.demanded("Chỉ tiêu chủ yếu", BlockKind.NEXT_TERM),
                Outline.demanded("Nhiệm vụ, giải pháp"),
                Outline.demanded("Khâu đột phá, nhiệm vụ trọng tâm")))
        .toList();
  }

  private String ahead() {
    return "Phương hướng, mục tiêu, nhiệm vụ, giải pháp " + TermWords.years(opened);
  }

  /** What was asked and reached, then what is asked of the next term beside it. */
  @Override
  public List<Attachment> attachments() {
    List<Attachment> reached = TargetAttachments.of(briefing, commitments());
    return NextTerm.targets(briefing, opened.code()).isEmpty()
        ? reached
        : Stream.concat(
                reached.stream(),
                Stream.of(new NextTermTable(briefing, ended, opened).attachment()))
            .toList();
  }
}
