package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Code;
import vn.tiendo.model.Level;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * One thing a target demands: a level, of one part of the committee, by a schedule.
 *
 * @param first the level before any revision
 * @param except organisations that have a level of their own
 */
record Requirement(Target target, Reach reach, Level first, Schedule schedule, Set<Code> except) {
  Requirement {
    except = Set.copyOf(except);
  }

  /** The level in force on a day: the first one, or the last revision before. */
  Level levelOn(LocalDate day) {
    Level revised = first.equals(target.level()) ? target.levelOn(day) : null;
    return revised == null ? first : revised;
  }

  /**
   * The level of a window on a day. What is demanded every year is demanded as the plan's own path
   * says, where it names the year.
   */
  Level levelIn(Window window, LocalDate day) {
    Level level = levelOn(day);
    if (window.year() == null || months() != 12 || !level.equals(first)) {
      return level;
    }
    return path().stream()
        .filter(point -> window.holds(point.day()))
        .findFirst()
        .map(point -> Milestones.level(level, point))
        .orElse(level);
  }

  /** The baseline, which speaks of the whole only. */
  @Nullable Baseline baseline() {
    return reach instanceof Reach.Whole ? target.baseline() : null;
  }

  /** Whether the organisation it speaks of is there at the end of a window, or now before that. */
  boolean isThereIn(Window window, CheckedCommittee committee, LocalDate asOf) {
    LocalDate end = window.end();
    LocalDate day = end == null || end.isAfter(asOf) ? asOf : end;
    return !(reach instanceof Reach.OfOrganisation one)
        || committee.organisation(one.organisation().value()).existsOn(day);
  }

  /**
   * How many times a change of so much a year is demanded over a period: for all its years, or for
   * those after a baseline of the end of a year.
   */
  int yearsOf(Schedule.Over over) {
    Baseline baseline = baseline();
    LocalDate from = baseline == null ? null : baseline.day();
    int years = over.lastYear() - over.firstYear() + 1;
    if (from != null && from.getMonthValue() == 12 && from.getDayOfMonth() == 31) {
      years = over.lastYear() - from.getYear();
    }
    return Math.max(1, years);
  }

  /** How long each stretch of time is that is judged on its own, in months; else a year. */
  int months() {
    return schedule instanceof Schedule.Recurring recurring ? recurring.cadence().months() : 12;
  }

  /** The plan's own path, which speaks of the whole only. */
  List<Target.PathPoint> path() {
    return reach instanceof Reach.Whole ? target.path() : List.of();
  }

  /** Whether a window is the first of those that recur. */
  boolean isFirst(Window window) {
    return schedule instanceof Schedule.Recurring recurring
        && LocalDate.of(recurring.firstYear(), 1, 1).equals(window.start());
  }
}
