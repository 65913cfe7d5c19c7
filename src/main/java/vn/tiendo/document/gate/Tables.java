package vn.tiendo.document.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * Every row of a table fills as many columns; header cells say what they head; and the header,
 * which is printed on every page, is read aloud once.
 */
final class Tables implements Gate {

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) {
    List<Tag> tables = document.tags("Table");
    for (int i = 0; i < tables.size(); i++) {
      Tag table = tables.get(i);
      String name =
          table.alternative().isBlank()
              ? "bảng thứ " + (i + 1)
              : "bảng “" + table.alternative() + "”";
      checkRows(table, name, faults);
      checkHeader(table, name, faults);
    }
  }

  private static void checkRows(Tag table, String name, Consumer<String> faults) {
    List<Tag> rows = new ArrayList<>();
    table.collect("TR", rows);
    List<Integer> reaching = new ArrayList<>();
    int columns = 0;
    for (int row = 0; row < rows.size(); row++) {
      int filled = width(rows.get(row), reaching);
      columns = row == 0 ? filled : columns;
      if (filled != columns) {
        faults.accept(
            "%s: dòng %s có %s ô trong khi dòng đầu có %s"
                .formatted(name, row + 1, filled, columns));
        return;
      }
    }
  }

  /**
   * How many columns a row fills, with the cells that reach down into it.
   *
   * @param reaching for each cell that reaches further down, how many rows are left; the cells of
   *     this row are added
   */
  private static int width(Tag row, List<Integer> reaching) {
    int filled = reaching.size();
    reaching.replaceAll(left -> left - 1);
    reaching.removeIf(left -> left == 0);
    for (Tag cell : row.tags()) {
      int columns = number(cell, "ColSpan");
      filled += columns;
      int rows = number(cell, "RowSpan");
      for (int i = 0; i < columns && rows > 1; i++) {
        reaching.add(rows - 1);
      }
    }
    return filled;
  }

  private static int number(Tag cell, String attribute) {
    return cell.attribute(attribute) instanceof COSNumber number ? number.intValue() : 1;
  }

  private static void checkHeader(Tag table, String name, Consumer<String> faults) {
    List<Tag> heads = new ArrayList<>();
    table.collect("TH", heads);
    if (heads.isEmpty()) {
      faults.accept(name + " không có ô tên cột");
    }
    if (heads.stream().anyMatch(cell -> cell.attribute("Scope") == null)) {
      faults.accept(name + " có ô tên cột không ghi phạm vi");
    }
    List<Tag> headers = new ArrayList<>();
    table.collect("THead", headers);
    Set<@Nullable COSDictionary> pages = new HashSet<>();
    headers.forEach(header -> header.marks().forEach(mark -> pages.add(mark.page())));
    if (pages.size() > 1) {
      faults.accept(name + ": dòng tên cột bị đọc lại ở trang sau");
    }
  }
}
