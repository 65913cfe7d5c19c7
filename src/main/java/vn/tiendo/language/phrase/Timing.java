package vn.tiendo.language.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;

/**
 * When a phrase wants its level; all null when it does not say.
 *
 * @param cadence how often ({@code hằng năm}, {@code /năm}); null for none
 * @param mean whether the level is an average ({@code bình quân}) over the cadence or the years
 * @param years the stretch it covers ({@code giai đoạn 2021 - 2025}); null for none
 * @param over the stretch whose figures together make the amount, by its name ({@code nhiệm kỳ},
 *     {@code giai đoạn}, {@code 5 năm}); null when the amount is not said to be one of a whole
 *     stretch
 * @param deadline by when ({@code đến năm 2025}); null for none
 */
public record Timing(
    Schedule.@Nullable Cadence cadence,
    boolean mean,
    Period.@Nullable Years years,
    @Nullable String over,
    Schedule.@Nullable Deadline deadline) {
  public static final Timing UNSAID = new Timing(null, false, null, null, null);

  /** Without its {@code over}, which only amounts of what is counted have. */
  Timing notOver() {
    return over == null ? this : new Timing(cadence, mean, years, null, deadline);
  }

  /** A mean that does not say over what is one over the years. */
  Timing everyYearIfMean() {
    return mean && cadence == null
        ? new Timing(Schedule.Cadence.YEARLY, true, years, over, deadline)
        : this;
  }
}
