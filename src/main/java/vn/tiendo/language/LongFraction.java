package vn.tiendo.language;

import java.math.BigInteger;

/** A fraction of which at least one part is too long for {@link Fraction}. */
record LongFraction(BigInteger numerator, BigInteger denominator) implements Rational {

  /**
   * A fraction in lowest terms, in the shorter form where that holds it.
   *
   * @throws ArithmeticException when the denominator is zero
   */
  static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger common = numerator.gcd(denominator);
    BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
    BigInteger above = numerator.divide(divisor);
    BigInteger below = denominator.divide(divisor);
    return Fraction.holds(above) && Fraction.holds(below)
        ? new Fraction(above.longValueExact(), below.longValueExact())
        : new LongFraction(above, below);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
