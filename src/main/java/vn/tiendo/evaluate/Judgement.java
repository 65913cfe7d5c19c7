package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Level;
import vn.tiendo.model.Reach;

/**
 * One level, judged for one part of the committee and one time.
 *
 * @param reach of which part it speaks
 * @param level what is demanded there and then
 * @param year the year it is about, for what recurs; null otherwise
 * @param due the last day to meet it; null when no time is known
 * @param observation the number judged; null when there is none, or when it is no number
 * @param words the figure judged when it is no number: a deed, a grade, an assessor's verdict
 * @param base what a change, a multiple or a comparison is counted from; null where the level needs
 *     none
 * @param course null where no path applies
 * @param gap what the observation lacks of the level, in the unit of the observation: positive when
 *     it must rise so far, negative when it must fall; null when met or unknown
 * @param shareOfPlan the share of the plan fulfilled, 1 being all of it; null where that means
 *     nothing or the figure is not exact
 * @param missing organisations without a figure
 * @param missingYears years of a roll-up without a figure
 * @param latest the newest figure there is, even when it could not be judged
 * @param accepted the numbers that meet the level, in the unit of the observation; null where the
 *     level is no number or can't be worked out
 */
public record Judgement(
    Reach reach,
    Level level,
    @Nullable Integer year,
    @Nullable LocalDate due,
    Verdict verdict,
    Ground ground,
    @Nullable Observation observation,
    @Nullable Figure words,
    @Nullable Rational base,
    @Nullable Course course,
    @Nullable Rational gap,
    @Nullable Rational shareOfPlan,
    List<Code> missing,
    List<Integer> missingYears,
    @Nullable Figure latest,
    @Nullable Accepted accepted) {
  public Judgement {
    Objects.requireNonNull(reach);
    Objects.requireNonNull(level);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(ground);
    missing = List.copyOf(missing);
    missingYears = List.copyOf(missingYears);
  }

  /** Whether it rests on an estimate (ước). */
  public boolean provisional() {
    return (observation != null && observation.provisional())
        || (words != null && words.provisional());
  }

  /**
   * A range of numbers.
   *
   * @param low its lower end; null for none
   * @param high its upper end; null for none
   */
  public record Accepted(@Nullable Rational low, @Nullable Rational high) {}
}
