package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.check.FindingTitle;
import vn.tiendo.check.FindingTitle.Topic;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Ordinals;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;
import vn.tiendo.report.ReportView.Passage;

/** How many findings there are of each kind. */
record FindingSummary(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<Diagnostic> findings = setting.briefing().committee().findings();
    return findings.isEmpty() ? List.of() : List.of(Passage.of(table(findings)));
  }

  private static OfficialTable table(List<Diagnostic> findings) {
    List<Row> rows = new ArrayList<>();
    int group = 0;
    for (Topic topic : Topic.values()) {
      List<FindingTitle> kinds =
          FindingTitle.all().stream()
              .filter(title -> title.topic() == topic && !of(title, findings).isEmpty())
              .toList();
      if (!kinds.isEmpty()) {
        group++;
        rows.add(Row.heading(Ordinals.roman(group), topic.title()));
      }
      for (int i = 0; i < kinds.size(); i++) {
        rows.add(
            Row.figures(
                cells(Integer.toString(i + 1), kinds.get(i).text(), of(kinds.get(i), findings))));
      }
    }
    rows.add(Row.total(cells("", "Tổng số", findings)));
    return new OfficialTable(
        "Số phát hiện của từng loại",
        null,
        List.of(
            new Column("TT", "A", 8, Align.CENTRE),
            new Column("Loại phát hiện", "B", 56, Align.LEFT),
            new Column("Cảnh báo", "1", 12, Align.CENTRE),
            new Column("Lưu ý", "2", 12, Align.CENTRE),
            new Column("Cộng", "3=1+2", 12, Align.CENTRE)),
        rows,
        List.of());
  }

  private static List<Diagnostic> of(FindingTitle title, List<Diagnostic> findings) {
    return findings.stream().filter(d -> FindingTitle.of(d).equals(title)).toList();
  }

  private static List<String> cells(String number, String name, List<Diagnostic> findings) {
    return List.of(
        number,
        name,
        Numbers.plain(CheckedScope.count(findings, Severity.WARNING)),
        Numbers.plain(CheckedScope.count(findings, Severity.NOTE)),
        Numbers.plain(findings.size()));
  }
}
