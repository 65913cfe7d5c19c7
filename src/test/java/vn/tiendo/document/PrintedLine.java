package vn.tiendo.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * One piece of print on one line: its text, its left and right edge, its baseline from the top of
 * the page, its size and its font.
 */
record PrintedLine(
    String text, double leftMm, double rightMm, double baselineMm, double sizePt, String font) {

  private static final double MM = 72 / 25.4;

  /** The lines of one page, the first being 1, in the order they were printed. */
  static List<PrintedLine> of(PDDocument pdf, int page) throws IOException {
    List<PrintedLine> lines = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.get(0);
            TextPosition last = letters.get(letters.size() - 1);
            lines.add(
                new PrintedLine(
                    text.strip(),
                    first.getXDirAdj() / MM,
                    (last.getXDirAdj() + last.getWidthDirAdj()) / MM,
                    first.getYDirAdj() / MM,
                    Math.round(first.getYScale() * 10) / 10.0,
                    first.getFont().getName()));
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(pdf);
    return lines;
  }
}
