package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Courses.Point;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Committee.Thresholds;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Level;
import vn.tiendo.model.Schedule;

/**
 * Judges numbers against a goal: when due, whether it is met; before, whether the path is kept and
 * where the pace leads (spec: evaluation, Verdicts).
 */
record NumberJudge(Requirement requirement, Thresholds thresholds, LocalDate asOf) {

  /**
   * What is judged.
   *
   * @param window the time it is judged for
   * @param level the level in force
   * @param goal the level with its numbers worked out
   * @param series the numbers so far, the oldest first
   * @param start where the path begins; null when not known
   * @param base what a change or multiple is counted from; null where the level needs none
   * @param flow whether the values add up from nothing
   * @param settles whether a level met before its time stays met: a sum of flows does, a mean does
   *     not
   * @param ratedMonths of a rate of growth: how many months of the year it is about; null where the
   *     figure is no rate of a part of the year
   * @param missingYears years that a roll-up lacks
   * @param latest the newest figure of all, for saying what there is
   */
  record Case(
      Window window,
      Level level,
      Goal goal,
      List<Observation> series,
      @Nullable Point start,
      @Nullable Rational base,
      boolean flow,
      boolean settles,
      @Nullable Integer ratedMonths,
      List<Integer> missingYears,
      @Nullable Figure latest) {
    Observation last() {
      return series.get(series.size() - 1);
    }

    /** Whether it must stay between two ends, and has no way to go. */
    boolean keepsBetween() {
      return goal.sense() == 0 && !flow;
    }
  }

  Judgement due(Case c) {
    Extent values = extent(c);
    if (c.goal().isMetBy(values)) {
      return judgement(c, metVerdict(c, values), Ground.MET_WHEN_DUE, course(c));
    }
    if (!c.goal().isMissedBy(values)) {
      Ground open = c.last().missing().isEmpty() ? Ground.HEDGED : Ground.UNITS_MISSING;
      return judgement(c, Verdict.NO_DATA, open, null);
    }
    Rational worst = values.worstFor(c.goal());
    Rational share = worst == null ? null : planShare(c, worst);
    boolean nearly = share != null && share.compareTo(Rational.of(thresholds.nearlyMet())) >= 0;
    return nearly
        ? judgement(c, Verdict.NEARLY_MET, Ground.NEARLY, course(c))
        : judgement(c, Verdict.NOT_MET, Ground.MISSED, course(c));
  }

  Judgement early(Case c) {
    if (isStale(c.last()) && !(c.flow() && isDecided(c))) {
      return judgement(c, Verdict.NO_DATA, Ground.STALE, null);
    }
    Extent values = extent(c);
    boolean met = c.goal().isMetBy(values);
    if (c.ratedMonths() != null) {
      Point now = new Point(c.last().at(), c.last().value());
      return rated(c, Courses.ofRate(now, c.goal(), c.ratedMonths()));
    }
    if (met && c.goal().sense() == 0) {
      return judgement(c, Verdict.ON_TRACK, Ground.ON_PATH, null);
    }
    if (met && c.settles()) {
      return judgement(c, metVerdict(c, values), Ground.MET_EARLY, course(c));
    }
    if (c.window().end() == null) {
      return judgement(c, Verdict.NOT_DUE, Ground.TOO_EARLY, null);
    }
    return alongThePath(c, values);
  }

  private Judgement alongThePath(Case c, Extent values) {
    Course course = course(c);
    Rational value = c.last().value();
    if (course == null) {
      return c.goal().isMetBy(value) && !c.goal().isMissedBy(values)
          ? judgement(c, Verdict.ON_TRACK, Ground.ON_PATH, null)
          : judgement(c, Verdict.BEHIND, Ground.BELOW_PATH_UNPROJECTED, null);
    }
    return isOnPath(c.goal(), course, value)
        ? judgement(c, Verdict.ON_TRACK, Ground.ON_PATH, course)
        : belowPath(c, course);
  }

