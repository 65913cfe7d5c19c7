package vn.tiendo.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import vn.tiendo.language.Rational;

/** Fractions as decimals, exact or not at all. */
final class Decimals {
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Decimals() {}

  /** The fraction as a decimal; empty when that has no end. */
  static Optional<BigDecimal> of(Rational value) {
    BigInteger rest =
        value.denominator().shiftRight(Math.max(0, value.denominator().getLowestSetBit()));
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
    }
    if (!rest.equals(BigInteger.ONE)) {
      return Optional.empty();
    }
    BigDecimal exact =
        new BigDecimal(value.numerator())
            .divide(new BigDecimal(value.denominator()))
            .stripTrailingZeros();
    return Optional.of(exact.scale() < 0 ? exact.setScale(0) : exact);
  }
}
