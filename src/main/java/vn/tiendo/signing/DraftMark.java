package vn.tiendo.signing;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tiendo.model.DocumentState;

/**
 * Tells a draft from a final document, for machines. The program writes the state into the
 * properties of every PDF; in a PDF of another origin, such as one made from the Word copy, the
 * line that says so on the first page is looked for.
 */
final class DraftMark {
  private static final String DRAFT = DocumentState.DRAFT.word();

  /**
   * The mark as Hướng dẫn 05-HD/VPTW has it, alone on its line or before the circulation mark that
   * stands beside it; not a sentence that begins with the word.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "\\(?([Dd]ự thảo|DỰ THẢO)\\)?(\\s+(lần|LẦN)(\\s+(thứ|THỨ))?\\s+[\\p{L}\\d]+)?[.:]?"
              + "(\\s+\\p{Lu}[\\p{Lu}\\s]+)?");

  private DraftMark() {}

  /** Whether a document is a draft: what its properties say, else what its first page says. */
  static boolean isOn(PDDocument pdf) throws IOException {
    String state = pdf.getDocumentInformation().getCustomMetadataValue(DocumentState.PROPERTY);
    return state == null ? printedOnFirstPage(pdf) : state.equals(DRAFT);
  }

  private static boolean printedOnFirstPage(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(1);
    stripper.setEndPage(1);
    String text = Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFC);
    return text.lines().map(String::strip).anyMatch(DraftMark::isMark);
  }

  /** Whether a line of print is the mark of a draft. */
  static boolean isMark(String line) {
    return LINE.matcher(line).matches();
  }
}
