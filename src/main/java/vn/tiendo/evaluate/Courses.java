package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;

/**
 * Where a value stands on its path, and where the pace so far leads: the line through two points,
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

    Course.Station station() {
      return new Course.Station(day, value);
    }
  }

  private Courses() {}

  /**
   * The course of a value.
   *
   * @param points the values so far, the oldest first, at least one, all after the start
   * @return null when the newest value lies before all that is known of the path
   */
  static @Nullable Course of(Path path, List<Point> points) {
    Point now = points.get(points.size() - 1);
    Point start = path.start();
    Rational expected = path.neededFor(now);
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
        path.share(now.value()),
        path.share(expected),
        slope == null ? null : Timeline.perYear(slope),
        needed(path, now),
        slope == null ? null : projected(slope, now, path.due()),
        slope == null ? null : reachedOn(slope, now, path.goal()),
        all.size(),
        all.get(0).day(),
        null,
        path.goal().aim(),
        path.way(),
        points.stream().map(Point::station).toList());
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
        goal.aim(),
        List.of(),
        List.of(now.station()));
  }

  /**
   * Carried on from the newest value, so that a better value never projects worse than a lesser
   * one.
   */
  private static Rational projected(Rational slope, Point now, LocalDate due) {
    Rational left = Timeline.at(due).minus(now.time());
    return now.value().plus(slope.times(left));
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

  private static @Nullable Rational needed(Path path, Point now) {
    Rational left = Timeline.at(path.due()).minus(now.time());
    boolean there = !path.flow() && path.goal().isMetBy(now.value());
    return there || left.signum() <= 0
        ? null
        : Timeline.perYear(path.goal().aim().minus(now.value()).over(left));
  }

  private static @Nullable LocalDate reachedOn(Rational slope, Point now, Goal goal) {
    if (goal.sense() == 0) {
      return null;
    }
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
