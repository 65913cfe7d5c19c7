package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Organisation;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.report.ReportView.SectionView;

/**
 * Phiếu đơn vị: one page about one subordinate organisation. What does not fit is left out from the
 * end of its table, and the page says how many lines that were.
 */
final class UnitSheet implements OfficialReport {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("TT", "", 5, Align.CENTRE),
          new Column("Chỉ tiêu, số liệu", "", 32, Align.LEFT),
          new Column("Mức của đơn vị", "", 14, Align.CENTRE),
          new Column("Đơn vị thực hiện", "", 15, Align.CENTRE),
          new Column("Toàn Đảng bộ", "", 14, Align.CENTRE),
          new Column("Thứ hạng", "", 8, Align.CENTRE),
          new Column("Đánh giá", "", 12, Align.CENTRE));

  /** Which column tells the place among the others. */
  private static final int PLACE = 5;

  private static final String PLACES =
      "Thứ hạng: đơn vị đứng thứ mấy trong số các đơn vị cùng cấp có số liệu của kỳ đó.";

  private final Briefing briefing;
  private final Organisation unit;

  UnitSheet(Briefing briefing, Organisation unit) {
    this.briefing = briefing;
    this.unit = unit;
  }

  @Override
  public String template() {
    return "document/unit-sheet.ftlh";
  }

  @Override
  public List<Commitment> commitments() {
    return briefing.committee().commitments();
  }

  @Override
  public String usualSubject() {
    return shortSubject() + " (phiếu đơn vị, tính đến ngày " + Dates.brief(briefing.day()) + ")";
  }

  @Override
  public String shortSubject() {
    return "tình hình của " + unit.name();
  }

  /** The title says it already, and the page has no room to say it twice. */
  @Override
  public @Nullable String opening(String usual) {
    return null;
  }

  @Override
  public String conclusion(String usual) {
    return "Trên đây là báo cáo " + shortSubject() + ".";
  }

  @Override
  public Optional<List<SectionView>> fitted(SheetRoom room) {
    List<String> facts = new UnitFacts(briefing, unit).paragraphs();
    List<Passage> passages = new ArrayList<>(PassageText.paragraphs(facts));
    List<UnitRows.Line> lines = new UnitRows(briefing, unit).lines();
    if (lines.isEmpty()) {
      passages.addAll(
          PassageText.paragraphs(List.of("Chưa có chỉ tiêu, số liệu riêng của đơn vị.")));
    } else {
      double left = room.left() - facts.stream().mapToDouble(room::paragraph).sum();
      passages.add(Passage.of(table(lines, room, left)));
    }
    return Optional.of(List.of(new SectionView(null, null, passages)));
  }

  private OfficialTable table(List<UnitRows.Line> lines, SheetRoom room, double left) {
    List<Row> rows = new ArrayList<>();
    for (UnitRows.Line line : lines) {
      rows.add(line.numbered(rows.size() + 1));
    }
    boolean places = rows.stream().anyMatch(row -> !row.cells().get(PLACE).isEmpty());
    List<String> explained = places ? List.of(PLACES) : List.of();
    double rest = left - room.frame(COLUMNS, explained) - height(rows, room);
    if (rest < 0) {
      rest -= room.note(omitted(lines.size()));
    }
    while (rest < 0 && rows.size() > 1) {
      rest += room.row(COLUMNS, rows.remove(rows.size() - 1));
    }
    List<String> notes = new ArrayList<>(explained);
    if (rows.size() < lines.size()) {
      notes.add(omitted(lines.size() - rows.size()));
    }
    return new OfficialTable(
        "Chỉ tiêu, số liệu của " + unit.name() + " so với toàn Đảng bộ",
        null,
        COLUMNS,
        rows,
        notes);
  }

  private static double height(List<Row> rows, SheetRoom room) {
    return rows.stream().mapToDouble(row -> room.row(COLUMNS, row)).sum();
  }

  private static String omitted(int lines) {
    return "Để vừa một trang, bảng lược bớt "
        + Numbers.count(lines)
        + " dòng cuối: in trước những chỉ tiêu có mức riêng của đơn vị, rồi đến số liệu khác, theo"
        + " thứ tự của kế hoạch.";
  }

  @Override
  public List<Outline> usualSections() {
    return List.of();
  }

  @Override
  public List<Attachment> attachments() {
    return List.of();
  }
}
