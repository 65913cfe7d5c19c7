package vn.tiendo.evaluate;

import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;

/**
 * A numeric criterion with its numbers worked out: the values that meet it, and the point to aim
 * at.
 *
 * @param low the lower bound of what meets it; null for none
 * @param high the upper bound; null for none
 * @param aim the value a path leads to
 * @param sense 1 when more is better, -1 when less is, 0 when both sides fail
 * @param beyond from where on it is exceeded; null when it can only be met
 */
record Goal(
    @Nullable Bound low, @Nullable Bound high, Rational aim, int sense, @Nullable Bound beyond) {

  /** An end of a range; strict when the end itself is outside. */
  record Bound(Rational value, boolean strict) {
    boolean below(Rational v) {
      int order = v.compareTo(value);
      return strict ? order > 0 : order >= 0;
    }

    boolean above(Rational v) {
      int order = v.compareTo(value);
      return strict ? order < 0 : order <= 0;
    }
  }

  static Goal atLeast(Rational bound, boolean strict) {
    return new Goal(new Bound(bound, strict), null, bound, 1, null);
  }

  static Goal atMost(Rational bound, boolean strict) {
    return new Goal(null, new Bound(bound, strict), bound, -1, null);
  }

  static Goal band(Rational low, Rational high, Rational aim) {
    return new Goal(new Bound(low, false), new Bound(high, false), aim, 0, null);
  }

  Goal exceededBeyond(Rational value, boolean strict) {
    return new Goal(low, high, aim, sense, new Bound(value, strict));
  }

  Judgement.Accepted accepted() {
    return new Judgement.Accepted(
        low == null ? null : low.value(), high == null ? null : high.value());
  }

  boolean isMetBy(Rational v) {
    return (low == null || low.below(v)) && (high == null || high.above(v));
  }

  /**
   * How far a projection falls short on the way that it must go; zero when it comes to the end of
   * what meets the goal, or beyond: who gets there sooner can stop there.
   *
   * @param way 1 when the value must rise, -1 when it must fall
   */
  Rational shortfallOf(Rational projected, int way) {
    Bound end = way > 0 ? low : high;
    Rational lacking =
        end == null ? Rational.ZERO : end.value().minus(projected).times(Rational.of(way));
    return lacking.signum() > 0 ? lacking : Rational.ZERO;
  }

  boolean isMetBy(Extent values) {
    return values.isWithin(low, high);
  }

  boolean isMissedBy(Extent values) {
    return values.isOutside(low, high);
  }

  boolean isExceededBy(Extent values) {
    return beyond != null
        && isMetBy(values)
        && (sense >= 0 ? values.isWithin(beyond, null) : values.isWithin(null, beyond));
  }

  /** On which side a value that fails lies: 1 when it must rise, -1 when it must fall. */
  int wayFrom(Rational v) {
    if (sense != 0) {
      return sense;
    }
    return high != null && !high.above(v) ? -1 : 1;
  }

  /**
   * What a value lacks of the goal: positive when it must rise so far, negative when it must fall,
   * zero when it meets it.
   */
  Rational gapOf(Rational v) {
    if (low != null && v.compareTo(low.value()) < 0) {
      return low.value().minus(v);
    }
    return high != null && v.compareTo(high.value()) > 0 ? high.value().minus(v) : Rational.ZERO;
  }

  /** Both goals at once: the narrower bound on each side. */
  Goal and(Goal other) {
    Bound newLow = tighter(low, other.low, 1);
    Bound newHigh = tighter(high, other.high, -1);
    int way = sense == other.sense ? sense : 0;
    Rational newAim =
        way > 0 && newLow != null
            ? newLow.value()
            : way < 0 && newHigh != null ? newHigh.value() : aim;
    return new Goal(newLow, newHigh, newAim, way, null);
  }

  private static @Nullable Bound tighter(@Nullable Bound a, @Nullable Bound b, int side) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int order = a.value().compareTo(b.value()) * side;
    return order > 0 || (order == 0 && a.strict()) ? a : b;
  }
}
