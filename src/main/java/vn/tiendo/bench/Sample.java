package vn.tiendo.bench;

import java.util.Objects;
import java.util.function.Function;

/**
 * One pattern of a target with the figures that go with it.
 *
 * @param pattern its lines in a plan file; {@code {kh}} stands for the plan's code and {@code
 *     {hạn}} for its last year
 * @param byUnit whether each organisation reports its figures, rather than the committee
 * @param measured what was measured at a spot, as an editor writes it
 */
record Sample(String pattern, boolean byUnit, Function<Spot, String> measured) {
  private static final String PLAN = "{kh}";

  Sample {
    Objects.requireNonNull(pattern);
    Objects.requireNonNull(measured);
  }

  static Sample ofUnits(String pattern, Function<Spot, String> measured) {
    return new Sample(pattern, true, measured);
  }

  static Sample ofCommittee(String pattern, Function<Spot, String> measured) {
    return new Sample(pattern, false, measured);
  }

  /** Its lines in the file of a plan. */
  String target(String plan, int lastYear) {
    return pattern.replace(PLAN, plan).replace("{hạn}", Integer.toString(lastYear));
  }

  /** What stands after the plan's code in the target's own code. */
  String suffix() {
    String after = pattern.substring(pattern.indexOf(PLAN) + PLAN.length());
    return after.substring(0, after.indexOf('\n'));
  }
}
