package vn.tiendo.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Period;

/**
 * The stretch of time of one column of a statistics table. A state (how many there are) is the
 * newest within it; what happened (how many joined) must be of the whole of it, but in a term,
 * whose newest sum so far is taken.
 *
 * @param start the first day; null when the source gives no date
 * @param end the last day; null when the source gives no date
 */
record StatisticWindow(@Nullable LocalDate start, @Nullable LocalDate end, boolean years) {

  /** Of a report's period; a single day is taken as its year so far. */
  static StatisticWindow of(Period period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    boolean day = start != null && start.equals(end);
    return new StatisticWindow(
        day && start != null ? start.withDayOfYear(1) : start, end, period instanceof Period.Years);
  }

  /** The one a year before, or a term before; null where there is none. */
  @Nullable StatisticWindow before() {
    if (start == null || end == null) {
      return null;
    }
    int shift = years ? Math.max(1, end.getYear() - start.getYear()) : 1;
    LocalDate last = end.minusYears(shift);
    boolean monthEnd = end.getDayOfMonth() == end.lengthOfMonth();
    return new StatisticWindow(
        start.minusYears(shift),
        monthEnd ? last.withDayOfMonth(last.lengthOfMonth()) : last,
        years);
  }

  /** The newest state within it. */
  <T> @Nullable T state(List<T> all, Function<T, Period> period) {
    return newest(all, period, this::holds);
  }

  /** What happened in it. */
  <T> @Nullable T flow(List<T> all, Function<T, Period> period) {
    return newest(all, period, this::covers);
  }

  private static <T> @Nullable T newest(
      List<T> all, Function<T, Period> period, Predicate<Period> which) {
    return all.stream()
        .filter(each -> which.test(period.apply(each)))
        .max(Comparator.comparing(each -> end(period.apply(each))))
        .orElse(null);
  }

  private static LocalDate end(Period period) {
    LocalDate end = period.end();
    return end == null ? LocalDate.MIN : end;
  }

  private boolean holds(Period period) {
    LocalDate last = period.end();
    if (start == null || end == null || last == null) {
      return end == null && last == null;
    }
    return !last.isBefore(start) && !last.isAfter(end);
  }

  private boolean covers(Period period) {
    boolean sameStart = Objects.equals(period.start(), start);
    return sameStart && (years ? holds(period) : Objects.equals(period.end(), end));
  }

  /** {@code (đến 30/6/2019)} where a sum ends before the window; empty else. */
  String until(Period period) {
    LocalDate last = period.end();
    return last == null || last.equals(end) ? "" : " (đến " + Dates.brief(last) + ")";
  }
}
