package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Schedule;

/**
 * A stretch of time that is judged on its own.
 *
 * @param start its first day; null for what only has a deadline
 * @param end its last day; null when no time is known
 * @param year the year it belongs to, for what recurs
 */
record Window(@Nullable LocalDate start, @Nullable LocalDate end, @Nullable Integer year) {

  static Window until(LocalDate due) {
    return new Window(null, due, null);
  }

  static Window open() {
    return new Window(null, null, null);
  }

  static Window years(int first, int last) {
    return new Window(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), null);
  }

  /** The windows of what recurs, up to the one that a date falls in. */
  static List<Window> of(Schedule.Recurring recurring, LocalDate asOf) {
    int months = recurring.cadence().months();
    List<Window> windows = new ArrayList<>();
    LocalDate start = LocalDate.of(recurring.firstYear(), 1, 1);
    while (!start.isAfter(asOf) && start.getYear() <= recurring.lastYear()) {
      LocalDate next = start.plusMonths(months);
      windows.add(new Window(start, next.minusDays(1), start.getYear()));
      start = next;
    }
    return windows;
  }

  /** The stretch of the same length that ends where this one begins. */
  Window before() {
    LocalDate first = Objects.requireNonNull(start);
    LocalDate earlier = first.minusMonths(months());
    return new Window(earlier, first.minusDays(1), earlier.getYear());
  }

  /** The year that ends where this one begins. */
  Window yearBefore() {
    LocalDate first = Objects.requireNonNull(start);
    return new Window(first.minusYears(1), first.minusDays(1), first.getYear() - 1);
  }

  private long months() {
    return ChronoUnit.MONTHS.between(
        Objects.requireNonNull(start), Objects.requireNonNull(end).plusDays(1));
  }

  boolean isPast(LocalDate asOf) {
    return end != null && !asOf.isBefore(end);
  }

  /** Whether a day is of the window, of one without a beginning in the year before its end. */
  boolean holdsLate(LocalDate day) {
    boolean early = start == null && end != null && !day.isAfter(end.minusYears(1));
    return !early && holds(day);
  }

  boolean holds(LocalDate day) {
    return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
  }
}
