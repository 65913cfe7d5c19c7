package vn.tiendo.compose;

import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;

/** What a sentence has to know of a criterion. */
final class Criteria {
  private Criteria() {}

  /** Whether the phrase itself names the value to reach, so that no one has to work it out. */
  static boolean namesItsValue(Criterion criterion) {
    return !(criterion instanceof Criterion.Change
        || criterion instanceof Criterion.Multiple
        || criterion instanceof Criterion.AgainstBaseline
        || criterion instanceof Criterion.About
        || criterion instanceof Criterion.Every);
  }

  /** Whether reaching a bound is not enough: {@code trên 80%}. */
  static boolean isStrictAt(Criterion criterion, Rational bound) {
    if (criterion instanceof Criterion.AtLeast c) {
      return c.strict() && Rational.of(c.bound()).compareTo(bound) == 0;
    } else if (criterion instanceof Criterion.AtMost c) {
      return c.strict() && Rational.of(c.bound()).compareTo(bound) == 0;
    } else if (criterion instanceof Criterion.Change c) {
      return c.strict();
    } else if (criterion instanceof Criterion.Every every) {
      boolean named = every.parts().stream().anyMatch(part -> names(part, bound));
      return every.parts().stream()
          .filter(
              part -> names(part, bound) || (!named && part instanceof Criterion.AgainstBaseline))
          .anyMatch(part -> isStrictAt(part, bound));
    }
    return criterion instanceof Criterion.AgainstBaseline;
  }

  private static boolean names(Criterion criterion, Rational bound) {
    if (criterion instanceof Criterion.AtLeast c) {
      return Rational.of(c.bound()).compareTo(bound) == 0;
    }
    return criterion instanceof Criterion.AtMost c && Rational.of(c.bound()).compareTo(bound) == 0;
  }

  /** Whether more is demanded, not less. */
  static boolean rises(Level level) {
    return rises(level.criterion());
  }

  private static boolean rises(Criterion criterion) {
    if (criterion instanceof Criterion.AgainstBaseline c) {
      return c.higher();
    } else if (criterion instanceof Criterion.Change c) {
      return c.rise();
    } else if (criterion instanceof Criterion.Every every) {
      return every.parts().stream().allMatch(Criteria::rises);
    }
    return !(criterion instanceof Criterion.AtMost
        || criterion instanceof Criterion.None
        || criterion instanceof Criterion.Rank);
  }

  /** The number that what is exceeded is exceeded by; null where there is no one number. */
  static @Nullable Rational mark(Criterion criterion, Direction direction) {
    if (criterion instanceof Criterion.AtLeast c) {
      return Rational.of(c.bound());
    } else if (criterion instanceof Criterion.AtMost c) {
      return Rational.of(c.bound());
    } else if (criterion instanceof Criterion.Bare c) {
      return Rational.of(c.value());
    } else if (criterion instanceof Criterion.About c) {
      return Rational.of(c.value());
    } else if (criterion instanceof Criterion.Range c) {
      return Rational.of(direction == Direction.DOWN ? c.low() : c.high());
    }
    return null;
  }

  /** Whether a level, or all of its parts, is an upper bound by its very words. */
  static boolean isCap(Criterion criterion) {
    if (criterion instanceof Criterion.Every every) {
      return every.parts().stream().allMatch(Criteria::isCap);
    }
    return criterion instanceof Criterion.AtMost || criterion instanceof Criterion.None;
  }

  /** Whether a level is to be kept between two ends, of which neither is the better one. */
  static boolean isBand(Criterion criterion, Direction direction) {
    return direction == Direction.KEEP
        && (criterion instanceof Criterion.Range || criterion instanceof Criterion.About);
  }
}
