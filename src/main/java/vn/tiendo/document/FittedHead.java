package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Gives the right column of the head more room where the line of place and date would not fit in it
 * (official format, 3.4): a place with a long name pushes the columns from 75 + 90 to 59 + 106 mm;
 * one that is too long even so takes two lines. The template says the wished widths with {@code
 * data-columns="75 90"}.
 */
final class FittedHead {

  private static final String COLUMNS = "data-columns";
  private static final String BALANCE = "data-balance";

  /** What stays free at the sides of a line, in millimetres. */
  private static final int EDGES = 2;

  private static final double SIZE = 14;

  /** The left column holds the name of a commune at least. */
  private static final int NARROWEST_LEFT = 55;

  private final Typeface typeface;

  FittedHead(Typeface typeface) {
    this.typeface = typeface;
  }

  /** To be called before the lines of the head are balanced. */
  void write(Document document) {
    for (Element head : elements(document.getDocumentElement())) {
      if (head.hasAttribute(COLUMNS)) {
        fit(head);
      }
    }
  }

  private void fit(Element head) {
    String[] widths = head.getAttribute(COLUMNS).split(" ", -1);
    head.removeAttribute(COLUMNS);
    int right = Integer.parseInt(widths[1]);
    int whole = Integer.parseInt(widths[0]) + right;
    int needed = right;
    for (Element date : ofClass(head, "date")) {
      needed = Math.max(needed, needed(date.getTextContent()));
    }
    int most = whole - NARROWEST_LEFT;
    if (needed > most) {
      ofClass(head, "date")
          .forEach(date -> date.setAttribute(BALANCE, "italic " + SIZE + " " + (right - EDGES)));
    } else if (needed > right) {
      widen(head, "right", needed);
      widen(head, "left", whole - needed);
    }
  }

  /** How wide a column must be for the line of place and date to stand in it, in millimetres. */
  private int needed(String date) {
    return (int) Math.ceil(typeface.widthMm(date.strip(), Typeface.Style.ITALIC, SIZE) + EDGES);
  }

  /**
   * How wide the right column is with a line of place and date in it, of two that fill the page.
   */
  int rightColumn(String date, int left, int right) {
    int needed = needed(date);
    return needed > left + right - NARROWEST_LEFT ? right : Math.max(right, needed);
  }

  private static void widen(Element head, String column, int width) {
    for (Element cell : ofClass(head, column)) {
      cell.setAttribute("style", "width: " + width + "mm");
      for (Element line : elements(cell)) {
        if (line.hasAttribute(BALANCE)) {
          String wish = line.getAttribute(BALANCE);
          line.setAttribute(
              BALANCE, wish.substring(0, wish.lastIndexOf(' ') + 1) + (width - EDGES));
        }
      }
    }
  }

  private static List<Element> ofClass(Element within, String style) {
    return elements(within).stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ", -1)).contains(style))
        .toList();
  }

  private static List<Element> elements(Element within) {
    NodeList all = within.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
