package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.chart.Lettering;
import vn.tiendo.model.PageForm;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/**
 * How much of one page is left between its head and its signature, and how much a text or a table
 * takes of it. Lengths in points. Errs on the side of too little room.
 */
final class SheetRoom {
  private static final double MM = 72 / 25.4;

  /** Between the margins of an upright page (official format, 2). */
  private static final double HEIGHT = 257 * MM;

  private static final double WIDTH = 165 * MM;

  /** What a line broken otherwise than reckoned may take. */
  private static final double RESERVE = 28;

  /** Sizes and lines of official.css. */
  private static final double HEAD_SIZE = 14;

  private static final double HEAD_LINE = 16.1;
  private static final double TABLE_SIZE = 12;
  private static final double TABLE_LINE = 14;
  private static final double CELL_EDGES = 5.5;
  private static final double CELL_SIDES = 7;
  private static final double NOTE_EDGE = 3;
  private static final double INDENT = 10 * MM;

  private final PageForm form;
  private final double left;

  SheetRoom(PageForm form, Letterhead letterhead, Heading heading, Closing closing) {
    this.form = form;
    this.left = HEIGHT - RESERVE - head(letterhead) - title(heading) - foot(closing);
  }

  /** What is left for the text. */
  double left() {
    return left;
  }

  private double head(Letterhead head) {
    double room = (form.columns().left() - 2) * MM;
    int lines = 1 + lines(head.issuer(), HEAD_SIZE, true, room);
    lines += head.superior() == null ? 0 : lines(head.superior(), HEAD_SIZE, false, room);
    double date = (form.columns().right() - 2) * MM;
    lines += lines(head.place() + ", " + head.dateLine(), HEAD_SIZE, false, date);
    int marks = Math.max(head.underNumber().size(), head.underDate().size());
    return lines * HEAD_LINE + marks * (HEAD_LINE + 4) + 18;
  }

  private double title(Heading heading) {
    double size = form.sizes().subject();
    int lines = 1 + lines(heading.subject(), size, true, 150 * MM);
    return lines * 18 + HEAD_LINE + 12;
  }

  private double foot(Closing closing) {
    double recipients = HEAD_LINE;
    for (String line : closing.recipients()) {
      recipients += TABLE_LINE * lines(line, TABLE_SIZE, false, (form.columns().left() - 2) * MM);
    }
    int authority = lines(closing.authority(), HEAD_SIZE, true, (form.columns().right() - 2) * MM);
    double signer = (authority + 2) * HEAD_LINE + form.spacing().signing() * 18;
    return paragraph(closing.sentence()) + 12 + Math.max(recipients, signer);
  }

  /** The height of a paragraph with the space behind it. */
  double paragraph(String text) {
    double size = form.sizes().text();
    int lines = linesWidth(Lettering.width(text, size, false) + INDENT, WIDTH, text);
    return lines * form.spacing().line().doubleValue() + form.spacing().paragraph().doubleValue();
  }

  /** The height of a table without rows: its header, its notes, the space behind it. */
  double frame(List<Column> columns, List<String> notes) {
    int header = 1;
    for (Column column : columns) {
      header = Math.max(header, lines(column.label(), TABLE_SIZE, true, inner(column)));
    }
    return header * TABLE_LINE + CELL_EDGES + 6 + notes.stream().mapToDouble(this::note).sum();
  }

  /** The height of a paragraph under a table. */
  double note(String text) {
    return lines(text, TABLE_SIZE, false, WIDTH) * TABLE_LINE + NOTE_EDGE;
  }

  /** The height of a row. */
  double row(List<Column> columns, Row row) {
    int most = 1;
    for (int i = 0; i < columns.size(); i++) {
      most = Math.max(most, lines(row.cells().get(i), TABLE_SIZE, false, inner(columns.get(i))));
    }
    return most * TABLE_LINE + CELL_EDGES;
  }

  private static double inner(Column column) {
    return WIDTH * column.widthPercent() / 100 - CELL_SIDES;
  }

  /** How many lines a text takes, words never broken. */
  static int lines(@Nullable String text, double size, boolean bold, double room) {
    if (text == null || text.isEmpty()) {
      return 0;
    }
    int lines = 1;
    double at = 0;
    double space = Lettering.width(" ", size, bold);
    for (String word : text.split(" ", -1)) {
      double width = Lettering.width(word, size, bold);
      if (at > 0 && at + space + width > room) {
        lines++;
        at = width;
      } else {
        at += (at > 0 ? space : 0) + width;
      }
      while (at > room) {
        lines++;
        at -= room;
      }
    }
    return lines;
  }

  /** Words stand wider apart in a justified text, never closer; long words leave gaps. */
  private static int linesWidth(double width, double room, String text) {
    return text.isEmpty() ? 0 : (int) Math.ceil(width / (room * 0.96));
  }
}
