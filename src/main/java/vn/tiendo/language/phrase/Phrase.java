package vn.tiendo.language.phrase;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Unit;

/**
 * A target phrase, understood to its last word.
 *
 * @param comparison how it compares; of several levels joined by "và", the first
 * @param low the low number; null when the comparison has none
 * @param high the high number; null when the comparison has none
 * @param criterion what it demands, all its levels together
 * @param unit what its numbers are counted in, as printed; of a change, the unit of the change.
 *     {@link Unit#NONE} when the phrase does not say
 * @param hedge how firmly it speaks ({@code khoảng 34 - 35}); EXACT for most
 * @param direction which way is better, as far as the wording tells; null when it does not
 * @param timing when
 * @param relativeTo the words that name the whole or the base ({@code tổng số đảng viên}, {@code
 *     năm 2020}); null for none
 * @param subject what the phrase says is measured; null when it does not
 * @param asides the texts beside the level: what stands in brackets, second targets
 */
public record Phrase(
    Comparison comparison,
    @Nullable Amount low,
    @Nullable Amount high,
    Criterion criterion,
    Unit unit,
    Hedge hedge,
    @Nullable Direction direction,
    Timing timing,
    @Nullable String relativeTo,
    @Nullable String subject,
    List<String> asides) {
  public Phrase {
    Objects.requireNonNull(comparison);
    Objects.requireNonNull(criterion);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(hedge);
    Objects.requireNonNull(timing);
    asides = List.copyOf(asides);
  }

  /** How often; null when the phrase does not say. */
  public Schedule.@Nullable Cadence cadence() {
    return timing.cadence();
  }

  /** By when; null when the phrase does not say. */
  public Schedule.@Nullable Deadline deadline() {
    return timing.deadline();
  }
}
