package vn.tiendo.report;

import java.util.List;
import vn.tiendo.chart.Drawing;
import vn.tiendo.chart.Frame;
import vn.tiendo.chart.TargetPictures;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.model.Code;
import vn.tiendo.report.ReportView.Passage;

/** A picture of one target over time. */
record TargetFigure(Setting setting, Code target) implements PassageWriter {

  @Override
  public List<Passage> write() {
    Assessment assessment = setting.briefing().assessment().of(target);
    Drawing drawing = TargetPictures.of(assessment, setting.wording(), Frame.DOCUMENT);
    return drawing == null ? List.of() : List.of(Passage.of(assessment.target().name(), drawing));
  }
}
