package vn.tiendo.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Committee.CitedDocument;
import vn.tiendo.site.Parts.Frame;

/** The documents of a committee: its reports as PDFs, and the documents its data refer to. */
final class DocumentsPage implements PageKind.OfCommittee {

  /** What the template reads. */
  public record View(Frame frame, List<DocumentRows.Report> reports, List<Cited> cited) {}

  /** A document that the data refer to. */
  public record Cited(
      @Nullable String kind,
      @Nullable String number,
      @Nullable String title,
      @Nullable String day,
      @Nullable String issuer) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    Here here = new Here(Addresses.documents(desk.code()));
    return Stream.of(new Page(here.path(), "site/documents.ftlh", () -> view(desk, here)));
  }

  private static View view(Desk desk, Here here) {
    return new View(
        desk.frame(here, "Văn bản"),
        new DocumentRows(desk, here).all(),
        desk.committee().profile().documents().stream().map(DocumentsPage::cited).toList());
  }

  private static Cited cited(CitedDocument document) {
    return new Cited(
        document.kind(),
        document.number(),
        document.title(),
        document.date() == null ? null : Dates.brief(document.date()),
        document.issuer());
  }
}
