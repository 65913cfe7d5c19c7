package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.FindingTitle;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Ordinals;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/** All findings, kind by kind. */
record FindingTable(CheckedCommittee committee) {

  OfficialTable table() {
    List<Row> rows = new ArrayList<>();
    int group = 0;
    for (FindingTitle title : FindingTitle.all()) {
      List<Diagnostic> found =
          committee.findings().stream().filter(d -> FindingTitle.of(d).equals(title)).toList();
      if (!found.isEmpty()) {
        group++;
        rows.add(Row.heading(Ordinals.roman(group), title.text()));
        for (int i = 0; i < found.size(); i++) {
          rows.add(row(i + 1, found.get(i)));
        }
      }
    }
    return new OfficialTable(
        "Từng phát hiện khi đối chiếu: ở tệp nào, dòng nào, là gì, xử lý thế nào",
        null,
        columns(),
        rows,
        List.of());
  }

  private Row row(int number, Diagnostic finding) {
    return Row.figures(
        List.of(
            Integer.toString(number),
            place(finding.place(), committee),
            Initials.raised(finding.severity().word()),
            Initials.raised(finding.message()),
            Initials.raised(finding.remedy())));
  }

  /** {@code so-lieu/2025.yaml, dòng 36}: the committee's own folder goes without saying. */
  static String place(Place place, CheckedCommittee committee) {
    String folder = committee.committee().code() + "/";
    String file = place.source().name();
    return (file.startsWith(folder) ? file.substring(folder.length()) : file)
        + ", dòng "
        + place.line();
  }

  private static List<Column> columns() {
    return List.of(
        new Column("TT", "A", 4, Align.CENTRE),
        new Column("Nơi ghi", "B", 22, Align.LEFT),
        new Column("Mức", "C", 9, Align.CENTRE),
        new Column("Phát hiện", "1", 38, Align.LEFT),
        new Column("Cách xử lý", "2", 27, Align.LEFT));
  }
}
