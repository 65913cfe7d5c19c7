package vn.tiendo.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction: shares and paths are compared without rounding. The denominator is positive;
 * always in lowest terms, so that equal fractions are equal records.
 */
public sealed interface Rational extends Comparable<Rational> permits Fraction, LongFraction {
  Rational ZERO = of(0);
  Rational ONE = of(1);
  Rational HUNDRED = of(100);

  BigInteger numerator();

  BigInteger denominator();

  static Rational of(long value) {
    return value == Long.MIN_VALUE
        ? LongFraction.of(BigInteger.valueOf(value), BigInteger.ONE)
        : new Fraction(value, 1);
  }

  static Rational of(BigDecimal value) {
    int scale = value.scale();
    if (scale >= 0 && scale <= Fraction.SAFE_DIGITS && value.precision() <= Fraction.SAFE_DIGITS) {
      return Fraction.of(value.unscaledValue().longValueExact(), scale);
    }
    return scale <= 0
        ? LongFraction.of(value.toBigIntegerExact(), BigInteger.ONE)
        : LongFraction.of(value.unscaledValue(), BigInteger.TEN.pow(scale));
  }

  default Rational plus(Rational other) {
    return LongFraction.of(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  default Rational minus(Rational other) {
    return plus(other.negated());
  }

  default Rational times(Rational other) {
    return LongFraction.of(
        numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the other is zero
   */
  default Rational over(Rational other) {
    return LongFraction.of(
        numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  default Rational negated() {
    return LongFraction.of(numerator().negate(), denominator());
  }

  default Rational abs() {
    return signum() < 0 ? negated() : this;
  }

  default int signum() {
    return numerator().signum();
  }

  /** Rounded half up to a number of decimals: for the page, never for a comparison. */
  default BigDecimal rounded(int decimals) {
    return new BigDecimal(numerator())
        .divide(new BigDecimal(denominator()), decimals, RoundingMode.HALF_UP);
  }

  /** The largest whole number not above it. */
  default long floor() {
    return numerator()
        .subtract(numerator().mod(denominator()))
        .divide(denominator())
        .longValueExact();
  }

  @Override
  default int compareTo(Rational other) {
    return numerator()
        .multiply(other.denominator())
        .compareTo(other.numerator().multiply(denominator()));
  }
}
