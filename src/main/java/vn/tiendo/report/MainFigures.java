package vn.tiendo.report;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.compose.Wording;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Indicator;
import vn.tiendo.report.ReportView.Passage;

/** The figures of the plans and terms that no target asks for, where they are known. */
record MainFigures(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    References references = new References(setting.briefing());
    List<String> lines =
        setting.kind().commitments().stream()
            .flatMap(c -> c.indicators().stream())
            .flatMap(i -> line(i, references.figure(i, null)))
            .toList();
    return PassageText.list("Các số liệu chủ yếu:", lines);
  }

  private static Stream<String> line(Indicator indicator, Told figure) {
    return figure.text().equals(Wording.NO_FIGURE)
        ? Stream.empty()
        : Stream.of(named(indicator, figure));
  }

  /** The figure alone where the name is its unit: {@code 5.356 đảng viên}. */
  private static String named(Indicator indicator, Told figure) {
    return figure.text().endsWith(" " + Initials.lowered(indicator.name()))
        ? figure.marked()
        : indicator.name() + ": " + figure.marked();
  }
}
