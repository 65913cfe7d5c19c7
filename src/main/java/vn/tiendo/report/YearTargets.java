package vn.tiendo.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Reach;
import vn.tiendo.report.ReportView.Passage;

/** The targets that are judged in the report's year: those of every year, and those due in it. */
record YearTargets(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<String> sentences = new ArrayList<>();
    for (Commitment commitment : setting.withTargets()) {
      Tally tally = tally(commitment);
      if (tally.total() > 0) {
        sentences.add(
            "Riêng các chỉ tiêu phải đánh giá trong năm "
                + year()
                + " của "
                + PlanName.of(commitment)
                + ": "
                + Phrases.continued(setting.wording().headline(tally))
                + ".");
      }
    }
    return PassageText.paragraphs(sentences);
  }

  private int year() {
    return setting.briefing().day().getYear();
  }

  private Tally tally(Commitment commitment) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Assessment a : Tally.flat(setting.briefing().assessment().of(commitment))) {
      ofYear(a).ifPresent(j -> counts.merge(j.verdict(), 1, Integer::sum));
    }
    return new Tally(counts);
  }

  /** What was judged of the whole committee for the year. */
  private Optional<Judgement> ofYear(Assessment a) {
    return a.judgements().stream()
        .filter(j -> j.reach() instanceof Reach.Whole)
        .filter(
            j ->
                j.year() == null
                    ? j.due() != null && j.due().getYear() == year()
                    : Objects.equals(j.year(), year()))
        .reduce((earlier, later) -> later);
  }
}
