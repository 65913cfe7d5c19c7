package vn.tiendo.compose;

import java.util.Objects;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;

/** How a result changed from one day of judging to a later one. */
final class PeriodChange {
  /** The two results do not measure the same. */
  private static final String NOT_COMPARABLE = "-";

  private PeriodChange() {}

  /**
   * {@code tăng 3 điểm %}, {@code không đổi}; a hyphen where the two numbers do not measure the
   * same: parts of one year against another year, an inexact figure, a sum that lacks parts.
   *
   * @param sameLength whether the two days end stretches of one length
   */
  static String of(Assessment before, Assessment now, boolean sameLength) {
    Judgement first = before.decisive();
    Judgement second = now.decisive();
    if (first == null || second == null || !comparable(first, second, sameLength)) {
      return NOT_COMPARABLE;
    }
    Rational change = value(second).minus(value(first));
    if (change.signum() == 0) {
      return "không đổi";
    }
    boolean rank = second.level().criterion() instanceof Criterion.Rank;
    String up = rank ? "xuống " : "tăng ";
    String down = rank ? "lên " : "giảm ";
    return (change.signum() > 0 ? up : down) + Amounts.difference(change, second);
  }

  private static boolean comparable(Judgement first, Judgement second, boolean sameLength) {
    Observation a = first.observation();
    Observation b = second.observation();
    return a != null
        && b != null
        && first.reach().equals(second.reach())
        && a.unit().equals(b.unit())
        && !a.hedged()
        && !b.hedged()
        && a.missing().isEmpty()
        && b.missing().isEmpty()
        && (sameLength || Objects.equals(first.year(), second.year()));
  }

  private static Rational value(Judgement j) {
    return Objects.requireNonNull(j.observation()).value();
  }
}
