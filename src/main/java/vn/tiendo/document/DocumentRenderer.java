package vn.tiendo.document;

import java.util.stream.Stream;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.model.Report;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.publish.Renderer;
import vn.tiendo.template.Templates;

/** Makes one PDF of each report that the committees have written. */
public final class DocumentRenderer implements Renderer {
  private final Templates templates;
  private final PdfPrinter printer = new PdfPrinter();

  public DocumentRenderer(Templates templates) {
    this.templates = templates;
  }

  @Override
  public Stream<Artifact> render(Publication publication) {
    return publication.committees().stream().flatMap(this::documents);
  }

  private Stream<Artifact> documents(CommitteeAssessment committee) {
    return committee.committee().committee().reports().stream()
        .map(report -> new Artifact(path(committee, report), () -> print(committee, report)));
  }

  /** {@code xa-minh-hoa/van-ban/2025-tong-ket-nhiem-ky.pdf}. */
  private static String path(CommitteeAssessment committee, Report report) {
    return committee.committee().committee().code() + "/van-ban/" + report.code() + ".pdf";
  }

  private byte[] print(CommitteeAssessment committee, Report report) {
    Briefing briefing = Briefing.of(committee, report);
    PdfProperties properties =
        new ReportFrame(briefing, kind(briefing)).properties(path(committee, report));
    try {
      return printer.print(xhtml(briefing), properties, briefing.spelling());
    } catch (UnprintableDocument e) {
      throw new UnprintableReport(report.place(), e);
    }
  }

  /** A report before it is printed. */
  String xhtml(Briefing briefing) {
    OfficialReport kind = kind(briefing);
    return templates.render(kind.template(), new ReportFrame(briefing, kind).view());
  }

  private static OfficialReport kind(Briefing briefing) {
    return switch (briefing.report().kind()) {
      case PROGRESS -> new ProgressReport(briefing);
      case TERM_SUMMARY -> new TermSummary(briefing);
    };
  }
}
