package vn.tiendo.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;

/** The number of a value in the unit that its measure is judged in: counts are per cent. */
final class Magnitude {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Magnitude() {}

  /** Exact for numbers, to 34 digits for counts; empty for what is no number. */
  static Optional<BigDecimal> of(FigureValue value) {
    if (value instanceof Counts counts) {
      return Optional.of(
          counts
              .numerator()
              .multiply(HUNDRED)
              .divide(counts.denominator(), MathContext.DECIMAL128));
    }
    return value instanceof Quantity quantity ? Optional.of(quantity.number()) : Optional.empty();
  }
}
