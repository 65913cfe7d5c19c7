package vn.tiendo.document.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All gates that a finished document must pass. A validator of PDF/A or PDF/UA sees none of this: a
 * file without its text, or with its table headers read aloud on every page, passes there.
 *
 * <p>Before these come two that look at the source: every letter has a glyph ({@code SourceText}),
 * and the layout engine has nothing to complain of ({@code PdfPrinter}).
 */
public final class Gates {

  /** The gates, each with what it asks. */
  static final List<Map.Entry<String, Gate>> ALL =
      List.of(
          Map.entry("tiếng Việt, có tiêu đề", new LanguageAndTitle()),
          Map.entry("đọc lên đúng từng chữ, đúng thứ tự", new ReadingOrder()),
          Map.entry("đề mục không nhảy cấp, có dấu trang", new Headings()),
          Map.entry("bảng đủ ô, dòng tên cột đọc một lần", new Tables()),
          Map.entry("hình có lời thay thế, liên kết có nội dung", new FiguresAndLinks()),
          Map.entry("chú thích cuối trang đúng loại", new Notes()),
          Map.entry("phông chữ nhúng đủ", new EmbeddedFonts()),
          Map.entry("một mực đen, không ảnh", new BlackInk()),
          Map.entry("tệp tự đủ, không khoá", new SelfContained()));

  private Gates() {}

  /**
   * What keeps a document from being written; empty when nothing does.
   *
   * @param pdf saved already, or loaded: before saving, its fonts do not say yet which letters they
   *     draw
   */
  public static List<String> faults(PDDocument pdf, SourceReading source) throws IOException {
    PrintedDocument document = new PrintedDocument(pdf, source);
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Gate> gate : ALL) {
      gate.getValue().check(document, faults::add);
    }
    return faults;
  }
}
