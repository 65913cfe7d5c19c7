package vn.tiendo.report;

import java.util.List;
import vn.tiendo.chart.Frame;
import vn.tiendo.chart.VerdictStrip;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.report.ReportView.Passage;

/** One picture for each plan or term: how many of its targets are met, on the way, behind. */
record VerdictFigures(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    return setting.withTargets().stream().map(this::strip).toList();
  }

  private Passage strip(Commitment commitment) {
    Tally tally = setting.briefing().assessment().tally(commitment);
    String caption =
        "Kết quả thực hiện các chỉ tiêu của "
            + commitment.title()
            + " (tính đến ngày "
            + Dates.brief(setting.briefing().day())
            + ")";
    return Passage.of(caption, VerdictStrip.of(caption, tally, Frame.DOCUMENT));
  }
}
