package vn.tiendo.document.gate;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;

/** Goes once through what a page draws. */
final class ContentReader {

  private static final int BYTE = 0xff;
  private static final int BYTE_BITS = 8;

  private final PageContent content = new PageContent();
  private final Map<COSName, String[]> fonts = new HashMap<>();
  private final Deque<Place> places = new ArrayDeque<>();
  private String[] letters = new String[0];

  /**
   * Where something is drawn.
   *
   * @param words where its words go
   * @param figure whether in a picture, which may be grey
   */
  private record Place(StringBuilder words, boolean figure) {}

  private ContentReader(PDPage page, FontTexts texts) throws IOException {
    places.push(new Place(content.untagged(), false));
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary named = resources.getCOSDictionary(COSName.FONT);
    if (named != null) {
      for (COSName name : named.keySet()) {
        COSDictionary font = named.getCOSDictionary(name);
        if (font != null) {
          fonts.put(name, texts.of(font));
        }
      }
    }
  }

  static PageContent read(PDPage page, FontTexts texts) throws IOException {
    ContentReader reader = new ContentReader(page, texts);
    PDFStreamParser parser = new PDFStreamParser(page);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        reader.apply(operator.getName(), operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    return reader.content;
  }

  private void apply(String operator, List<COSBase> operands) {
    switch (operator) {
      case "BMC", "BDC" -> begin(operands);
      case "EMC" -> places.pop();
      case "Tf" -> letters = fonts.getOrDefault(operands.get(0), new String[0]);
      case "Tj", "TJ", "'", "\"" -> write(operands.get(operands.size() - 1));
      case "g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN" -> paint(operator, operands);
      case "Do", "BI", "sh" -> content.images().add(operator);
      default -> {}
    }
  }

  private void begin(List<COSBase> operands) {
    Place outer = places.element();
    COSBase name = operands.get(0);
    boolean figure = outer.figure() || COSName.getPDFName("Figure").equals(name);
    StringBuilder words = outer.words();
    if (COSName.ARTIFACT.equals(name)) {
      words = content.decoration();
    } else if (operands.size() > 1
        && operands.get(1) instanceof COSDictionary properties
        && properties.containsKey(COSName.MCID)) {
      words = content.marked(properties.getInt(COSName.MCID));
    }
    places.push(new Place(words, figure));
  }

  private void write(COSBase text) {
    if (text instanceof COSArray pieces) {
      pieces.forEach(this::write);
    } else if (text instanceof COSString string) {
      byte[] bytes = string.getBytes();
      StringBuilder words = places.element().words();
      for (int i = 0; i + 1 < bytes.length; i += 2) {
        int code = ((bytes[i] & BYTE) << BYTE_BITS) | (bytes[i + 1] & BYTE);
        String letter = code < letters.length ? letters[code] : null;
        words.append(letter == null ? "\ufffd" : letter);
      }
    }
  }

  /** Black anywhere, greys in pictures. */
  private void paint(String operator, List<COSBase> operands) {
    double first = operands.get(0) instanceof COSNumber number ? number.floatValue() : -1;
    boolean grey = !operator.equalsIgnoreCase("k");
    for (COSBase operand : operands) {
      grey &= operand instanceof COSNumber number && number.floatValue() == first;
    }
    if (!grey || (first != 0 && !places.element().figure())) {
      content.colours().add(operands + " " + operator);
    }
  }
}
