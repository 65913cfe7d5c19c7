package vn.tiendo.word;

import java.util.List;
import vn.tiendo.report.OfficialTable;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Block;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Head;
import vn.tiendo.report.OfficialTable.Row;

/** Writes the framed tables of a report: header repeated on every page, no row parted. */
final class TableWriter {
  private final TextWriter text;
  private final Xml xml;

  TableWriter(TextWriter text) {
    this.text = text;
    this.xml = text.xml();
  }

  /** The table with its unit above and its notes below. */
  void write(OfficialTable table, double roomMm) {
    if (table.unit() != null) {
      text.write(Style.TABLE_UNIT, table.unit());
    }
    TableGrid grid = grid(table, roomMm);
    grid.open(xml, text.spelled(table.summary()));
    writeHeader(table, grid);
    List<Block> blocks = table.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean beforeNotes = i == blocks.size() - 1 && !table.notes().isEmpty();
      write(table, grid, blocks.get(i), beforeNotes);
    }
    xml.close("w:tbl");
    for (int i = 0; i < table.notes().size(); i++) {
      Paragraph note = Paragraph.of(Style.TABLE_NOTE, text.spelled(table.notes().get(i)));
      text.write(note.keptWithNext(i < table.notes().size() - 1));
    }
    text.write(Paragraph.empty(Style.SPACER));
  }

  private TableGrid grid(OfficialTable table, double roomMm) {
    List<Column> columns = table.columns();
    double[] words = new double[columns.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] =
          Math.max(widest(columns.get(i).label(), true), widest(columns.get(i).index(), true));
    }
    for (Row row : table.rows()) {
      int place = 0;
      for (OfficialTable.Cell cell : table.cells(row)) {
        if (cell.span() == 1) {
          words[place] = Math.max(words[place], widest(cell.text(), isBold(row)));
        }
        place += cell.span();
      }
    }
    int[] wishes = columns.stream().mapToInt(Column::widthPercent).toArray();
    return TableGrid.of(text.typesetting().shares(wishes, words, roomMm), roomMm);
  }

  private double widest(String words, boolean bold) {
    return text.typesetting().widestWord(text.spelled(words), bold);
  }

  private static boolean isBold(Row row) {
    return row.group() || row.total();
  }

  private void writeHeader(OfficialTable table, TableGrid grid) {
    List<Column> columns = table.columns();
    if (table.hasCommonHeads()) {
      writeHeads(table, grid);
    }
    openRow(true);
    for (int i = 0; i < columns.size(); i++) {
      boolean goesUp = table.hasCommonHeads() && columns.get(i).group() == null;
      grid.openCell(xml, i, 1, goesUp ? "continue" : null);
      cell(grid, i, 1, Style.CELL_LABEL, goesUp ? "" : columns.get(i).label());
    }
    xml.close("w:tr");
    if (table.hasIndices()) {
      openRow(true);
      for (int i = 0; i < columns.size(); i++) {
        grid.openCell(xml, i, 1, null);
        cell(grid, i, 1, Style.CELL_INDEX, columns.get(i).index());
      }
      xml.close("w:tr");
    }
  }

  /** A label that has no common head over it takes both lines. */
  private void writeHeads(OfficialTable table, TableGrid grid) {
    openRow(true);
    int place = 0;
    for (Head head : table.heads()) {
      String label = head.label();
      grid.openCell(xml, place, head.span(), label == null ? "restart" : null);
      String words = label == null ? table.columns().get(place).label() : label;
      cell(grid, place, head.span(), Style.CELL_LABEL, words);
      place += head.span();
    }
    xml.close("w:tr");
  }

  /** Rows of a block stay with the next one when no page may end between them. */
  private void write(OfficialTable table, TableGrid grid, Block block, boolean beforeNotes) {
    List<Row> rows = block.rows();
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i == rows.size() - 1;
      write(table, grid, rows.get(i), last ? beforeNotes : block.whole());
    }
  }

  private void write(OfficialTable table, TableGrid grid, Row row, boolean keepNext) {
    openRow(false);
    int place = 0;
    for (OfficialTable.Cell cell : table.cells(row)) {
      grid.openCell(xml, place, cell.span(), null);
      Style style = isBold(row) ? Style.CELL_GROUP : Style.CELL;
      String fitting = loosened(cell.text(), isBold(row), grid.widthMm(place, cell.span()));
      Paragraph paragraph = Paragraph.of(style, fitting).keptWithNext(keepNext);
      text.write(
          cell.align() == Align.LEFT ? paragraph : paragraph.aligned(TableGrid.word(cell.align())));
      xml.close("w:tc");
      place += cell.span();
    }
    xml.close("w:tr");
  }

  private void cell(TableGrid grid, int place, int span, Style style, String words) {
    text.write(Paragraph.of(style, loosened(words, true, grid.widthMm(place, span))));
    xml.close("w:tc");
  }

  private String loosened(String words, boolean bold, double cellMm) {
    return text.typesetting().loosened(text.spelled(words), bold, cellMm);
  }

  private void openRow(boolean header) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (header) {
      xml.empty("w:tblHeader");
    }
    xml.close("w:trPr");
  }
}
