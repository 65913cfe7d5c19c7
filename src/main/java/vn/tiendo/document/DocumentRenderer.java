package vn.tiendo.document;

import java.util.stream.Stream;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.publish.Renderer;
import vn.tiendo.report.OfficialDocument;
import vn.tiendo.report.OfficialDocument.Composed;
import vn.tiendo.statement.Ledger;
import vn.tiendo.template.Templates;

/** Makes the PDFs of the reports that the committees have written. */
public final class DocumentRenderer implements Renderer {
  private final Templates templates;
  private final Ledger ledger;
  private final PdfPrinter printer = new PdfPrinter();

  /** A renderer of documents that nothing else is published with. */
  public DocumentRenderer(Templates templates) {
    this(templates, new Ledger());
  }

  /**
   * A renderer.
   *
   * @param ledger notes what the documents say of figures and verdicts
   */
  public DocumentRenderer(Templates templates, Ledger ledger) {
    this.templates = templates;
    this.ledger = ledger;
  }

  @Override
  public Stream<Artifact> render(Publication publication) {
    return publication.committees().stream().flatMap(OfficialDocument::of).map(this::artifact);
  }

  /** {@code xa-minh-hoa/van-ban/2025-tong-ket-nhiem-ky.pdf}. */
  private Artifact artifact(OfficialDocument document) {
    return new Artifact(document.path() + ".pdf", () -> print(document));
  }

  private byte[] print(OfficialDocument document) {
    Composed composed = document.compose();
    String xhtml = xhtml(composed);
    if (!document.narrowed()) {
      // One that keeps to less than the site shows is compared when the site keeps to it too.
      ledger.read(document.path() + ".pdf", xhtml);
    }
    try {
      return printer.print(xhtml, composed.properties(), composed.spelling());
    } catch (UnprintableDocument e) {
      throw new UnprintableReport(document.report().place(), e);
    }
  }

  /** A document before it is printed. */
  String xhtml(Composed composed) {
    return templates.render(composed.template(), composed.view());
  }
}
