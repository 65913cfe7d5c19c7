package vn.tiendo.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Level;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/**
 * Numbers as they are printed. A printed number never contradicts the verdict: it gets as many
 * decimals as it takes to stand on the same side of the level as the exact one (spec: evaluation,
 * Verdicts).
 */
final class Amounts {
  private static final int USUAL_DECIMALS = 2;
  private static final int MOST_DECIMALS = 9;

  /** From here on the decimals of a forecast tell nothing that whole figures could bear. */
  private static final Rational LARGE = Rational.HUNDRED;

  private static final Unit RANK_STEP = new Unit("bậc");

  private Amounts() {}

  /** A value with its unit, on the right side of every number of a level; null for no level. */
  static String value(Rational value, Unit unit, @Nullable Level level) {
    if (isRank(level)) {
      return "thứ " + Numbers.rounded(value.rounded(0), 0);
    }
    return Numbers.withUnit(number(value, bounds(level)), unit);
  }

  /** A difference: percentage points when the unit is a share. */
  static String difference(Rational value, Unit unit) {
    Unit shown = unit.isShare() ? Unit.PERCENTAGE_POINT : unit;
    return Numbers.withUnit(number(value.abs(), List.of(Rational.ZERO)), shown);
  }

  /** A difference from what a judgement rests on: places for a rank. */
  static String difference(Rational value, Judgement j) {
    Unit unit = Objects.requireNonNull(j.observation()).unit();
    return isRank(j.level()) ? difference(value, RANK_STEP) : difference(value, unit);
  }

  /**
   * How far what is judged is from another number, as a reader works it out from the two that are
   * printed.
   */
  static String distance(Judgement j, Rational other) {
    Observation o = Objects.requireNonNull(j.observation());
    BigDecimal exact = exact(o);
    BigDecimal shown = exact != null ? exact : printed(o.value(), bounds(j));
    List<Rational> apart = List.of(o.value());
    return difference(Rational.of(shown).minus(Rational.of(printed(other, apart))), j);
  }

  /**
   * What the path asks for by the day of the observation: of things that only come whole, the
   * number that keeps it.
   */
  static Rational pathValue(Judgement j, Course course) {
    Observation o = Objects.requireNonNull(j.observation());
    int side = o.value().compareTo(course.expected());
    if (side == 0 || !isWhole(o.value()) || !(isRank(j.level()) || Nouns.isWhole(o.unit()))) {
      return course.expected();
    }
    boolean kept = j.ground() == Ground.ON_PATH;
    return Shortfalls.wholeAbove(course.expected(), kept == side > 0);
  }

  private static boolean isWhole(Rational value) {
    return Rational.of(value.floor()).compareTo(value) == 0;
  }

  /** As {@link #pathValue}, printed, told apart from the value itself. */
  static String expected(Judgement j, Course course) {
    Observation observation = Objects.requireNonNull(j.observation());
    Rational expected = pathValue(j, course);
    return isRank(j.level())
        ? value(expected, observation.unit(), j.level())
        : Numbers.withUnit(number(expected, List.of(observation.value())), observation.unit());
  }

  /**
   * Where the pace leads, on the right side of the level; of whole things, and of large whole
   * numbers, to the nearest.
   */
  static String projected(Judgement j, Rational projected) {
    Observation o = Objects.requireNonNull(j.observation());
    Unit unit = o.unit();
    boolean round =
        Nouns.isWhole(unit)
            || (!o.isShare() && isWhole(o.value()) && projected.abs().compareTo(LARGE) >= 0);
    Rational near = Rational.of(projected.rounded(0));
    List<Rational> ends = bounds(j.level());
    if (j.course() != null) {
      ends.add(j.course().aim());
    }
    if (j.gap() != null) {
      ends.add(o.value().plus(j.gap()));
    }
    boolean sameSide =
        ends.stream()
            .allMatch(
                b -> Integer.signum(near.compareTo(b)) == Integer.signum(projected.compareTo(b)));
    if (!round || isRank(j.level()) || !sameSide || near.equals(projected)) {
      return value(projected, unit, j.level());
    }
    return "khoảng " + value(near, unit, j.level());
  }

  static boolean isRank(@Nullable Level level) {
    return level != null && level.criterion() instanceof Criterion.Rank;
  }

  /** A share of one as per cent. */
  static String percent(Rational share) {
    return Numbers.withUnit(
        number(share.times(Rational.HUNDRED), List.of(Rational.HUNDRED)), Unit.PERCENT);
  }

  /** What is judged: the value, and the counts it comes from. */
  private static String observation(Observation observation, Judgement j) {
    String value = isRank(j.level()) ? null : exactText(observation);
    if (value == null) {
      value =
          isRank(j.level())
              ? value(observation.value(), observation.unit(), j.level())
              : Numbers.withUnit(number(observation.value(), bounds(j)), observation.unit());
    }
    Hedge hedge = observation.figures().get(0).hedge();
    String hedged =
        hedge == Hedge.EXACT || observation.rolledUp() ? value : hedge.word() + " " + value;
    return hedged + counts(observation);
  }

  private static String counts(Observation o) {
    if (o.numerator() == null || o.denominator() == null || !o.isShare()) {
      return "";
    }
    return " (" + Numbers.plain(o.numerator()) + "/" + Numbers.plain(o.denominator()) + ")";
  }

