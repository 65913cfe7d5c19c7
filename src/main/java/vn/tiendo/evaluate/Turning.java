package vn.tiendo.evaluate;

import java.util.Objects;
import vn.tiendo.language.Rational;

/**
 * A result from which on the verdict would be another one.
 *
 * @param result the first result that gets it, going away from the present one: the total where it
 *     is made of several figures
 * @param steps how far from the present result, positive when it would have to rise: heads where
 *     counts are known, else in the unit of the result
 * @param verdict what would be decided of it
 */
public record Turning(Observation result, Rational steps, Verdict verdict) {
  public Turning {
    Objects.requireNonNull(result);
    Objects.requireNonNull(steps);
    Objects.requireNonNull(verdict);
  }
}
