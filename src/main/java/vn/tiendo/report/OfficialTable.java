package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A framed table whose header is repeated on every page and whose rows are never parted.
 *
 * @param summary one sentence that tells a listener what the table shows
 * @param unit unit shared by the whole table, printed above it ({@code Đvt: Người}); null for none
 * @param columns from left to right; their widths add up to 100; those of {@link Align#NUMBERS} are
 *     given back as {@link Align#RIGHT} or {@link Align#CENTRE}
 * @param rows from top to bottom
 * @param notes paragraphs under the table, such as the limits behind the verdicts
 */
public record OfficialTable(
    String summary,
    @Nullable String unit,
    List<Column> columns,
    List<Row> rows,
    List<String> notes) {

  /** More columns than this lie on a page turned on its side (official format, 6.2). */
  private static final int UPRIGHT_COLUMNS = 8;

  private static final int FULL_WIDTH = 100;

  public OfficialTable {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    int width = columns.stream().mapToInt(Column::widthPercent).sum();
    if (width != FULL_WIDTH) {
      throw new IllegalArgumentException("column widths add up to " + width + " and not to 100");
    }
    for (Row row : rows) {
      int covered = row.group() ? columns.size() : row.covered();
      if (covered != columns.size()) {
        throw new IllegalArgumentException(
            "a row covers " + covered + " columns and not " + columns.size() + ": " + row);
      }
    }
    columns = resolved(columns, rows);
  }

  private static List<Column> resolved(List<Column> columns, List<Row> rows) {
    List<Column> resolved = new ArrayList<>();
    for (Column column : columns) {
      int place = resolved.size();
      resolved.add(
          column.align() != Align.NUMBERS
              ? column
              : column.aligned(
                  rows.stream().allMatch(row -> row.isNumberAt(place))
                      ? Align.RIGHT
                      : Align.CENTRE));
    }
    return List.copyOf(resolved);
  }

  /** Whether the pages must lie on their side for it. */
  public boolean isWide() {
    return columns.size() > UPRIGHT_COLUMNS || FittingWords.overflow(this);
  }

  /** Whether some columns stand under a common head. */
  public boolean hasCommonHeads() {
    return columns.stream().anyMatch(column -> column.group() != null);
  }

  /** Whether there is a line of indices under the header. */
  public boolean hasIndices() {
    return columns.stream().anyMatch(column -> !column.index().isEmpty());
  }

  /** The upper line of the header, from left to right; one head for each run of one group. */
  public List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    for (Column column : columns) {
      Head last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
      if (last != null && column.group() != null && column.group().equals(last.label())) {
        heads.set(heads.size() - 1, new Head(last.label(), last.span() + 1));
      } else {
        heads.add(new Head(column.group(), 1));
      }
    }
    return heads;
  }

  /** The cells of a row with the columns that they cover and how they stand in them. */
  public List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      int span = row.group() && i > 0 ? columns.size() - 1 : row.spans().get(i);
      Align align = columns.get(place).align();
      if (span > 1 || (row.group() && i > 0)) {
        align = Align.LEFT;
      }
      cells.add(new Cell(row.cells().get(i), span, align, row.says().get(i)));
      place += span;
    }
    return cells;
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
    RIGHT,
    /** To the right where the column holds numbers alone, else in the middle. */
    NUMBERS;

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
   * @param group the common head above it and its neighbours of the same group; null for none
   */
  public record Column(
      String label, String index, int widthPercent, Align align, @Nullable String group) {

    /** A column under no common head. */
    public Column(String label, String index, int widthPercent, Align align) {
      this(label, index, widthPercent, align, null);
    }

    Column aligned(Align other) {
      return new Column(label, index, widthPercent, other, group);
    }
  }

  /**
   * A cell in the upper line of a header that has common heads.
   *
   * @param label the common head; null above a column that has none
   */
  public record Head(@Nullable String label, int span) {}

  /**
   * A cell of a row.
   *
   * @param span how many columns it covers
   * @param says the name of the figure or verdict that it prints, which other files may print too;
   *     empty for none
   */
  public record Cell(String text, int span, Align align, String says) {}

  /**
   * One line of the table.
   *
   * @param cells empty when nothing was reported, {@code -} when not applicable; a heading has two,
   *     an ordinal and a name
   * @param spans how many columns each covers; of no meaning for a heading, whose name covers all
   *     but the first
   * @param says for each cell the name of the figure or verdict that it prints ({@link
   *     vn.tiendo.compose.Marking}); empty for none
   */
  public record Row(Kind kind, List<String> cells, List<Integer> spans, List<String> says) {

    /** Also a thousand, a decimal part, a share, a sign of "does not apply". */
    private static final Pattern NUMBER =
        Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})*(,\\d+)?%?|[-+]?\\d+(,\\d+)?%?|-|");

    public Row {
      cells = List.copyOf(cells);
      spans = List.copyOf(spans);
      says = List.copyOf(says);
      if (cells.size() != spans.size() || cells.size() != says.size()) {
        throw new IllegalArgumentException(cells + " " + spans + " " + says);
      }
    }

    private Row(Kind kind, List<String> cells, List<Integer> spans) {
      this(kind, cells, spans, cells.stream().map(cell -> "").toList());
    }

    /** The same row with the names of what its cells print, one for each cell. */
    public Row saying(List<String> names) {
      return new Row(kind, cells, spans, names);
    }

    /** What a line is. */
    public enum Kind {
      /** The heading of the rows after it. */
      GROUP,
      FIGURES,
      /** Sums, printed bold. */
      TOTAL
    }

    /** A row of figures, one cell for each column. */
    public static Row figures(List<String> cells) {
      return new Row(Kind.FIGURES, cells, single(cells));
    }

    /**
     * A row of figures in which a cell may cover several columns.
     *
     * @param spans one number for each cell; together as many as there are columns
     */
    public static Row spanning(List<String> cells, List<Integer> spans) {
      return new Row(Kind.FIGURES, cells, spans);
    }

    /** A row of sums, one cell for each column. */
    public static Row total(List<String> cells) {
      return new Row(Kind.TOTAL, cells, single(cells));
    }

    /** A heading over the rows that follow. */
    public static Row heading(String ordinal, String name) {
      return new Row(Kind.GROUP, List.of(ordinal, name), List.of(1, 1));
    }

    /** Whether it is the heading of the rows after it. */
    public boolean group() {
      return kind == Kind.GROUP;
    }

    /** Whether it is a row of sums. */
    public boolean total() {
      return kind == Kind.TOTAL;
    }

    int covered() {
      return spans.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Whether a number, a hyphen or nothing stands in a column, or another cell reaches over it.
     */
    boolean isNumberAt(int column) {
      int place = 0;
      for (int i = 0; i < cells.size(); i++) {
        if (place == column) {
          return group() || spans.get(i) > 1 || NUMBER.matcher(cells.get(i)).matches();
        }
        place += spans.get(i);
      }
      return true;
    }

    private static List<Integer> single(List<String> cells) {
      return cells.stream().map(cell -> 1).toList();
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