  private static boolean isOnPath(Goal goal, Course course, Rational value) {
    Rational start = course.startValue();
    if (start != null && course.keeps() && goal.isMetBy(start)) {
      return goal.isMetBy(value);
    }
    return value.compareTo(course.expected()) * goal.wayFrom(value) >= 0;
  }

  /**
   * A rate of growth of a part of the year is no part of the year's: it is held against the whole
   * level, and the year grows as fast as it does so far.
   */
  private Judgement rated(Case c, Course course) {
    return c.goal().isMetBy(extent(c))
        ? judgement(c, Verdict.ON_TRACK, Ground.ON_PATH, course)
        : belowPath(c, course);
  }

  private Judgement belowPath(Case c, Course course) {
    if (course.projected() == null) {
      return judgement(c, Verdict.BEHIND, Ground.BELOW_PATH_UNPROJECTED, course);
    }
    int way = c.goal().wayFrom(c.last().value());
    Rational lacking = c.goal().shortfallOf(course.projected(), way);
    if (lacking.signum() == 0) {
      return judgement(c, Verdict.BEHIND, Ground.BELOW_PATH_REACHING, course);
    }
    return isClose(c, course, lacking)
        ? judgement(c, Verdict.BEHIND, Ground.BELOW_PATH_CLOSE, course)
        : judgement(c, Verdict.AT_RISK, Ground.BELOW_PATH_MISSING, course);
  }

  /**
   * Whether a projection falls short by no more than the tolerance, a share of the planned way;
   * what has no way to go has nothing to fall short by.
   */
  private boolean isClose(Case c, Course course, Rational lacking) {
    if (course.keeps() || c.keepsBetween()) {
      return false;
    }
    Goal goal = c.goal();
    Rational start = course.startValue();
    Rational way = start == null ? goal.aim() : goal.aim().minus(start);
    Rational slack = way.abs().times(Rational.of(thresholds.projection()));
    return lacking.compareTo(slack) <= 0;
  }

  private Extent extent(Case c) {
    return Extent.of(c.last(), Rational.of(thresholds.about()));
  }

  private static Verdict metVerdict(Case c, Extent values) {
    return c.goal().isExceededBy(values) ? Verdict.EXCEEDED : Verdict.MET;
  }

  /**
   * Whether nothing that comes to light can undo what is known: a sum has met its level, or has
   * gone past its cap.
   */
  boolean isDecided(Case c) {
    Extent values = extent(c);
    return (c.settles() && c.goal().isMetBy(values))
        || (c.flow() && c.goal().sense() < 0 && c.goal().isMissedBy(values));
  }

  /** Whether a number is too old to judge by before its time has come. */
  boolean isStale(Observation observation) {
    return observation.at().isBefore(asOf.minusMonths(thresholds.staleMonths()));
  }

  private @Nullable Course course(Case c) {
    LocalDate due = c.window().end();
    Point start = c.start();
    boolean onlyMilestones = c.window().year() == null && !requirement.path().isEmpty();
    if (due == null || !(start == null ? onlyMilestones : start.day().isBefore(due))) {
      return null;
    }
    List<Point> points =
        c.series().stream()
            .filter(o -> start == null || o.at().isAfter(start.day()))
            .map(o -> new Point(o.at(), o.value()))
            .toList();
    boolean whole = c.level().criterion() instanceof Criterion.Rank;
    Path path = new Path(start, milestones(c), c.goal(), due, c.flow(), whole);
    return points.isEmpty() ? null : Courses.of(path, points);
  }

