package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Courses.Point;
import vn.tiendo.evaluate.NumberJudge.Case;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Level;
import vn.tiendo.model.Schedule;

/**
 * Judges a number over a whole period: rolls the years up, and works out where the period's path
 * begins.
 */
record PeriodJudge(Evidence evidence, NumberJudge numbers, Bases bases) {

  /**
   * The judgement of a period.
   *
   * @param level a level that is judged by a number
   */
  Judgement judge(Schedule.Over over, Window window, Level level) {
    List<Observation> all = evidence.series(level);
    boolean fromBase = Goals.needsBase(level.criterion(), evidence.isRate(level));
    PeriodSum sum =
        new PeriodSum(
            fromBase ? Schedule.RollUp.LAST : over.rollUp(),
            over,
            evidence.asOf(),
            level.unit(),
            requirement().target().recording());
    List<Observation> series = sum.of(Selection.within(all, window));
    if (series.isEmpty()) {
      return withoutAny(window, sum);
    }
    Rational base = fromBase ? bases.of(level, all, window) : null;
    if (fromBase && base == null) {
      return without(window, Verdict.NO_DATA, Ground.NO_BASE, List.of());
    }
    Goal goal =
        new Goals(requirement().target(), evidence.thresholds(), base, requirement().yearsOf(over))
            .of(level, evidence.isRate(level));
    return overPeriod(
        new Case(
            window,
            level,
            goal,
            series,
            overStart(over, base),
            base,
            base == null && over.rollUp() == Schedule.RollUp.SUM,
            over.rollUp() == Schedule.RollUp.SUM && goal.sense() > 0,
            null,
            sum.missingYears(Selection.within(all, window), askedUntil(window, series)),
            evidence.latest()));
  }

  /**
   * Until when years are asked for: before the period ends, a year after the newest figure is not
   * late as long as that figure is fresh enough to judge by.
   */
  private LocalDate askedUntil(Window window, List<Observation> series) {
    Observation newest = series.get(series.size() - 1);
    return window.isPast(evidence.asOf()) || numbers.isStale(newest)
        ? evidence.asOf()
        : newest.at();
  }

  /** What is missed by the years there are can only be missed by more: cơ bản đạt is left open. */
  private Judgement overPeriod(Case c) {
    if (!c.missingYears().isEmpty() && !numbers.isDecided(c)) {
      return yearsMissing(c);
    }
    Judgement judged = c.window().isPast(evidence.asOf()) ? numbers.due(c) : numbers.early(c);
    boolean open = !c.missingYears().isEmpty() && judged.verdict() == Verdict.NEARLY_MET;
    return open ? yearsMissing(c) : judged;
  }

  private Judgement yearsMissing(Case c) {
    List<Figure> figures = c.last().figures();
    return numbers.without(
        c.window(),
        c.level(),
        Verdict.NO_DATA,
        Ground.YEARS_MISSING,
        figures.get(figures.size() - 1),
        c.missingYears());
  }

  private Judgement withoutAny(Window window, PeriodSum sum) {
    return window.isPast(evidence.asOf())
        ? without(
            window, Verdict.NO_DATA, Ground.NO_FIGURE, sum.missingYears(List.of(), evidence.asOf()))
        : without(window, Verdict.NOT_DUE, Ground.TOO_EARLY, List.of());
  }

  /** Flows begin at nothing, changes at their base; a mean has no path. */
  private @Nullable Point overStart(Schedule.Over over, @Nullable Rational base) {
    LocalDate before = LocalDate.of(over.lastYear() - requirement().yearsOf(over), 12, 31);
    if (base != null) {
      return new Point(before, base);
    }
    return over.rollUp() == Schedule.RollUp.SUM ? new Point(before, Rational.ZERO) : null;
  }

  private Judgement without(
      Window window, Verdict verdict, Ground ground, List<Integer> missingYears) {
    return numbers.without(
        window, evidence.levelFor(window), verdict, ground, evidence.latest(), missingYears);
  }

  private Requirement requirement() {
    return evidence.requirement();
  }
}
