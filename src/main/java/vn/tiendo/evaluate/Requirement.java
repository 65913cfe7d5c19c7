package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    Level revised =
        reach instanceof Reach.Whole && first.equals(target.level()) ? target.levelOn(day) : null;
    return revised == null ? first : revised;
  }

  /** The baseline, which speaks of the whole only. */
  @Nullable Baseline baseline() {
    return reach instanceof Reach.Whole ? target.baseline() : null;
  }

  Requirement scheduled(Schedule other) {
    return new Requirement(target, reach, first, other, except);
  }
}
