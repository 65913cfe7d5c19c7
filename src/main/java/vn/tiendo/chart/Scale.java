package vn.tiendo.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.Numbers;

/**
 * Values on an axis, from a round number to a round number.
 *
 * @param low the value at the beginning
 * @param high the value at the end, above the low one
 * @param step from one tick to the next: 1, 2 or 5 times a power of ten
 */
record Scale(double low, double high, double step) {
  /** A range that begins nearer to nothing than this share of its end begins at nothing. */
  private static final double NEAR_ZERO = 0.6;

  /** The shortest range, so that a trifle does not look like a leap. */
  private static final double LEAST_SPAN = 0.15;

  /** What must stay free of a step above the highest value, so that a label has room. */
  private static final double HEADROOM = 0.3;

  private static final double FULL = 100;

  /** The end of a scale on which nothing but zero lies. */
  private static final double FEW = 4;

  private static final double SLACK = 1e-9;
  private static final double[] STEPS = {1, 2, 5, 10};

  /**
   * A scale on which all values lie.
   *
   * @param ticks about how many ticks there may be, at least two
   * @param share whether the values are per cent, which end at 100 unless a value lies above
   */
  static Scale over(List<Double> values, int ticks, boolean share) {
    double low = values.stream().mapToDouble(v -> v).min().orElse(0);
    double high = values.stream().mapToDouble(v -> v).max().orElse(1);
    if (low >= 0 && low <= high * NEAR_ZERO) {
      low = 0;
    }
    if (high <= 0 && high >= low * NEAR_ZERO) {
      high = 0;
    }
    if (high == 0 && low == 0) {
      return new Scale(0, FEW, 1);
    }
    double least = Math.max(Math.abs(low), Math.abs(high)) * LEAST_SPAN;
    if (high - low < least || high == low) {
      double around = Math.max(least - (high - low), high == low ? 1 : 0) / 2;
      low = low >= 0 ? Math.max(0, low - around) : low - around;
      high += around;
    }
    double step = step((high - low) / Math.max(1, ticks - 1));
    double first = Math.floor(low / step + SLACK) * step;
    double last = Math.ceil(high / step - SLACK) * step;
    if (first > 0 && low - first < step * HEADROOM) {
      first -= step;
    }
    if (last - high < step * HEADROOM && !(share && high <= FULL)) {
      last += step;
    }
    if (share && high <= FULL && last > FULL) {
      last = FULL;
    }
    return new Scale(first, last, step);
  }

  private static double step(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double step : STEPS) {
      if (step * power >= rough * (1 - SLACK)) {
        return step * power;
      }
    }
    return STEPS[STEPS.length - 1] * power;
  }

  /** Where a value lies: 0 at the low end, 1 at the high one. */
  double at(double value) {
    return (value - low) / (high - low);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long count = Math.round(Math.floor((high - low) / step + SLACK));
    for (long i = 0; i <= count; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  /** A tick as it is printed, {@code 1.500}, {@code 2,5}. */
  String text(double tick) {
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + SLACK));
    BigDecimal rounded = BigDecimal.valueOf(tick).setScale(decimals, RoundingMode.HALF_UP);
    return Numbers.plain(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
  }
}
