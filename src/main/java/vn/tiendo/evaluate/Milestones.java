package vn.tiendo.evaluate;

import java.math.BigDecimal;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Level;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Target.PathPoint;

/** The levels that a plan's own path sets for single years. */
final class Milestones {
  private Milestones() {}

  /** The level of a year, in the words of its number; a level that no number replaces stays. */
  static Level level(Level last, PathPoint point) {
    Criterion criterion = with(last.criterion(), point.value());
    if (criterion.equals(last.criterion())) {
      return last;
    }
    String phrase = Numbers.withUnit(point.value(), last.unit()) + " theo lộ trình";
    return new Level(new Placed<>(phrase, point.place()), criterion, last.unit());
  }

  private static Criterion with(Criterion criterion, BigDecimal value) {
    if (criterion instanceof Criterion.AtLeast c) {
      return new Criterion.AtLeast(value, c.strict());
    } else if (criterion instanceof Criterion.AtMost c) {
      return new Criterion.AtMost(value, c.strict());
    } else if (criterion instanceof Criterion.Bare) {
      return new Criterion.Bare(value);
    } else if (criterion instanceof Criterion.About) {
      return new Criterion.About(value);
    } else if (criterion instanceof Criterion.All) {
      return new Criterion.AtLeast(value, false);
    } else if (criterion instanceof Criterion.None) {
      return new Criterion.AtMost(value, false);
    }
    return criterion;
  }
}
