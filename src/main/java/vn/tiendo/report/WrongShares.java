package vn.tiendo.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.FindingTitle;
import vn.tiendo.check.FindingTitle.Topic;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Figure.Stated;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.report.ReportView.Passage;

/** Every printed share or number that the counts beside it do not bear out, with the reckoning. */
record WrongShares(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    CheckedCommittee committee = setting.briefing().committee();
    Map<Place, String> subjects = subjects(committee);
    List<String> lines =
        committee.findings().stream()
            .filter(d -> FindingTitle.of(d).topic() == Topic.SHARES)
            .map(d -> line(d, subjects, committee))
            .toList();
    return lines.isEmpty()
        ? PassageText.paragraphs(
            List.of("Các tỷ lệ, con số nguồn công bố đều khớp với số đếm đã ghi."))
        : PassageText.list("Các tỷ lệ, con số nguồn công bố chưa khớp với số đếm:", lines);
  }

  /** {@code Chi bộ có cấp uỷ: công bố 83,33%; 55/60 = 91,67%, … (so-lieu/2019.yaml, dòng 8)}. */
  private static String line(
      Diagnostic finding, Map<Place, String> subjects, CheckedCommittee committee) {
    String subject = subjects.get(finding.place());
    return (subject == null ? "" : subject + ": ")
        + finding.message()
        + " ("
        + FindingTable.place(finding.place(), committee)
        + ")";
  }

  /** What the printed numbers are about, by where they were written. */
  private static Map<Place, String> subjects(CheckedCommittee committee) {
    Map<Place, String> subjects = new HashMap<>();
    for (FigureSheet sheet : committee.committee().sheets()) {
      for (Figure figure : sheet.figures()) {
        Stated stated = figure.stated();
        if (stated != null) {
          String name = committee.measure(figure.measure().value()).name();
          subjects.put(stated.text().place(), name + ", công bố " + stated.text().value());
        }
      }
      for (FigureSheet.Composition whole : sheet.compositions()) {
        for (FigureSheet.Composition.Part part : whole.parts()) {
          Stated stated = part.stated();
          if (stated != null) {
            subjects.put(stated.text().place(), part.name() + ", công bố " + stated.text().value());
          }
        }
      }
      for (FigureSheet.Claim claim : sheet.claims()) {
        Stated stated = claim.stated();
        if (stated != null) {
          subjects.put(
              stated.text().place(), claim.content() + ", công bố " + stated.text().value());
        }
      }
    }
    return subjects;
  }
}