  /**
   * The milestones of the plan; of a growth of so much per cent a year, what it comes to at the end
   * of each year, for a straight line would ask for more than the plan does.
   */
  private List<Point> milestones(Case c) {
    Point start = c.start();
    LocalDate due = c.window().end();
    boolean compounds =
        requirement.schedule() instanceof Schedule.Over
            && c.level().criterion() instanceof Criterion.Change change
            && change.measure() == Criterion.ChangeMeasure.PERCENT
            && requirement.path().isEmpty();
    if (!compounds || c.base() == null || start == null || due == null) {
      return requirement.path().stream()
          .map(point -> new Point(point.day(), Rational.of(point.value())))
          .toList();
    }
    List<Point> path = new ArrayList<>();
    int year = 1;
    for (LocalDate end = start.day().plusYears(1); end.isBefore(due); end = end.plusYears(1)) {
      Goals after = new Goals(requirement.target(), thresholds, c.base(), year);
      path.add(new Point(end, after.of(c.level(), false).aim()));
      year++;
    }
    return path;
  }

  /**
   * The share of the plan that is fulfilled: of the planned way where the start is known, so that
   * coverage and gap say the same; else of the level itself. Of a band there is none: what has left
   * it is no nearer to it for having gone far; nor is a sum that has gone past its cap, which is
   * held against the cap itself. A share that had nothing but to keep its level has none either,
   * for what is short would count differently from either side.
   */
  private static @Nullable Rational planShare(Case c, Rational value) {
    if (c.goal().sense() == 0) {
      return null;
    }
    Rational aim = c.goal().aim();
    if (c.base() != null) {
      return aim.compareTo(c.base()) == 0 ? null : value.minus(c.base()).over(aim.minus(c.base()));
    }
    LocalDate due = c.window().end();
    Point start = c.start();
    if (start == null || (due != null && !start.day().isBefore(due))) {
      return levelShare(c.goal(), value);
    }
    Rational way = aim.minus(start.value());
    if (way.signum() == c.goal().sense()) {
      return value.minus(start.value()).over(way);
    }
    return c.last().isShare() ? null : levelShare(c.goal(), value);
  }

  /** Result to level in the sense of the goal; null where a quotient says nothing. */
  private static @Nullable Rational levelShare(Goal goal, Rational value) {
    if (goal.sense() > 0) {
      return goal.aim().signum() > 0 ? value.over(goal.aim()) : null;
    }
    return goal.sense() < 0 && value.signum() > 0 ? goal.aim().over(value) : null;
  }

  /** As it is printed; of what is not stated exactly there is none. */
  private static @Nullable Rational shareOfPlan(Case c) {
    Rational value = c.last().value();
    if (c.last().hedged()) {
      return null;
    }
    return c.base() != null ? planShare(c, value) : levelShare(c.goal(), value);
  }

  private Judgement judgement(Case c, Verdict verdict, Ground ground, @Nullable Course course) {
    Observation last = c.last();
    Rational gap = c.goal().gapOf(last.value());
    return new Judgement(
        requirement.reach(),
        c.level(),
        c.window().year(),
        c.window().end(),
        verdict,
        ground,
        last,
        null,
        c.base(),
        course,
        c.goal().isMetBy(last.value()) ? null : gap,
        shareOfPlan(c),
        last.missing(),
        c.missingYears(),
        Objects.requireNonNullElse(c.latest(), last.figures().get(0)),
        c.goal().accepted());
  }

  /** A judgement that rests on no number. */
  Judgement without(
      Window window,
      Level level,
      Verdict verdict,
      Ground ground,
      @Nullable Figure latest,
      List<Integer> missingYears) {
    return new Judgement(
        requirement.reach(),
        level,
        window.year(),
        window.end(),
        verdict,
        ground,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        missingYears,
        latest,
        accepted(level));
  }

  /** What a level asks for while there is no number; null where that follows from numbers too. */
  private Judgement.@Nullable Accepted accepted(Level level) {
    boolean rate = Goals.isRate(level, requirement.target());
    boolean plain = Goals.isNumeric(level.criterion()) && !Goals.needsBase(level.criterion(), rate);
    return plain
        ? new Goals(requirement.target(), thresholds, null, 1).of(level, rate).accepted()
        : null;
  }
}