  /** A single plain figure is printed as it was written: {@code 14,80%} keeps its zero. */
  private static @Nullable String exactText(Observation observation) {
    BigDecimal exact = exact(observation);
    return exact != null
            && observation.figures().get(0).value() instanceof FigureValue.Quantity quantity
        ? Numbers.withUnit(exact, orElse(quantity.unit(), observation.unit()))
        : null;
  }

  private static @Nullable BigDecimal exact(Observation observation) {
    return !observation.rolledUp()
            && observation.figures().get(0).value() instanceof FigureValue.Quantity quantity
        ? quantity.number()
        : null;
  }

  /** A figure as such, without a judgement. */
  static String figure(Figure figure, Unit unit) {
    String value = value(figure.value(), unit);
    return figure.hedge() == Hedge.EXACT ? value : figure.hedge().word() + " " + value;
  }

  /** A value as such. */
  static String value(FigureValue value, Unit unit) {
    if (value instanceof FigureValue.Counts c) {
      String counts = Numbers.plain(c.numerator()) + "/" + Numbers.plain(c.denominator());
      if (unit.isMean()) {
        Rational mean = Rational.of(c.numerator()).over(Rational.of(c.denominator()));
        return Numbers.withUnit(number(mean, List.of()), unit) + " (" + counts + ")";
      }
      BigDecimal share = Numbers.percentOf(c.numerator(), c.denominator(), USUAL_DECIMALS);
      return unit.isShare() || unit.equals(Unit.NONE) || unit.equals(Unit.PERCENTAGE_POINT)
          ? Numbers.rounded(share, USUAL_DECIMALS) + "% (" + counts + ")"
          : Numbers.withUnit(counts, unit);
    } else if (value instanceof FigureValue.Quantity q) {
      return Numbers.withUnit(q.number(), orElse(q.unit(), unit));
    } else if (value instanceof FigureValue.Done d) {
      return d.done() ? done(d) : "chưa thực hiện";
    } else if (value instanceof FigureValue.Words w) {
      return w.text();
    }
    return "chưa có số liệu";
  }

  /** A baseline in the terms of its target: a rank is a place. */
  static String baseline(Target target, Baseline baseline) {
    FigureValue value = baseline.value().value();
    return isRank(target.level()) && value instanceof FigureValue.Quantity rank
        ? "thứ " + Numbers.plain(rank.number())
        : value(value, target.unit());
  }

  private static String done(FigureValue.Done deed) {
    return deed.day() == null ? "đã thực hiện" : "hoàn thành ngày " + Dates.brief(deed.day());
  }

  private static Unit orElse(Unit unit, Unit other) {
    return unit.equals(Unit.NONE) ? other : unit;
  }

  /** A number with as many decimals as it takes to stand where it does among others. */
  static String number(Rational value, List<Rational> bounds) {
    return Numbers.rounded(printed(value, bounds), MOST_DECIMALS);
  }

  private static BigDecimal printed(Rational value, List<Rational> bounds) {
    int decimals = USUAL_DECIMALS;
    while (decimals < MOST_DECIMALS && crosses(value, decimals, bounds)) {
      decimals++;
    }
    return value.rounded(decimals);
  }

  private static boolean crosses(Rational value, int decimals, List<Rational> bounds) {
    Rational rounded = Rational.of(value.rounded(decimals));
    return bounds.stream()
        .anyMatch(b -> Integer.signum(rounded.compareTo(b)) != Integer.signum(value.compareTo(b)));
  }

  /** All that a judged value is held against. */
  private static List<Rational> bounds(Judgement j) {
    List<Rational> bounds = bounds(j.level());
    if (j.base() != null) {
      bounds.add(j.base());
    }
    if (j.gap() != null) {
      bounds.add(Objects.requireNonNull(j.observation()).value().plus(j.gap()));
    }
    if (j.course() != null && !j.verdict().isMet()) {
      bounds.add(j.course().expected());
    }
    return bounds;
  }

  private static List<Rational> bounds(@Nullable Level level) {
    List<Rational> bounds = new ArrayList<>();
    if (level != null) {
      collect(level.criterion(), bounds);
    }
    return bounds;
  }

  private static void collect(Criterion criterion, List<Rational> bounds) {
    if (criterion instanceof Criterion.AtLeast c) {
      bounds.add(Rational.of(c.bound()));
    } else if (criterion instanceof Criterion.AtMost c) {
      bounds.add(Rational.of(c.bound()));
    } else if (criterion instanceof Criterion.Bare c) {
      bounds.add(Rational.of(c.value()));
    } else if (criterion instanceof Criterion.All) {
      bounds.add(Rational.HUNDRED);
    } else if (criterion instanceof Criterion.None) {
      bounds.add(Rational.ZERO);
    } else if (criterion instanceof Criterion.Range c) {
      bounds.add(Rational.of(c.low()));
      bounds.add(Rational.of(c.high()));
    } else if (criterion instanceof Criterion.Every every) {
      every.parts().forEach(part -> collect(part, bounds));
    }
  }

  /** The value judged, of whatever kind; null when there is none. */
  static @Nullable String judged(Judgement judgement) {
    if (judgement.observation() != null) {
      return observation(judgement.observation(), judgement);
    }
    return judgement.words() == null ? null : figure(judgement.words(), judgement.level().unit());
  }
}
