package vn.tiendo.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Criterion.ChangeMeasure;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/** Tells of a change or multiple what it came to: {@code (giảm 0,97 điểm % so với 9,39%)}. */
final class Changes {
  private static final int ROOT_DECIMALS = 6;

  private Changes() {}

  /** The clause after the value, with a space before it; empty where the level is no change. */
  static String of(Judgement j, Target target) {
    Rational base = j.base();
    Observation now = j.observation();
    if (base == null || now == null) {
      return "";
    }
    String so = " so với " + Amounts.value(base, now.unit(), null);
    String from = so + ")";
    if (j.level().criterion() instanceof Criterion.Multiple multiple && base.signum() > 0) {
      Rational factor = Rational.of(multiple.factor());
      return " (gấp " + Amounts.number(now.value().over(base), List.of(factor)) + " lần" + from;
    }
    return j.level().criterion() instanceof Criterion.Change change
        ? " (" + amount(change, base, now, yearsOf(j, target), so) + ")"
        : "";
  }

  private static String amount(
      Criterion.Change change, Rational base, Observation now, int years, String from) {
    Rational difference = now.value().minus(base);
    if (difference.signum() == 0) {
      return "không thay đổi" + from;
    }
    String way = difference.signum() > 0 ? "tăng " : "giảm ";
    if (change.measure() != ChangeMeasure.PERCENT) {
      return way + Amounts.difference(difference, now.unit()) + from + mean(difference, now, years);
    }
    if (base.signum() <= 0) {
      return way + Amounts.value(difference.abs(), now.unit(), null) + from;
    }
    String mean = years > 1 ? "bình quân " : "";
    String perYear = years > 1 ? "/năm" : "";
    return way + mean + percent(now.value().over(base), years, change) + perYear + from;
  }

  private static String mean(Rational difference, Observation now, int years) {
    return years == 1
        ? ""
        : ", bình quân "
            + Amounts.difference(difference.over(Rational.of(years)), now.unit())
            + "/năm";
  }

  /**
   * The yearly growth that leads to a ratio after so many years, as per cent; a root is never
   * exact, and is only printed.
   */
  private static String percent(Rational ratio, int years, Criterion.Change change) {
    Rational growth =
        years == 1
            ? ratio.minus(Rational.ONE).times(Rational.HUNDRED)
            : Rational.of(
                BigDecimal.valueOf(
                        (StrictMath.pow(ratio.rounded(15).doubleValue(), 1.0 / years) - 1) * 100)
                    .setScale(ROOT_DECIMALS, RoundingMode.HALF_UP));
    List<Rational> bounds = List.of(Rational.of(change.least()));
    return Numbers.withUnit(Amounts.number(growth.abs(), bounds), Unit.PERCENT);
  }

  /** A change judged at a deadline is the whole change; over a period it is so much a year. */
  private static int yearsOf(Judgement j, Target target) {
    LocalDate start = j.course() == null ? null : j.course().startDay();
    boolean whole = j.year() != null || target.schedule() instanceof Schedule.Once;
    return whole ? 1 : years(start, j.observation());
  }

  private static int years(@Nullable LocalDate start, @Nullable Observation now) {
    return start == null || now == null ? 1 : Math.max(1, now.at().getYear() - start.getYear());
  }
}
