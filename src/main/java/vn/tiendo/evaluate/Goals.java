package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/**
 * Works out what a numeric criterion demands.
 *
 * @param target the target it belongs to
 * @param thresholds the committee's limits
 * @param base what changes and multiples are counted from; null when not known
 * @param times how many times a change is demanded one after another: the years of a period
 */
record Goals(Target target, Committee.Thresholds thresholds, @Nullable Rational base, int times) {

  /** Whether a level is judged by a number. */
  static boolean isNumeric(Criterion criterion) {
    return !(criterion instanceof Criterion.Deed
        || criterion instanceof Criterion.Grade
        || criterion instanceof Criterion.Judged
        || criterion instanceof Criterion.Unstated);
  }

  /** Whether a level can't be worked out without a base. */
  static boolean needsBase(Criterion criterion, boolean rateItself) {
    if (criterion instanceof Criterion.Every every) {
      return every.parts().stream().anyMatch(part -> needsBase(part, rateItself));
    }
    return criterion instanceof Criterion.AgainstBaseline
        || (!rateItself
            && (criterion instanceof Criterion.Change || criterion instanceof Criterion.Multiple));
  }

  /**
   * The unit of the figures: a change in percentage points, or of a share a year, is computed from
   * shares.
   */
  static Unit seriesUnit(Level level, Target target) {
    boolean share =
        level.criterion() instanceof Criterion.Change change
            && (change.measure() == Criterion.ChangeMeasure.POINTS
                || (level.unit().isShare() && !isRate(level, target)));
    return share ? Unit.PERCENT : level.unit();
  }

  /**
   * Whether the figures are the change or the multiple itself: they are given in its own unit, and
   * no baseline in that unit says that they are what changes.
   */
  static boolean isRate(Level level, Target target) {
    if (level.criterion() instanceof Criterion.Change change) {
      return change.measure() == Criterion.ChangeMeasure.PERCENT
          && level.unit().isShare()
          && target.baseline() == null;
    }
    return level.criterion() instanceof Criterion.Multiple && level.unit().name().equals("lần");
  }

  /**
   * The goal of a level.
   *
   * @param rateItself whether the figures are themselves the change or the multiple, and not the
   *     series it is computed from
   */
  Goal of(Level level, boolean rateItself) {
    Goal goal = of(level.criterion(), rateItself);
    Level exceededAt = target.exceededAt();
    if (exceededAt == null) {
      return goal;
    }
    Goal better = of(exceededAt.criterion(), rateItself);
    Goal.Bound bound = goal.sense() < 0 ? better.high() : better.low();
    return bound == null ? goal : goal.exceededBeyond(bound.value(), bound.strict());
  }

  private Goal of(Criterion criterion, boolean rateItself) {
    if (criterion instanceof Criterion.AtLeast c) {
      return Goal.atLeast(Rational.of(c.bound()), c.strict());
    } else if (criterion instanceof Criterion.AtMost c) {
      return Goal.atMost(Rational.of(c.bound()), c.strict());
    } else if (criterion instanceof Criterion.Bare c) {
      return bare(Rational.of(c.value()));
    } else if (criterion instanceof Criterion.All) {
      return Goal.atLeast(Rational.HUNDRED, false);
    } else if (criterion instanceof Criterion.None) {
      return Goal.atMost(Rational.ZERO, false);
    } else if (criterion instanceof Criterion.About c) {
      return about(Rational.of(c.value()));
    } else if (criterion instanceof Criterion.Range c) {
      return range(Rational.of(c.low()), Rational.of(c.high()));
    } else if (criterion instanceof Criterion.Rank c) {
      return Goal.atMost(Rational.of(c.worst()), false);
    } else if (criterion instanceof Criterion.Every c) {
      return c.parts().stream().map(part -> of(part, rateItself)).reduce(Goal::and).orElseThrow();
    }
    return relative(criterion, rateItself);
  }

  private Goal relative(Criterion criterion, boolean rateItself) {
    if (criterion instanceof Criterion.AgainstBaseline c) {
      return c.higher() ? Goal.atLeast(knownBase(), true) : Goal.atMost(knownBase(), true);
    } else if (criterion instanceof Criterion.Multiple c) {
      Rational factor = Rational.of(c.factor());
      Rational bound = rateItself ? factor : factor.times(knownBase());
      return target.direction() == Direction.DOWN
          ? Goal.atMost(bound, false)
          : Goal.atLeast(bound, false);
    } else if (criterion instanceof Criterion.Change c) {
      return rateItself ? rate(c) : change(c, knownBase());
    }
    throw new IllegalArgumentException("no number judges " + criterion);
  }

  private Rational knownBase() {
    return Objects.requireNonNull(base, "a base is needed");
  }

  private Goal bare(Rational value) {
    return switch (target.direction()) {
      case UP -> Goal.atLeast(value, false).exceededBeyond(value, true);
      case DOWN -> Goal.atMost(value, false).exceededBeyond(value, true);
      case KEEP -> Goal.band(value, value, value);
    };
  }

  private Goal about(Rational value) {
    BigDecimal tolerance = target.tolerance() != null ? target.tolerance() : thresholds.about();
    Rational slack = value.abs().times(Rational.of(tolerance));
    Rational low = value.minus(slack);
    Rational high = value.plus(slack);
    return switch (target.direction()) {
      case UP -> aimedAt(Goal.atLeast(low, false).exceededBeyond(high, true), value);
      case DOWN -> aimedAt(Goal.atMost(high, false).exceededBeyond(low, true), value);
      case KEEP -> Goal.band(low, high, value);
    };
  }

  private static Goal aimedAt(Goal goal, Rational aim) {
    return new Goal(goal.low(), goal.high(), aim, goal.sense(), goal.beyond());
  }

  private Goal range(Rational low, Rational high) {
    if (target.direction() == Direction.KEEP) {
      return Goal.band(low, high, low);
    }
    return target.direction() == Direction.UP
        ? Goal.atLeast(low, false).exceededBeyond(high, true)
        : Goal.atMost(high, false).exceededBeyond(low, true);
  }

  /**
   * The figures are the change itself, always counted as a positive number in the demanded
   * direction.
   */
  private static Goal rate(Criterion.Change c) {
    Goal goal = Goal.atLeast(Rational.of(c.least()), c.strict());
    return c.most() == null ? goal : goal.exceededBeyond(Rational.of(c.most()), true);
  }

  private Goal change(Criterion.Change c, Rational base) {
    Goal goal =
        c.rise()
            ? Goal.atLeast(changed(c, c.least(), base), c.strict())
            : Goal.atMost(changed(c, c.least(), base), c.strict());
    return c.most() == null ? goal : goal.exceededBeyond(changed(c, c.most(), base), true);
  }

  private Rational changed(Criterion.Change c, BigDecimal amount, Rational base) {
    Rational by = c.rise() ? Rational.of(amount) : Rational.of(amount).negated();
    Rational value = base;
    for (int i = 0; i < times; i++) {
      Rational step =
          c.measure() == Criterion.ChangeMeasure.PERCENT
              ? value.abs().times(by).over(Rational.HUNDRED)
              : by;
      value = value.plus(step);
    }
    return value;
  }
}
