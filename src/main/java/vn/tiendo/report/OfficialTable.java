package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A framed table whose header is repeated on every page and whose rows are never parted.
 *
 * @param summary one sentence that tells a listener what the table shows
 * @param unit unit shared by the whole table, printed above it ({@code Đvt: Người}); null for none
 * @param columns from left to right; their widths add up to 100
 * @param rows from top to bottom
 * @param notes paragraphs under the table, such as the limits behind the verdicts
 */
public record OfficialTable(
    String summary,
    @Nullable String unit,
    List<Column> columns,
    List<Row> rows,
    List<String> notes) {

  private static final int FULL_WIDTH = 100;

  public OfficialTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    int width = columns.stream().mapToInt(Column::widthPercent).sum();
    if (width != FULL_WIDTH) {
      throw new IllegalArgumentException("column widths add up to " + width + " and not to 100");
    }
    for (Row row : rows) {
      int expected = row.group() ? 2 : columns.size();
      if (row.cells().size() != expected) {
        throw new IllegalArgumentException(
            "a row has " + row.cells().size() + " cells and not " + expected + ": " + row);
      }
    }
  }

  /**
   * The rows in blocks: no page ends inside one that is whole. The heading of a group stands with
   * the first row under it, and the last row with the notes.
   */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Row> block = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean afterHeading = i > 0 && rows.get(i - 1).group();
      boolean whole = !block.isEmpty() && block.get(0).group();
      boolean begins = rows.get(i).group() || whole || i == rows.size() - 1;
      if (begins && !afterHeading && !block.isEmpty()) {
        blocks.add(new Block(whole, block));
        block = new ArrayList<>();
      }
      block.add(rows.get(i));
    }
    if (!block.isEmpty()) {
      blocks.add(new Block(true, block));
    }
    return blocks;
  }

  /** How the cells of a column stand. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT;

    /** Class in the style sheet. */
    public String style() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One column.
   *
   * @param label what stands in the header
   * @param index what stands in the line under it: {@code A}, {@code 1}, {@code 3=2/1}
   * @param widthPercent share of the table's width, a whole number
   */
  public record Column(String label, String index, int widthPercent, Align align) {}

  /**
   * One line of the table.
   *
   * @param group whether it is the heading of the rows after it; then it has two cells, an ordinal
   *     and a name
   * @param cells one string per column; empty when nothing was reported, {@code -} when not
   *     applicable
   */
  public record Row(boolean group, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of figures. */
    public static Row figures(List<String> cells) {
      return new Row(false, cells);
    }

    /** A heading over the rows that follow. */
    public static Row heading(String ordinal, String name) {
      return new Row(true, List.of(ordinal, name));
    }
  }

  /**
   * Rows that follow each other.
   *
   * @param whole whether no page may end inside; else one may end after each row
   */
  public record Block(boolean whole, List<Row> rows) {

    public Block {
      rows = List.copyOf(rows);
    }
  }
}
