package vn.tiendo.evaluate;

import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Goal.Bound;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Hedge;

/**
 * The values that an observation leaves possible. A source that says {@code trên 85%} has not said
 * how much more, and a sum that lacks an organisation may be larger; neither proves more than it
 * says.
 *
 * @param low the lower end; null where nothing is known of it
 * @param high the upper end; null where nothing is known of it
 */
record Extent(@Nullable Bound low, @Nullable Bound high) {
  private static final Extent UNKNOWN = new Extent(null, null);

  /**
   * What an observation says.
   *
   * @param about how far {@code khoảng} and {@code gần} reach, as a share of the value
   */
  static Extent of(Observation observation, Rational about) {
    Extent said = said(observation, about);
    if (observation.missing().isEmpty()) {
      return said;
    }
    return observation.isShare() ? UNKNOWN : new Extent(said.low(), null);
  }

  private static Extent said(Observation observation, Rational about) {
    Hedge hedge = observation.figures().get(0).hedge();
    for (Figure figure : observation.figures()) {
      if (figure.hedge() != hedge) {
        return UNKNOWN;
      }
    }
    Rational value = observation.value();
    Bound itself = new Bound(value, false);
    Bound outside = new Bound(value, true);
    return switch (hedge) {
      case EXACT -> new Extent(itself, itself);
      case ABOUT -> new Extent(moved(value, about.negated()), moved(value, about));
      case MORE_THAN -> new Extent(outside, null);
      case NEARLY -> new Extent(moved(value, about.negated()), outside);
      case LESS_THAN -> new Extent(null, outside);
    };
  }

  private static Bound moved(Rational value, Rational share) {
    return new Bound(value.plus(value.abs().times(share)), false);
  }

  /** Whether every possible value lies within bounds, either of which may be null for none. */
  boolean isWithin(@Nullable Bound least, @Nullable Bound most) {
    return (least == null || (low != null && isInside(low, least, 1)))
        && (most == null || (high != null && isInside(high, most, -1)));
  }

  /** Whether no possible value lies within bounds. */
  boolean isOutside(@Nullable Bound least, @Nullable Bound most) {
    return (least != null && high != null && isShort(high, least, 1))
        || (most != null && low != null && isShort(low, most, -1));
  }

  private static boolean isInside(Bound end, Bound bound, int side) {
    int order = end.value().compareTo(bound.value()) * side;
    return order > 0 || (order == 0 && (end.strict() || !bound.strict()));
  }

  private static boolean isShort(Bound end, Bound bound, int side) {
    int order = end.value().compareTo(bound.value()) * side;
    return order < 0 || (order == 0 && (end.strict() || bound.strict()));
  }

  /** The worst possible value for a goal; null where there is no worst. */
  @Nullable Rational worstFor(Goal goal) {
    Bound end = goal.sense() < 0 ? high : low;
    return end == null ? null : end.value();
  }
}
