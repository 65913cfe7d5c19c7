package vn.tiendo.report;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.compose.Wording;
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
    return PassageText.list("Một số số liệu chủ yếu:", lines);
  }

  private static Stream<String> line(Indicator indicator, Told figure) {
    return figure.text().equals(Wording.NO_FIGURE)
        ? Stream.empty()
        : Stream.of(indicator.name() + ": " + figure.marked());
  }
}
