package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;

/**
 * The last column of a target: what its newest figure does not show of the verdict, which speaks of
 * all years.
 */
final class TargetRemark {

  private TargetRemark() {}

  /**
   * {@code đạt 4/5 năm; cả giai đoạn: 60 đảng viên, vượt}, or where it started from while nothing
   * is known; empty when the figures of the row tell it all.
   */
  static String of(Assessment assessment, Wording wording) {
    List<String> parts = new ArrayList<>();
    List<Judgement> due =
        assessment.judgements().stream().filter(j -> isDue(j, assessment)).toList();
    long met = due.stream().filter(j -> j.verdict().isMet()).count();
    boolean known = due.stream().anyMatch(j -> j.verdict() != Verdict.NO_DATA);
    if (due.size() > 1 && known && met < due.size()) {
      parts.add("đạt " + met + "/" + due.size() + " " + span(assessment));
    }
    Judgement forPeriod = assessment.forPeriod();
    if (forPeriod != null) {
      parts.add(
          "cả giai đoạn: " + wording.phrase(forPeriod.level()) + ", " + wording.verdict(forPeriod));
    }
    if (assessment.target().baseline() != null && assessment.verdict() == Verdict.NO_DATA) {
      parts.add("mức xuất phát: " + wording.startingValue(assessment.target()));
    }
    return String.join("; ", parts);
  }

  private static boolean isDue(Judgement judgement, Assessment assessment) {
    return judgement.reach() instanceof Reach.Whole
        && judgement.year() != null
        && judgement.due() != null
        && !assessment.asOf().isBefore(judgement.due());
  }

  private static String span(Assessment assessment) {
    return assessment.target().schedule() instanceof Schedule.Recurring recurring
            && recurring.cadence() == Schedule.Cadence.YEARLY
        ? "năm"
        : "kỳ";
  }
}
