package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Numbers;
import vn.tiendo.site.Parts.Badge;
import vn.tiendo.site.Parts.Count;
import vn.tiendo.site.Parts.Score;

/** Verdicts as marks and counts. */
final class Verdicts {

  private Verdicts() {}

  static Badge badge(Assessment assessment) {
    return badge(assessment.verdict(), assessment.provisional());
  }

  static Badge badge(Judgement judgement) {
    return badge(judgement.verdict(), judgement.provisional());
  }

  private static Badge badge(Verdict verdict, boolean provisional) {
    return new Badge(verdict.word(), verdict.slug(), provisional);
  }

  static Score score(List<Assessment> assessments) {
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
        Numbers.plain(tally.total()),
        Numbers.plain(tally.met()),
        Wording.headline(tally),
        counts,
        boxes);
  }
}
