package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.compose.Result;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.model.Commitment;
import vn.tiendo.report.ReportView.Passage;

/** The targets that several plans or terms have met, one list for each, with their results. */
record MetResults(Setting setting, Predicate<Assessment> which) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<Passage> passages = new ArrayList<>();
    for (Commitment commitment : setting.withTargets()) {
      List<String> lines =
          Tally.flat(setting.briefing().assessment().of(commitment)).stream()
              .filter(which)
              .map(this::line)
              .toList();
      passages.addAll(
          PassageText.list("Các chỉ tiêu đạt và vượt của " + PlanName.of(commitment) + ":", lines));
    }
    return passages;
  }

  /** {@code Tỷ lệ hộ nghèo: 2,43% (61/2.512), vượt}. */
  private String line(Assessment a) {
    Result result = setting.wording().result(a);
    return setting.name(a)
        + ": "
        + (result.isKnown() ? result.text() + ", " : "")
        + setting.wording().verdict(a);
  }
}
