package vn.tiendo.document.gate;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** The file says that it is Vietnamese and has a title, and a reader shows the title. */
final class LanguageAndTitle implements Gate {

  private static final String VIETNAMESE = "vi";

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) {
    PDDocumentCatalog catalog = document.pdf().getDocumentCatalog();
    if (!VIETNAMESE.equals(catalog.getLanguage())) {
      faults.accept(
          "tệp không ghi ngôn ngữ là tiếng Việt (đang ghi: " + catalog.getLanguage() + ")");
    }
    checkInside(document.structure(), faults);
    String title = document.pdf().getDocumentInformation().getTitle();
    if (title == null || title.isBlank()) {
      faults.accept("tệp không có tiêu đề");
    }
    PDViewerPreferences view = catalog.getViewerPreferences();
    if (view == null || !view.displayDocTitle()) {
      faults.accept("tệp không cho hiện tiêu đề trên cửa sổ đọc");
    }
  }

  /** A part in another language would be read aloud in it. */
  private static void checkInside(Tag tag, Consumer<String> faults) {
    String language = tag.element().getString("Lang", VIETNAMESE);
    if (!language.equals(VIETNAMESE)) {
      faults.accept("một phần <" + tag.type() + "> ghi ngôn ngữ " + language);
    }
    tag.tags().forEach(inner -> checkInside(inner, faults));
  }
}
