package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Courses.Point;
import vn.tiendo.evaluate.NumberJudge.Case;
import vn.tiendo.language.Rational;
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
    List<Integer> missingYears = sum.missingYears(Selection.within(all, window));
    if (series.isEmpty()) {
      return window.isPast(evidence.asOf())
          ? without(window, Verdict.NO_DATA, Ground.NO_FIGURE, missingYears)
          : without(window, Verdict.NOT_DUE, Ground.TOO_EARLY, List.of());
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
            missingYears,
            evidence.latest()));
  }

  private Judgement overPeriod(Case c) {
    if (!c.window().isPast(evidence.asOf())) {
      return numbers.early(c);
    }
    boolean certain =
        c.missingYears().isEmpty() || (c.settles() && c.goal().isMetBy(c.last().value()));
    return certain
        ? numbers.due(c)
        : without(c.window(), Verdict.NO_DATA, Ground.NO_FIGURE_AT_TIME, c.missingYears());
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
