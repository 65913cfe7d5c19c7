package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Criterion.ChangeMeasure;
import vn.tiendo.model.Direction;

/**
 * The kinds of levels that a number is held against, each with its words and with what meets it,
 * told a second time and in another way than the rules do.
 */
enum NumberKind {
  AT_LEAST(Direction.UP, Terms.LEVELS, "từ %a trở lên"),
  MORE_THAN(Direction.UP, Terms.LEVELS, "trên %a"),
  AT_MOST(Direction.DOWN, Terms.LEVELS, "không quá %a"),
  LESS_THAN(Direction.DOWN, Terms.LEVELS, "dưới %a"),
  BARE_UP(Direction.UP, Terms.LEVELS, "%a"),
  BARE_DOWN(Direction.DOWN, Terms.LEVELS, "%a"),
  ALL(Direction.UP, Terms.NONE, "100%"),
  NONE(Direction.DOWN, Terms.NONE, "không còn"),
  ABOUT_UP(Direction.UP, Terms.LEVELS, "khoảng %a"),
  ABOUT_DOWN(Direction.DOWN, Terms.LEVELS, "khoảng %a"),
  RANGE_UP(Direction.UP, Terms.LEVELS, "%a - %b"),
  RANGE_DOWN(Direction.DOWN, Terms.LEVELS, "%a - %b"),
  BAND(Direction.KEEP, Terms.LEVELS, "%a - %b"),
  KEEP(Direction.KEEP, Terms.LEVELS, "%a"),
  RISE_PERCENT(Direction.UP, Terms.RATES, "tăng %a%"),
  FALL_PERCENT(Direction.DOWN, Terms.RATES, "giảm %a%"),
  RISE_POINTS(Direction.UP, Terms.CHANGES, "tăng %a điểm %"),
  FALL_POINTS(Direction.DOWN, Terms.CHANGES, "giảm %a điểm %"),
  RISE_BY(Direction.UP, Terms.CHANGES, "tăng %a"),
  FALL_BY(Direction.DOWN, Terms.CHANGES, "giảm %a"),
  TIMES(Direction.UP, Terms.RATES, "gấp %f lần"),
  HIGHER(Direction.UP, Terms.NONE, "cao hơn hiện tại"),
  LOWER(Direction.DOWN, Terms.NONE, "thấp hơn hiện tại"),
  LOWER_AND_BELOW(Direction.DOWN, Terms.LEVELS, "thấp hơn hiện tại và dưới %a"),
  HIGHER_AND_ABOVE(Direction.UP, Terms.LEVELS, "cao hơn hiện tại và trên %a");

  /** What the numbers of a level are, and so what becomes of them in another unit. */
  enum Terms {
    LEVELS,
    CHANGES,
    RATES,
    NONE
  }

  final Direction direction;
  final Terms terms;
  private final String phrase;

  NumberKind(Direction direction, Terms terms, String phrase) {
    this.direction = direction;
    this.terms = terms;
    this.phrase = phrase;
  }

  private static double rate(BigDecimal value, BigDecimal start) {
    return value.subtract(start).doubleValue() * 100 / Math.abs(start.doubleValue());
  }

  private static double fallsShort(BigDecimal more, BigDecimal less) {
    return fallsShort(more, less, more);
  }

  private static double fallsShort(BigDecimal more, BigDecimal less, BigDecimal of) {
    double short_ = more.subtract(less).doubleValue();
    return short_ <= 0 ? 0 : short_ / Math.abs(of.doubleValue());
  }

  /** From a per cent a factor of more than one. */
  static BigDecimal f(BigDecimal percent) {
    return BigDecimal.ONE.add(percent.movePointLeft(2));
  }

  /** Whether a value meets the level, changes counted from a start. */
  boolean meets(BigDecimal v, BigDecimal s, BigDecimal a, BigDecimal b) {
    return switch (this) {
      case AT_LEAST -> v.compareTo(a) >= 0;
      case MORE_THAN -> v.compareTo(a) > 0;
      case AT_MOST -> v.compareTo(a) <= 0;
      case LESS_THAN -> v.compareTo(a) < 0;
      case BARE_UP -> v.compareTo(a) >= 0;
      case BARE_DOWN -> v.compareTo(a) <= 0;
      case ALL -> v.doubleValue() >= 100;
      case NONE -> v.signum() <= 0;
      case ABOUT_UP -> fallsShort(a, v) <= 0.05;
      case ABOUT_DOWN -> fallsShort(v, a, a) <= .05;
      case RANGE_UP -> v.compareTo(a) >= 0;
      case RANGE_DOWN -> v.compareTo(b) <= 0;
      case BAND -> v.compareTo(a) >= 0 && v.compareTo(b) <= 0;
      case KEEP -> v.compareTo(a) == 0;
      case RISE_PERCENT -> rate(v, s) >= a.doubleValue();
      case FALL_PERCENT -> -rate(v, s) >= a.doubleValue();
      case RISE_POINTS -> v.subtract(a).compareTo(s) >= 0;
      case FALL_POINTS -> v.add(a).compareTo(s) <= 0;
      case RISE_BY -> v.subtract(s).compareTo(a) >= 0;
      case FALL_BY -> s.subtract(v).compareTo(a) >= 0;
      case TIMES -> v.compareTo(s.multiply(f(a))) >= 0;
      case HIGHER -> v.compareTo(s) > 0;
      case LOWER -> v.compareTo(s) < 0;
      case LOWER_AND_BELOW -> v.compareTo(s.min(a)) < 0;
      case HIGHER_AND_ABOVE -> v.compareTo(s.max(a)) > 0;
    };
  }

