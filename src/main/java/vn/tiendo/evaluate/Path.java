package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Courses.Point;
import vn.tiendo.language.Rational;

/**
 * What is needed at each time before a deadline: the line from a start through the plan's own
 * milestones to the aim. It never asks to get worse: what stands better than where the line leads
 * has only that to keep, and what must stay between two ends has no way to go at all.
 *
 * @param start where it begins; null where only the milestones are known
 * @param milestones the plan's own path; empty for a straight line
 * @param flow whether the values add up from nothing, so that even what must stay under a cap grows
 *     towards it
 * @param whole whether there are only whole values, as of places in a ranking
 */
record Path(
    @Nullable Point start,
    List<Point> milestones,
    Goal goal,
    LocalDate due,
    boolean flow,
    boolean whole) {

  /** What is needed at the time of a value; null before all that is known of the path. */
  @Nullable Rational neededFor(Point now) {
    if (goal.sense() == 0 && !flow) {
      return now.value().plus(goal.gapOf(now.value()));
    }
    Rational needed = onTheLine(now);
    return needed == null || !whole ? needed : worsened(needed);
  }

  /** To the next whole value, on the side that asks for less. */
  private Rational worsened(Rational needed) {
    long floor = needed.floor();
    boolean up = goal.sense() < 0 && !Rational.of(floor).equals(needed);
    return Rational.of(up ? floor + 1 : floor);
  }

  private @Nullable Rational onTheLine(Point now) {
    List<Point> stations = stations();
    if (stations.get(0).day().isAfter(now.day())) {
      return null;
    }
    for (int i = 1; i < stations.size(); i++) {
      if (!stations.get(i).day().isBefore(now.day())) {
        return between(stations.get(i - 1), stations.get(i), now.time());
      }
    }
    return goal.aim();
  }

  /**
   * The corners of the line; where it would ask to get worse it stands at the later value from the
   * start, and what has only to stay between two ends has none.
   */
  List<Course.Station> way() {
    if (goal.sense() == 0 && !flow) {
      return List.of();
    }
    List<Point> stations = stations();
    List<Course.Station> way = new ArrayList<>();
    for (int i = 0; i < stations.size(); i++) {
      Point here = stations.get(i);
      Point next = stations.get(Math.min(i + 1, stations.size() - 1));
      boolean last = i == stations.size() - 1;
      way.add(
          new Course.Station(here.day(), last ? here.value() : between(here, next, here.time())));
    }
    return way;
  }

  private List<Point> stations() {
    List<Point> stations = new ArrayList<>();
    if (start != null) {
      stations.add(start);
    }
    milestones.stream()
        .filter(p -> start == null || p.day().isAfter(start.day()))
        .filter(p -> p.day().isBefore(due))
        .sorted(Comparator.comparing(Point::day))
        .forEach(stations::add);
    stations.add(new Point(due, goal.aim()));
    return stations;
  }

  private Rational between(Point a, Point b, Rational time) {
    Rational length = b.time().minus(a.time());
    Rational way = b.value().minus(a.value());
    if (length.signum() <= 0 || (!flow && way.signum() * goal.sense() < 0)) {
      return b.value();
    }
    return a.value().plus(way.times(time.minus(a.time()).over(length)));
  }

  /**
   * The share of the way from the start to the aim that a value has gone; null where the start is
   * not known or there is no way to go.
   */
  @Nullable Rational share(Rational value) {
    if (start == null) {
      return null;
    }
    Rational way = goal.aim().minus(start.value());
    boolean none = way.signum() == 0 || (!flow && way.signum() != goal.sense());
    return none ? null : value.minus(start.value()).over(way);
  }
}
