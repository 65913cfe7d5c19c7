package vn.tiendo.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
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
    return List.of(
        Outline.demanded("Bối cảnh, tình hình")
            .beginning("Tình hình thực hiện " + TermWords.resolution(ended)),
        Outline.demanded(
            "Kết quả thực hiện các chỉ tiêu chủ yếu", BlockKind.SUMMARY, BlockKind.FIGURES),
        Outline.demanded("Kết quả thực hiện các nhiệm vụ chủ yếu", BlockKind.DUTIES),
        Outline.demanded("Đánh giá chung")
            .with(
                Outline.demanded("Ưu điểm", BlockKind.MET),
                Outline.demanded("Hạn chế, khuyết điểm", BlockKind.UNMET),
                Outline.demanded("Nguyên nhân"),
                Outline.demanded("Bài học kinh nghiệm")),
        Outline.demanded("Dự báo tình hình")
            .beginning("Phương hướng, mục tiêu, nhiệm vụ, giải pháp " + TermWords.years(opened)),
        Outline.demanded("Phương hướng, mục tiêu"),
        Outline.demanded("Nhiệm vụ, giải pháp"),
        Outline.demanded("Khâu đột phá, nhiệm vụ trọng tâm"));
  }

  @Override
  public List<Attachment> attachments() {
    return TargetAttachments.of(briefing, commitments());
  }
}