  /** As an editor would write it; the unit stands in its own line. */
  String phrase(BigDecimal a, BigDecimal b) {
    return phrase
        .replace("%a", Numbers.plain(a))
        .replace("%b", Numbers.plain(b))
        .replace("%f", Numbers.plain(f(a)));
  }

  Criterion criterion(BigDecimal a, BigDecimal b) {
    return switch (this) {
      case AT_LEAST -> new Criterion.AtLeast(a, false);
      case MORE_THAN -> new Criterion.AtLeast(a, true);
      case AT_MOST -> new Criterion.AtMost(a, false);
      case LESS_THAN -> new Criterion.AtMost(a, true);
      case BARE_UP, BARE_DOWN, KEEP -> new Criterion.Bare(a);
      case ALL -> new Criterion.All();
      case NONE -> new Criterion.None();
      case ABOUT_UP, ABOUT_DOWN -> new Criterion.About(a);
      case RANGE_UP, RANGE_DOWN, BAND -> new Criterion.Range(a, b, false);
      case RISE_PERCENT -> change(true, ChangeMeasure.PERCENT, a);
      case FALL_PERCENT -> change(false, ChangeMeasure.PERCENT, a);
      case RISE_POINTS -> change(true, ChangeMeasure.POINTS, a);
      case FALL_POINTS -> change(false, ChangeMeasure.POINTS, a);
      case RISE_BY -> change(true, ChangeMeasure.ABSOLUTE, a);
      case FALL_BY -> change(false, ChangeMeasure.ABSOLUTE, a);
      case TIMES -> new Criterion.Multiple(f(a), null);
      case HIGHER -> new Criterion.AgainstBaseline(true);
      case LOWER -> new Criterion.AgainstBaseline(false);
      case LOWER_AND_BELOW ->
          new Criterion.Every(
              List.of(new Criterion.AgainstBaseline(false), new Criterion.AtMost(a, true)));
      case HIGHER_AND_ABOVE ->
          new Criterion.Every(
              List.of(new Criterion.AgainstBaseline(true), new Criterion.AtLeast(a, true)));
    };
  }

  private static Criterion change(boolean rise, ChangeMeasure measure, BigDecimal amount) {
    return new Criterion.Change(rise, measure, amount, null, false, null);
  }

  /**
   * The kind that says the same of what is lacking to a hundred; null where nothing does, for a per
   * cent of the one is none of the other.
   */
  @Nullable NumberKind mirrored() {
    return switch (this) {
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
      case MORE_THAN -> LESS_THAN;
      case LESS_THAN -> MORE_THAN;
      case BARE_UP -> BARE_DOWN;
      case BARE_DOWN -> BARE_UP;
      case ALL -> NONE;
      case NONE -> ALL;
      case RANGE_UP -> RANGE_DOWN;
      case RANGE_DOWN -> RANGE_UP;
      case BAND, KEEP -> this;
      case RISE_POINTS -> FALL_POINTS;
      case FALL_POINTS -> RISE_POINTS;
      case RISE_BY -> FALL_BY;
      case FALL_BY -> RISE_BY;
      case HIGHER -> LOWER;
      case LOWER -> HIGHER;
      case LOWER_AND_BELOW -> HIGHER_AND_ABOVE;
      case HIGHER_AND_ABOVE -> LOWER_AND_BELOW;
      case ABOUT_UP, ABOUT_DOWN, RISE_PERCENT, FALL_PERCENT, TIMES -> null;
    };
  }

  /** Whether it is counted from what was before, and not from nothing. */
  boolean countsFromBase() {
    return terms == Terms.CHANGES
        || terms == Terms.RATES
        || this == HIGHER
        || this == LOWER
        || this == LOWER_AND_BELOW
        || this == HIGHER_AND_ABOVE;
  }

  /** Whether the bound itself fails. */
  boolean isStrict() {
    return this == MORE_THAN
        || this == LESS_THAN
        || this == HIGHER
        || this == LOWER
        || this == LOWER_AND_BELOW
        || this == HIGHER_AND_ABOVE;
  }
}
