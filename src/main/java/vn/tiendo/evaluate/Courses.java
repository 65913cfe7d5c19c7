package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;

/**
 * The path from a start to a goal, and where the pace so far leads: the line through two points,
 * from three on a regression that weighs each point twice as much as the one before it.
 */
final class Courses {
  /**
   * A value at a day.
   *
   * @param time the day on the timeline
   */
  record Point(LocalDate day, Rational value, Rational time) {
    Point(LocalDate day, Rational value) {
      this(day, value, Timeline.at(day));
    }
  }

  private Courses() {}

  /**
   * The course of a value.
   *
   * @param start where the path begins; null where only the milestones are known
   * @param points the values so far, the oldest first, at least one, all after the start
   * @param milestones the plan's own path; empty for a straight line
   * @return null when the newest value lies before all that is known of the path
   */
  static @Nullable Course of(
      @Nullable Point start, List<Point> points, List<Point> milestones, Goal goal, LocalDate due) {
    Point now = points.get(points.size() - 1);
    Rational expected = expected(start, milestones, goal.aim(), due, now.day());
    if (expected == null) {
      return null;
    }
    List<Point> all = new ArrayList<>(points);
    if (start != null) {
      all.add(0, start);
    }
    Rational slope = slope(all);
    return new Course(
        start == null ? null : start.value(),
        start == null ? null : start.day(),
        expected,
        share(start, now.value(), goal.aim()),
        share(start, expected, goal.aim()),
        slope == null ? null : Timeline.perYear(slope),
        needed(now, goal.aim(), due),
        slope == null ? null : projected(slope, now, due),
        slope == null ? null : reachedOn(slope, now, goal),
        all.size(),
        all.get(0).day(),
        null,
        goal.aim());
  }

  /** The course of a rate of growth, after so many months of the year. */
  static Course ofRate(Point now, Goal goal, int months) {
    Rational year = goal.aim().times(Rational.of(12)).minus(now.value().times(Rational.of(months)));
    Course.Rest rest = new Course.Rest(12 - months, year.over(Rational.of(12 - months)));
    return new Course(
        null,
        null,
        goal.aim(),
        null,
        null,
        null,
        null,
        now.value(),
        null,
        1,
        now.day(),
        rest,
        goal.aim());
  }

  /**
   * Carried on from the newest value, so that a better value never projects worse than a lesser
   * one.
   */
  private static Rational projected(Rational slope, Point now, LocalDate due) {
    Rational left = Timeline.at(due).minus(now.time());
    return now.value().plus(slope.times(left));
  }

  /** The share of the way from the start to the aim that a value has gone. */
  private static @Nullable Rational share(@Nullable Point start, Rational value, Rational aim) {
    return start == null || aim.compareTo(start.value()) == 0
        ? null
        : value.minus(start.value()).over(aim.minus(start.value()));
  }

  private static @Nullable Rational expected(
      @Nullable Point start, List<Point> milestones, Rational aim, LocalDate due, LocalDate day) {
    List<Point> path = new ArrayList<>();
    if (start != null) {
      path.add(start);
    }
    milestones.stream()
        .filter(p -> start == null || p.day().isAfter(start.day()))
        .filter(p -> p.day().isBefore(due))
        .sorted(Comparator.comparing(Point::day))
        .forEach(path::add);
    path.add(new Point(due, aim));
    if (path.get(0).day().isAfter(day)) {
      return null;
    }
    for (int i = 1; i < path.size(); i++) {
      if (!path.get(i).day().isBefore(day)) {
        return between(path.get(i - 1), path.get(i), Timeline.at(day));
      }
    }
    return aim;
  }

  private static Rational between(Point a, Point b, Rational time) {
    Rational length = b.time().minus(a.time());
    if (length.signum() <= 0) {
      return b.value();
    }
    Rational share = time.minus(a.time()).over(length);
    return a.value().plus(b.value().minus(a.value()).times(share));
  }

  /**
   * The change a month; null where the points give none. Every point pulls with its weight times
   * its distance from the mean time; times are counted from the first point, so that the numbers
   * stay short.
   */
  private static @Nullable Rational slope(List<Point> points) {
    int size = points.size();
    if (size < 2) {
      return null;
    }
    List<Rational> times = new ArrayList<>(size);
    Rational first = points.get(0).time();
    Rational weights = Rational.ZERO;
    Rational moments = Rational.ZERO;
    for (int i = 0; i < size; i++) {
      Rational time = points.get(i).time().minus(first);
      times.add(time);
      weights = weights.plus(weight(i, size));
      moments = moments.plus(weight(i, size).times(time));
    }
    Rational meanTime = moments.over(weights);
    Rational across = Rational.ZERO;
    Rational spread = Rational.ZERO;
    for (int i = 0; i < size; i++) {
      Rational pull = weight(i, size).times(times.get(i).minus(meanTime));
      across = across.plus(pull.times(points.get(i).value()));
      spread = spread.plus(pull.times(times.get(i)));
    }
    return spread.signum() == 0 ? null : across.over(spread);
  }

  /**
   * Two points weigh the same; of more, each twice as much as the one before, the oldest beyond
   * twenty alike.
   */
  private static Rational weight(int index, int size) {
    return size == 2
        ? Rational.ONE
        : Rational.of(1L << Math.max(0, index - Math.max(0, size - 21)));
  }

  private static @Nullable Rational needed(Point now, Rational aim, LocalDate due) {
    Rational left = Timeline.at(due).minus(now.time());
    return left.signum() <= 0 ? null : Timeline.perYear(aim.minus(now.value()).over(left));
  }

  private static @Nullable LocalDate reachedOn(Rational slope, Point now, Goal goal) {
    Rational way = goal.aim().minus(now.value());
    if (way.signum() == 0) {
      return now.day();
    }
    if (slope.signum() != way.signum()) {
      return null;
    }
    Rational months = way.over(slope);
    return months.compareTo(Rational.of(1200)) > 0 ? null : Timeline.dayAt(now.time().plus(months));
  }
}
