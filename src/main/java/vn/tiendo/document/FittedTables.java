package vn.tiendo.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Keeps every word in the cells of a table whole. A column too narrow for its widest word takes
 * what it needs from the columns that have most to spare; then what is still too wide, such as
 * {@code ngày 28/11/2024} or {@code triệu đồng/người/năm}, may end a line between its words.
 *
 * <p>A template says how wide its table is with {@code data-room}, in millimetres, and the widths
 * it wishes for in the {@code col} elements, or without those in the cells of the first row.
 */
final class FittedTables {

  private static final String ROOM = "data-room";
  static final double POINTS_PER_MM = 72 / 25.4;

  /**
   * Width of the text on an upright page less the indent of a list or quotation, in millimetres.
   */
  private static final double USUAL_ROOM = 155;

  /** Both paddings, the lines on both sides, and as much as rounding may take, in points. */
  static final double EDGES = 7.5;

  private static final int FULL_WIDTH = 100;

  private final Typeface typeface;

  FittedTables(Typeface typeface) {
    this.typeface = typeface;
  }

  void write(Document document) {
    NodeList tables = document.getElementsByTagName("table");
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      double room = table.hasAttribute(ROOM) ? number(table.getAttribute(ROOM)) : USUAL_ROOM;
      table.removeAttribute(ROOM);
      fit(table, room * POINTS_PER_MM);
    }
  }

  private void fit(Element table, double room) {
    List<List<Element>> rows = rows(table);
    List<Element> columns = columns(table);
    List<Element> first = columns.isEmpty() ? rows.get(0) : columns;
    double[] needs = new double[first.size()];
    // a template of a committee's own may leave columns unnamed
    rows.removeIf(row -> row.stream().mapToInt(FittedTables::span).sum() != needs.length);
    for (List<Element> row : rows) {
      need(row, needs, room);
    }
    int[] widths = shared(wishes(first), needs);
    for (int column = 0; column < widths.length; column++) {
      first.get(column).setAttribute("width", widths[column] + "%");
    }
    for (List<Element> row : rows) {
      loosen(row, widths, room);
    }
  }

  /** What a cell over several columns holds asks nothing of any one of them. */
  private void need(List<Element> row, double[] needs, double room) {
    int column = 0;
    for (Element cell : row) {
      int span = span(cell);
      if (span == 1) {
        needs[column] = Math.max(needs[column], (widestWord(cell) + EDGES) / room);
      }
      column += span;
    }
  }

  private void loosen(List<Element> row, int[] widths, double room) {
    int column = 0;
    for (Element cell : row) {
      int end = column + span(cell);
      int share = Arrays.stream(widths, column, end).sum();
      loosen(cell, cell, share * room / FULL_WIDTH - EDGES);
      column = end;
    }
  }

  private static int span(Element cell) {
    String columns = cell.getAttribute("colspan");
    return columns.isEmpty() ? 1 : Integer.parseInt(columns);
  }

  private static List<Element> columns(Element table) {
    NodeList found = table.getElementsByTagName("col");
    List<Element> columns = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      columns.add((Element) found.item(i));
    }
    return columns;
  }

  private static List<List<Element>> rows(Element table) {
    NodeList found = table.getElementsByTagName("tr");
    List<List<Element>> rows = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      List<Element> cells = new ArrayList<>();
      NodeList children = found.item(i).getChildNodes();
      for (int j = 0; j < children.getLength(); j++) {
        if (children.item(j) instanceof Element cell) {
          cells.add(cell);
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private static int[] wishes(List<Element> cells) {
    int[] wishes = new int[cells.size()];
    for (int i = 0; i < wishes.length; i++) {
      String width = cells.get(i).getAttribute("width").replace("%", "");
      // without a wish all alike, and no hundredth lost
      wishes[i] =
          width.isEmpty()
              ? FULL_WIDTH * (i + 1) / wishes.length - FULL_WIDTH * i / wishes.length
              : (int) number(width);
    }
    return wishes;
  }

  /** Widths in hundredths that add up to the whole: the wishes, as far as the needs let them be. */
  static int[] shared(int[] wishes, double[] needs) {
    int[] widths = wishes.clone();
    int excess = -FULL_WIDTH;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], (int) Math.ceil(needs[i] * FULL_WIDTH));
      excess += widths[i];
    }
    for (; excess > 0; excess--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        if (spare(widths, needs, i) > spare(widths, needs, widest)) {
          widest = i;
        }
      }
      widths[widest]--;
    }
    return widths;
  }

  private static double spare(int[] widths, double[] needs, int column) {
    return widths[column] - needs[column] * FULL_WIDTH;
  }

  private double widestWord(Element cell) {
    return widestWord(cell.getTextContent(), isBold(cell));
  }

  /** How wide the widest word of a cell is that no line may end in, in points. */
  double widestWord(String text, boolean bold) {
    double widest = 0;
    for (String word : loosened(text).split("[\\s" + SpaceBreaker.MAY_END + "]+", -1)) {
      widest = Math.max(widest, width(word, bold));
    }
    return widest;
  }

  /** Lets lines end inside every piece of text that does not fit. */
  private void loosen(Node node, Element cell, double inside) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() != Node.TEXT_NODE) {
        loosen(child, cell, inside);
        continue;
      }
      child.setNodeValue(loosened(child.getNodeValue(), isBold(cell), inside));
    }
  }

  /** A text with places to end a line in every piece that is wider than a room, in points. */
  String loosened(String text, boolean bold, double inside) {
    StringBuilder loose = new StringBuilder();
    for (String piece : SpaceBreaker.pieces(text)) {
      loose.append(width(piece.strip(), bold) > inside ? loosened(piece) : piece);
    }
    return loose.toString();
  }

  /** With a place to end a line after each word and between the parts of a unit. */
  private static String loosened(String piece) {
    return piece
        .replaceAll("(?<=\\S) (?=[^\\s-])", " " + SpaceBreaker.MAY_END)
        .replaceAll("(?<=\\p{Ll}/)(?=\\p{Ll})", "" + SpaceBreaker.MAY_END);
  }

  private static boolean isBold(Element cell) {
    return cell.getTagName().equals("th")
        || (cell.getParentNode() instanceof Element row
            && row.getAttribute("class").equals("total"));
  }

  private double width(String text, boolean bold) {
    Typeface.Style style = bold ? Typeface.Style.BOLD : Typeface.Style.REGULAR;
    return typeface.widthMm(text, style, Typeface.TABLE_SIZE) * POINTS_PER_MM;
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
