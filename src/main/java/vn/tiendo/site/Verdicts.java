package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.compose.Marking;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Commitment;
import vn.tiendo.site.Parts.Badge;
import vn.tiendo.site.Parts.Count;
import vn.tiendo.site.Parts.Score;

/** Verdicts as marks and counts. */
final class Verdicts {

  private Verdicts() {}

  static Badge badge(Desk desk, Assessment assessment) {
    return new Badge(
        desk.words().verdict(assessment),
        assessment.verdict().slug(),
        desk.marking().of(assessment).verdict());
  }

  static Badge badge(Desk desk, Judgement judgement, String says) {
    return new Badge(desk.words().verdict(judgement), judgement.verdict().slug(), says);
  }

  static Score score(Desk desk, Commitment commitment) {
    Marking marking = desk.marking();
    return score(
        desk, desk.judged().of(commitment), marking.score(commitment), marking.counts(commitment));
  }

  /** Of all plans and terms. */
  static Score score(Desk desk, List<Assessment> assessments) {
    return score(desk, assessments, desk.marking().score(null), "");
  }

  private static Score score(
      Desk desk, List<Assessment> assessments, String saysTotal, String saysHeadline) {
    Tally tally = Tally.of(assessments);
    List<Count> counts = new ArrayList<>();
    List<String> boxes = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = tally.of(verdict);
      if (count > 0) {
        counts.add(new Count(Numbers.plain(count), verdict.word(), verdict.slug()));
        Stream.generate(verdict::slug).limit(count).forEach(boxes::add);
      }
    }
    return new Score(
        desk.words().score(tally),
        desk.words().headline(tally),
        counts,
        boxes,
        saysTotal,
        saysHeadline);
  }
}
