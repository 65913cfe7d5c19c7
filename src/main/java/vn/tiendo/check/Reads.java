package vn.tiendo.check;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.tiendo.model.Code;

/** What a formula reads: tells its periods, its parts of the committee, and what comes first. */
final class Reads {
  /** All measures in it. */
  final Set<Code> measures = new LinkedHashSet<>();

  /** Those read for the very period and part that a figure is worked out for. */
  final Set<Code> leading = new LinkedHashSet<>();

  /** Those read of every organisation for the period. */
  final Set<Code> ofUnits = new LinkedHashSet<>();

  /** Subjects of ratings read for the period. */
  final Set<String> ratings = new LinkedHashSet<>();

  boolean movement;
  boolean units;

  /** Whether it can be worked out for the committee as a whole only. */
  boolean wholeOnly;

  /** Whether nothing in it is of the period that a figure is worked out for. */
  boolean nothingOfThePeriod() {
    return leading.isEmpty() && ofUnits.isEmpty() && ratings.isEmpty() && !movement && !units;
  }
}
