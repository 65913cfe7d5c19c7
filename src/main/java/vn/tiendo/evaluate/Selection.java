package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;

/** Which numbers of a series count for a window. */
final class Selection {
  private Selection() {}

  /**
   * The numbers up to a deadline, of which the last must be of the last quarter before it, of the
   * quarter after, or of a time that holds the deadline.
   */
  static List<Observation> atTheEnd(List<Observation> series, Window window) {
    LocalDate due = Objects.requireNonNull(window.end());
    LocalDate earliest = window.year() == null ? due.minusMonths(3) : quarterBefore(window, due);
    List<Observation> inTime = series.stream().filter(o -> !o.at().isAfter(due)).toList();
    if (!inTime.isEmpty() && inTime.get(inTime.size() - 1).at().isAfter(earliest)) {
      return window.year() == null ? inTime : within(inTime, window);
    }
    if (window.year() != null) {
      return List.of();
    }
    return series.stream()
        .filter(o -> o.at().isAfter(due) && speaksOf(o, due))
        .findFirst()
        .map(after -> concat(inTime, after))
        .orElse(List.of());
  }

  private static boolean speaksOf(Observation after, LocalDate due) {
    LocalDate start = after.figures().get(0).period().start();
    return !after.at().isAfter(due.plusMonths(3)) || (start != null && !start.isAfter(due));
  }

  private static LocalDate quarterBefore(Window window, LocalDate due) {
    LocalDate start = Objects.requireNonNull(window.start()).minusDays(1);
    LocalDate quarter = due.minusMonths(3);
    return quarter.isBefore(start) ? start : quarter;
  }

  /** The numbers of a window that is not over. */
  static List<Observation> soFar(List<Observation> series, Window window) {
    return window.start() == null ? series : within(series, window);
  }

  /** The numbers that fall in a window. */
  static List<Observation> within(List<Observation> series, Window window) {
    return series.stream().filter(o -> window.holds(o.at())).toList();
  }

  private static List<Observation> concat(List<Observation> list, Observation last) {
    List<Observation> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }

  /** The value at the end of a window; null when there is none. */
  static @Nullable Rational valueIn(List<Observation> series, Window window) {
    List<Observation> found = atTheEnd(series, window);
    return found.isEmpty() ? null : found.get(found.size() - 1).value();
  }
}
