package vn.tiendo.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.proofread.Manuscript;
import vn.tiendo.proofread.Manuscript.Page;

/**
 * Reads the text of a Word file: a paragraph or a table row a line, foot- and endnotes behind. What
 * was deleted under tracked changes is gone, what was inserted is there.
 */
final class WordText {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
  private static final String FOOTNOTES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
  private static final String ENDNOTES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml";

  private WordText() {}

  static Manuscript read(Path file, String name) throws UnreadableText {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      StringBuilder text = new StringBuilder();
      boolean found = append(opened, MAIN, text) || append(opened, MACROS, text);
      if (!found) {
        throw new UnreadableText(
            name,
            "đây không phải tệp Word (.docx)",
            "nêu tệp Word, PDF, Markdown hoặc văn bản thuần");
      }
      append(opened, FOOTNOTES, text);
      append(opened, ENDNOTES, text);
      String clean = PlainText.clean(text.toString());
      return new Manuscript(name, List.of(new Page(0, new Source(name, clean))), false);
    } catch (InvalidFormatException | IOException | XMLStreamException | RuntimeException e) {
      // broken files make POI fail in many ways
      throw new UnreadableText(
          name,
          "tệp Word hỏng, không đọc được",
          "mở bằng Word hay LibreOffice rồi lưu lại thành .docx");
    }
  }

  private static boolean append(OPCPackage opened, String type, StringBuilder text)
      throws IOException, XMLStreamException {
    List<PackagePart> parts = opened.getPartsByContentType(type);
    for (PackagePart part : parts) {
      try (InputStream in = part.getInputStream()) {
        text.append(WordLines.read(in));
      }
    }
    return !parts.isEmpty();
  }
}
