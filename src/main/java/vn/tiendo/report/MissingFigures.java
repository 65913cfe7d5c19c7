package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Commitment;
import vn.tiendo.report.ReportView.Passage;

/** The targets of each plan and term that could not be judged for want of figures. */
record MissingFigures(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<Passage> passages = new ArrayList<>();
    for (Commitment commitment : setting.withTargets()) {
      List<Assessment> all = Tally.flat(setting.briefing().assessment().of(commitment));
      List<String> missing = all.stream().filter(this::isMissing).map(setting::name).toList();
      passages.addAll(
          PassageText.list(
              commitment.title()
                  + ": "
                  + Numbers.count(missing.size())
                  + "/"
                  + Numbers.count(all.size())
                  + " chỉ tiêu chưa có hoặc chưa đủ số liệu:",
              missing));
    }
    return passages.isEmpty()
        ? PassageText.paragraphs(List.of("Chỉ tiêu nào cũng có đủ số liệu."))
        : passages;
  }

  /** Nothing to judge on, or nothing written at all of a target that is not due yet. */
  private boolean isMissing(Assessment a) {
    return a.verdict() == Verdict.NO_DATA
        || (a.parts().isEmpty()
            && setting.briefing().committee().figures(a.target().code().value()).isEmpty());
  }
}
