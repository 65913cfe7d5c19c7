package vn.tiendo.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a table that an editor wrote in Markdown. */
final class MarkupTable {
  private static final double ROOM_MM = 165;

  private static final int FULL = 100;

  private final TextWriter text;
  private final Footnotes footnotes;

  MarkupTable(TextWriter text, Footnotes footnotes) {
    this.text = text;
    this.footnotes = footnotes;
  }

  void write(Element table) {
    List<List<Element>> rows = rows(table);
    TableGrid grid = grid(rows);
    Xml xml = text.xml();
    grid.open(xml, "");
    for (List<Element> row : rows) {
      boolean header = isHeader(row.get(0));
      xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
      if (header) {
        xml.empty("w:tblHeader");
      }
      xml.close("w:trPr");
      for (int i = 0; i < row.size(); i++) {
        grid.openCell(xml, i, 1, null);
        text.write(paragraph(row.get(i), header));
        xml.close("w:tc");
      }
      xml.close("w:tr");
    }
    xml.close("w:tbl");
    text.write(Paragraph.empty(Style.SPACER));
  }

  private Paragraph paragraph(Element cell, boolean header) {
    InlineReader reader = new InlineReader(text::spelled, footnotes);
    for (Node child = cell.getFirstChild(); child != null; child = child.getNextSibling()) {
      reader.add(child);
    }
    Paragraph paragraph = Paragraph.of(header ? Style.CELL_LABEL : Style.CELL, reader.take());
    return switch (cell.getAttribute("class")) {
      case "canh-right" -> header ? paragraph : paragraph.aligned("right");
      case "canh-center" -> paragraph.aligned("center");
      default -> paragraph;
    };
  }

  private TableGrid grid(List<List<Element>> rows) {
    int count = rows.get(0).size();
    int[] wishes = new int[count];
    double[] words = new double[count];
    for (int i = 0; i < count; i++) {
      wishes[i] = FULL * (i + 1) / count - FULL * i / count;
      for (List<Element> row : rows) {
        String cell = text.spelled(row.get(i).getTextContent());
        double widest = text.typesetting().widestWord(cell, isHeader(row.get(i)));
        words[i] = Math.max(words[i], widest);
      }
    }
    return TableGrid.of(text.typesetting().shares(wishes, words, ROOM_MM), ROOM_MM);
  }

  private static boolean isHeader(Element cell) {
    return cell.getTagName().equals("th");
  }

  private static List<List<Element>> rows(Element table) {
    var found = table.getElementsByTagName("tr");
    List<List<Element>> rows = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      List<Element> cells = new ArrayList<>();
      Node child = found.item(i).getFirstChild();
      for (; child != null; child = child.getNextSibling()) {
        if (child instanceof Element cell) {
          cells.add(cell);
        }
      }
      rows.add(cells);
    }
    return rows;
  }
}
