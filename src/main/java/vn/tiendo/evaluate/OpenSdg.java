package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;

/**
 * What the Open SDG platform would say of a course: it holds the growth rate so far against the one
 * that would lead to the target. For those who must report it; no verdict rests on it, for it calls
 * what falls on a straight line late and what rises on one early.
 *
 * @param ratio the observed yearly growth over the required one; a root, so that it is not exact
 */
public record OpenSdg(BigDecimal ratio, Progress progress) {
  private static final int DECIMALS = 6;
  private static final BigDecimal SUBSTANTIAL = new BigDecimal("0.95");
  private static final BigDecimal MODERATE = new BigDecimal("0.60");

  /** Growth to nothing has no rate; the method takes this instead. */
  private static final double NEXT_TO_NOTHING = 0.001;

  /** The method's own classes. */
  public enum Progress {
    SUBSTANTIAL("tiến bộ đáng kể"),
    MODERATE("tiến bộ vừa phải"),
    INSUFFICIENT("tiến bộ chưa đủ"),
    BACKWARD("đi ngược mục tiêu");

    private final String word;

    Progress(String word) {
      this.word = word;
    }

    /** As it is printed. */
    public String word() {
      return word;
    }
  }

  /**
   * The method's ratio of a judgement that has a path from a known start.
   *
   * @return null where the method says nothing: a start of nothing, another sign, or a level to
   *     keep, for which it divides by zero
   */
  public static @Nullable OpenSdg of(Judgement judgement) {
    Course course = judgement.course();
    Observation observation = judgement.observation();
    LocalDate due = judgement.due();
    if (course == null || observation == null || due == null) {
      return null;
    }
    Rational start = course.startValue();
    LocalDate from = course.startDay();
    return start == null || from == null || !observation.at().isAfter(from)
        ? null
        : of(
            number(start),
            number(observation.value()),
            number(course.aim()),
            years(from, observation.at()),
            years(from, due));
  }

  private static @Nullable OpenSdg of(
      double start, double value, double aim, double sofar, double all) {
    double end = aim == 0 ? Math.copySign(NEXT_TO_NOTHING, start) : aim;
    if (start == 0 || value / start < 0 || end / start <= 0 || end == start || all <= 0) {
      return null;
    }
    double observed = StrictMath.pow(value / start, 1 / sofar) - 1;
    double required = StrictMath.pow(end / start, 1 / all) - 1;
    BigDecimal ratio =
        BigDecimal.valueOf(observed / required).setScale(DECIMALS, RoundingMode.HALF_UP);
    return new OpenSdg(ratio, progress(ratio));
  }

  private static Progress progress(BigDecimal ratio) {
    if (ratio.signum() < 0) {
      return Progress.BACKWARD;
    } else if (ratio.compareTo(SUBSTANTIAL) >= 0) {
      return Progress.SUBSTANTIAL;
    }
    return ratio.compareTo(MODERATE) >= 0 ? Progress.MODERATE : Progress.INSUFFICIENT;
  }

  private static double number(Rational value) {
    return value.rounded(15).doubleValue();
  }

  private static double years(LocalDate from, LocalDate to) {
    return number(Timeline.at(to).minus(Timeline.at(from)).over(Rational.of(12)));
  }
}
