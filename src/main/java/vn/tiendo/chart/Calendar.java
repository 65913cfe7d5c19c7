package vn.tiendo.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.Dates;

/**
 * Days on an axis.
 *
 * @param first the day at the beginning
 * @param last the day at the end, later than the first
 */
record Calendar(LocalDate first, LocalDate last) {
  /** Months from one tick to the next. */
  private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

  private static final int YEAR = 12;

  /** A calendar on which all days lie. */
  static Calendar over(List<LocalDate> days) {
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    return first.equals(last)
        ? new Calendar(first.minusMonths(6), last.plusMonths(6))
        : new Calendar(first, last);
  }

  /** Where a day lies: 0 at the first, 1 at the last. */
  double at(LocalDate day) {
    return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
  }

  /** A day that is named under the axis. */
  record Tick(LocalDate day, String text) {}

  /**
   * The ends of months, quarters or years, as many as have room; every name is told in the same
   * way.
   *
   * @param room the length of the axis
   * @param gap what must stay free between two names
   */
  List<Tick> ticks(double room, double gap, Frame frame) {
    for (int step : STEPS) {
      List<LocalDate> ends = ends(step);
      for (boolean full : new boolean[] {true, false}) {
        List<Tick> ticks = ends.stream().map(day -> new Tick(day, text(day, full))).toList();
        if (fit(ticks, room, gap, frame)) {
          return ticks;
        }
      }
    }
    return List.of();
  }

  private List<LocalDate> ends(int step) {
    List<LocalDate> ends = new ArrayList<>();
    long month = 12L * first.getYear() + first.getMonthValue() - 1;
    for (long m = month; ; m++) {
      YearMonth here = YearMonth.of((int) Math.floorDiv(m, 12L), (int) Math.floorMod(m, 12L) + 1);
      LocalDate end = here.atEndOfMonth();
      if (end.isAfter(last)) {
        return ends;
      }
      boolean named =
          step < YEAR
              ? here.getMonthValue() % step == 0
              : here.getMonthValue() == YEAR && here.getYear() % (step / YEAR) == 0;
      if (named && !end.isBefore(first)) {
        ends.add(end);
      }
    }
  }

  private static String text(LocalDate day, boolean full) {
    return full ? Dates.brief(day) : day.getMonthValue() + "/" + day.getYear();
  }

  private boolean fit(List<Tick> ticks, double room, double gap, Frame frame) {
    double end = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double half = frame.width(tick.text()) / 2;
      double middle = at(tick.day()) * room;
      if (middle - half < end) {
        return false;
      }
      end = middle + half + gap;
    }
    return true;
  }
}
