package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Level;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/** What a yearly target comes to over its whole period, where it says so or must. */
record WholePeriod(CheckedCommittee committee, Target target, LocalDate asOf) {

  /**
   * The judgement of the period.
   *
   * @param years the judgements of the single years
   * @return null where the period has no level, stated or implied
   */
  @Nullable Judgement judgement(List<Judgement> years) {
    if (!(target.schedule() instanceof Schedule.Recurring recurring)) {
      return null;
    }
    Target.PeriodLevel stated = target.forPeriod();
    if (stated != null) {
      return over(recurring, stated);
    }
    Level level = target.level();
    if (level == null || !isYearlyChange(level, recurring) || !lacksYears(years, recurring)) {
      return null;
    }
    Judgement implied = over(recurring, new Target.PeriodLevel(level, Schedule.RollUp.LAST));
    return implied.verdict().isMet() || isMissed(implied) ? implied : null;
  }

  /**
   * Whether the period shows that a year has failed, though no one knows which: what had to change
   * by so much every year has not changed by their sum.
   */
  boolean proves(Judgement period) {
    return target.forPeriod() == null && isMissed(period);
  }

  private boolean isYearlyChange(Level level, Schedule.Recurring recurring) {
    return recurring.cadence() == Schedule.Cadence.YEARLY
        && level.criterion() instanceof Criterion.Change change
        && change.base() == null
        && target.baseline() != null
        && target.revisions().isEmpty();
  }

  private boolean lacksYears(List<Judgement> years, Schedule.Recurring recurring) {
    return !asOf.isBefore(recurring.end())
        && years.stream().anyMatch(year -> year.verdict() == Verdict.NO_DATA);
  }

  private static boolean isMissed(Judgement judgement) {
    return judgement.verdict() == Verdict.NOT_MET || judgement.verdict() == Verdict.NEARLY_MET;
  }

  private Judgement over(Schedule.Recurring recurring, Target.PeriodLevel period) {
    Schedule over = new Schedule.Over(period.rollUp(), recurring.firstYear(), recurring.lastYear());
    Requirement requirement =
        new Requirement(target, new Reach.Whole(), period.level(), over, Set.of());
    return new RequirementJudge(committee, requirement, asOf).judge().get(0);
  }
}
