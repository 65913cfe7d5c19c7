package vn.tiendo.report;

import java.util.List;
import vn.tiendo.compose.Wording;
import vn.tiendo.report.ReportView.Passage;

/** The figures of the plans and terms that no target asks for, where they are known. */
record MainFigures(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    References references = new References(setting.briefing());
    List<String> lines =
        setting.kind().commitments().stream()
            .flatMap(c -> c.indicators().stream())
            .map(i -> i.name() + ": " + references.figure(i, null))
            .filter(line -> !line.endsWith(Wording.NO_FIGURE))
            .toList();
    return PassageText.list("Một số số liệu chủ yếu:", lines);
  }
}
