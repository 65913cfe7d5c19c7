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
 * @param demands its levels, at least one; several when joined by "và"
 * @param criterion what they demand together
 * @param unit what their numbers are counted in, as printed; of a change, the unit of the change.
 *     {@link Unit#NONE} when the phrase does not say
 * @param timing when
 * @param relativeTo the words that name the whole or the base ({@code tổng số đảng viên}, {@code
 *     năm 2020}); null for none
 * @param subject what the phrase says is measured; null when it does not
 * @param asides what stands beside the level, not part of it: brackets, second targets
 * @param notes what was taken for what ({@code “6.5” đọc là 6,5}); empty for most
 */
public record Phrase(
    List<Demand> demands,
    Criterion criterion,
    Unit unit,
    Timing timing,
    @Nullable String relativeTo,
    @Nullable String subject,
    List<String> asides,
    List<String> notes) {
  public Phrase {
    demands = List.copyOf(demands);
    if (demands.isEmpty()) {
      throw new IllegalArgumentException("a phrase without a level");
    }
    Objects.requireNonNull(criterion);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(timing);
    asides = List.copyOf(asides);
    notes = List.copyOf(notes);
  }

  Phrase noting(List<String> taken) {
    return taken.isEmpty()
        ? this
        : new Phrase(demands, criterion, unit, timing, relativeTo, subject, asides, taken);
  }

  /** How the first level compares. */
  public Comparison comparison() {
    return demands.get(0).comparison();
  }

  /** The low number of the first level; null for none. */
  public @Nullable Amount low() {
    return demands.get(0).low();
  }

  /** The high number of the first level; null for none. */
  public @Nullable Amount high() {
    return demands.get(0).high();
  }

  /** How firmly the first level speaks. */
  public Hedge hedge() {
    return demands.get(0).hedge();
  }

  /** Which way is better, as far as the wording tells; null when it does not. */
  public @Nullable Direction direction() {
    return demands.get(0).direction();
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
