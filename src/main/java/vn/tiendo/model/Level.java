package vn.tiendo.model;

import java.util.Objects;

/**
 * A target's level (mức): the plan's own phrase and what it means.
 *
 * @param phrase as the plan says it
 * @param criterion what it demands
 * @param unit what its numbers are measured in
 */
public record Level(Placed<String> phrase, Criterion criterion, Unit unit) {
  public Level {
    Objects.requireNonNull(phrase);
    Objects.requireNonNull(criterion);
    Objects.requireNonNull(unit);
  }
}
