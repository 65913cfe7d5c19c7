package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Breaks centred names into lines of nearly equal length. A template asks for it with {@code
 * data-balance="bold 14 75"}: style, size in points and room in millimetres. The text takes the
 * fewest lines that fit, and among these the ones whose longest is shortest; it never becomes
 * smaller.
 */
final class BalancedLines {

  private static final String ATTRIBUTE = "data-balance";

  private final Typeface typeface;

  BalancedLines(Typeface typeface) {
    this.typeface = typeface;
  }

  /** Puts line breaks into every element that asks for them. */
  void write(Document document) {
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttribute(ATTRIBUTE)) {
        balance(document, element);
      }
    }
  }

  private void balance(Document document, Element element) {
    String[] wish = element.getAttribute(ATTRIBUTE).split(" ", -1);
    element.removeAttribute(ATTRIBUTE);
    Typeface.Style style = Typeface.Style.valueOf(wish[0].toUpperCase(Locale.ROOT));
    List<String> lines =
        lines(
            element.getTextContent(),
            style,
            Double.parseDouble(wish[1]),
            Double.parseDouble(wish[2]));
    while (element.getFirstChild() != null) {
      element.removeChild(element.getFirstChild());
    }
    for (String line : lines) {
      if (element.hasChildNodes()) {
        Node lineBreak = document.createElementNS(element.getNamespaceURI(), "br");
        element.appendChild(lineBreak);
      }
      element.appendChild(document.createTextNode(line));
    }
  }

  /** The lines of a text; a single word wider than the room stands on a line of its own. */
  List<String> lines(String text, Typeface.Style style, double sizePt, double roomMm) {
    List<String> words = words(text);
    int fewest = fill(words, style, sizePt, roomMm).size();
    List<String> best = fill(words, style, sizePt, roomMm);
    // Narrow the room step by step while the number of lines stays the same.
    for (double room = roomMm - 1; room > 0; room--) {
      List<String> narrower = fill(words, style, sizePt, room);
      if (narrower.size() > fewest) {
        break;
      }
      best = narrower;
    }
    return best;
  }

  private static List<String> words(String text) {
    String line = text.strip().replaceAll("\\s*\\n\\s*", " ");
    return SpaceBreaker.pieces(line).stream().map(String::strip).toList();
  }

  private List<String> fill(
      List<String> words, Typeface.Style style, double sizePt, double roomMm) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && typeface.widthMm(longer, style, sizePt) > roomMm) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
