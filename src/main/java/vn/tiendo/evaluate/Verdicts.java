package vn.tiendo.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Makes one verdict of several. */
final class Verdicts {
  /**
   * The worst first. Known failure outweighs missing data: nothing that comes to light can undo it.
   */
  private static final List<Verdict> WORST_FIRST =
      List.of(
          Verdict.NOT_MET,
          Verdict.NO_DATA,
          Verdict.NEARLY_MET,
          Verdict.AT_RISK,
          Verdict.BEHIND,
          Verdict.NOT_DUE,
          Verdict.ON_TRACK,
          Verdict.MET,
          Verdict.EXCEEDED);

  private Verdicts() {}

  /** The verdict of a whole whose every part must be met: that of the worst part. */
  static Verdict ofParts(Collection<Verdict> parts) {
    return parts.stream().min(Comparator.comparing(WORST_FIRST::indexOf)).orElse(Verdict.NO_DATA);
  }

  /** The judgement with the worst verdict, the first of equals. */
  static Judgement worst(List<Judgement> judgements) {
    return judgements.stream()
        .min(Comparator.comparing(j -> WORST_FIRST.indexOf(j.verdict())))
        .orElseThrow();
  }

  /**
   * The verdict over years that are each judged on their own. While years are still to come, a year
   * missed can't be undone, but the newest year tells the way: missed again is a risk, made good is
   * a delay.
   *
   * @param years one for each year so far, the oldest first
   * @param over whether the last year of all is past, or is the only one
   */
  static Verdict ofYears(List<Judgement> years, boolean over) {
    if (over) {
      return ofParts(years.stream().map(Judgement::verdict).toList());
    }
    List<Verdict> past =
        years.stream().map(Judgement::verdict).filter(v -> v != Verdict.NOT_DUE).toList();
    if (past.isEmpty()) {
      return Verdict.NOT_DUE;
    }
    Verdict newest = past.get(past.size() - 1);
    boolean everMissed =
        past.stream().anyMatch(v -> v == Verdict.NOT_MET || v == Verdict.NEARLY_MET);
    return switch (newest) {
      case NO_DATA, BEHIND, AT_RISK -> newest;
      case NOT_MET, NEARLY_MET -> Verdict.AT_RISK;
      case EXCEEDED, MET, ON_TRACK, NOT_DUE -> everMissed ? Verdict.BEHIND : Verdict.ON_TRACK;
    };
  }
}
