package vn.tiendo.report;

import java.util.List;
import vn.tiendo.chart.Lettering;
import vn.tiendo.report.OfficialTable.Cell;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/** Whether every word of a table finds room in its column on an upright page. */
final class FittingWords {
  /** Width of the text on an upright page (official format, 2), in points. */
  private static final double ROOM = 165 * 72 / 25.4;

  /** Size of the text in tables (official format, 3.8), in points. */
  private static final double SIZE = 12;

  /** Both paddings, the lines on both sides, and as much as rounding may take, in points. */
  private static final double EDGES = 8;

  private FittingWords() {}

  /** Whether the widest words of all columns side by side are wider than the page. */
  static boolean overflow(OfficialTable table) {
    List<Column> columns = table.columns();
    double[] needs = new double[columns.size()];
    for (int i = 0; i < needs.length; i++) {
      needs[i] =
          Math.max(widest(columns.get(i).label(), true), widest(columns.get(i).index(), false));
    }
    for (Row row : table.rows()) {
      int place = 0;
      for (Cell cell : table.cells(row)) {
        if (cell.span() == 1) {
          needs[place] = Math.max(needs[place], widest(cell.text(), row.total()));
        }
        place += cell.span();
      }
    }
    double all = 0;
    for (double need : needs) {
      all += need + EDGES;
    }
    return all > ROOM;
  }

  private static double widest(String text, boolean bold) {
    double widest = 0;
    for (String word : text.split("\\s+", -1)) {
      widest = Math.max(widest, Lettering.width(word, SIZE, bold));
    }
    return widest;
  }
}
