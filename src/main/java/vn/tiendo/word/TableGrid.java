package vn.tiendo.word;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.OfficialTable.Align;

/**
 * The columns of a framed table.
 *
 * @param shares of its width, in hundredths
 * @param roomMm how wide it is
 */
record TableGrid(List<Integer> shares, double roomMm) {
  private static final double FULL = 100;

  TableGrid {
    shares = List.copyOf(shares);
  }

  static TableGrid of(int[] shares, double roomMm) {
    return new TableGrid(Arrays.stream(shares).boxed().toList(), roomMm);
  }

  /** How wide a cell is that begins in a column and covers as many as it says. */
  double widthMm(int column, int span) {
    int sum = shares.subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
    return sum * roomMm / FULL;
  }

  /**
   * Begins the table.
   *
   * @param summary read aloud before it
   */
  void open(Xml xml, String summary) {
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", Styles.TABLE);
    xml.empty("w:tblW", "w:w", Measure.mm(roomMm), "w:type", "dxa");
    xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
    if (!summary.isEmpty()) {
      xml.empty("w:tblDescription", "w:val", summary);
    }
    xml.close("w:tblPr");
    xml.open("w:tblGrid");
    for (int i = 0; i < shares.size(); i++) {
      xml.empty("w:gridCol", "w:w", Measure.mm(widthMm(i, 1)));
    }
    xml.close("w:tblGrid");
  }

  /**
   * Begins a cell.
   *
   * @param merge {@code restart} when it reaches down, {@code continue} when the one above does;
   *     null for neither
   */
  void openCell(Xml xml, int column, int span, @Nullable String merge) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Measure.mm(widthMm(column, span)), "w:type", "dxa");
    if (span > 1) {
      xml.empty("w:gridSpan", "w:val", Integer.toString(span));
    }
    if (merge != null) {
      xml.empty("w:vMerge", "w:val", merge);
    }
    xml.empty("w:vAlign", "w:val", "center");
    xml.close("w:tcPr");
  }

  /** As paragraphs call it. */
  static String word(Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTRE -> "center";
      case RIGHT -> "right";
      case NUMBERS -> throw new IllegalArgumentException("a table resolves " + align);
    };
  }
}
