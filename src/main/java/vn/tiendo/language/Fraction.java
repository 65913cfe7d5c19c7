package vn.tiendo.language;

import java.math.BigInteger;

/**
 * A fraction of numbers of 63 bits, which nearly all are: several times as fast as any length. What
 * would be longer is left to the rules of {@link Rational}.
 *
 * @param above never {@link Long#MIN_VALUE}, which has no negative
 * @param below positive, without a common divisor with {@code above}
 */
record Fraction(long above, long below) implements Rational {
  /** Numbers of so many digits always fit. */
  static final int SAFE_DIGITS = 18;

  /** A decimal number: its digits, and how many of them stand after the comma. */
  static Fraction of(long digits, int decimals) {
    long power = 1;
    for (int i = 0; i < decimals; i++) {
      power *= 10;
    }
    long common = divisor(digits, power);
    return new Fraction(digits / common, power / common);
  }

  static boolean holds(BigInteger number) {
    return number.abs().bitLength() < Long.SIZE;
  }

  @Override
  public BigInteger numerator() {
    return BigInteger.valueOf(above);
  }

  @Override
  public BigInteger denominator() {
    return BigInteger.valueOf(below);
  }

  /** Knuth, The Art of Computer Programming 4.5.1: small numbers stay small on the way. */
  @Override
  public Rational plus(Rational other) {
    if (other instanceof Fraction o) {
      long common = divisor(below, o.below);
      long stretch = o.below / common;
      long otherStretch = below / common;
      if (fits(above, stretch) && fits(o.above, otherStretch) && fits(below, stretch)) {
        long mine = above * stretch;
        long theirs = o.above * otherStretch;
        long sum = mine + theirs;
        boolean overflows = ((mine ^ sum) & (theirs ^ sum)) < 0;
        if (!overflows && sum != Long.MIN_VALUE) {
          long left = divisor(sum, common);
          return new Fraction(sum / left, below / left * stretch);
        }
      }
    }
    return Rational.super.plus(other);
  }

  @Override
  public Rational times(Rational other) {
    return other instanceof Fraction o ? times(o.above, o.below) : Rational.super.times(other);
  }

  @Override
  public Rational over(Rational other) {
    if (other instanceof Fraction o && o.above != 0) {
      return o.above > 0 ? times(o.below, o.above) : times(-o.below, -o.above);
    }
    return Rational.super.over(other);
  }

  private Rational times(long otherAbove, long otherBelow) {
    long common = divisor(above, otherBelow);
    long otherCommon = divisor(otherAbove, below);
    long a = above / common;
    long b = otherAbove / otherCommon;
    long c = below / otherCommon;
    long d = otherBelow / common;
    return fits(a, b) && fits(c, d)
        ? new Fraction(a * b, c * d)
        : LongFraction.of(
            BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)),
            BigInteger.valueOf(c).multiply(BigInteger.valueOf(d)));
  }

  @Override
  public Rational negated() {
    return new Fraction(-above, below);
  }

  @Override
  public int signum() {
    return Long.signum(above);
  }

  @Override
  public long floor() {
    return Math.floorDiv(above, below);
  }

  @Override
  public int compareTo(Rational other) {
    if (other instanceof Fraction o && fits(above, o.below) && fits(o.above, below)) {
      return Long.compare(above * o.below, o.above * below);
    }
    return Rational.super.compareTo(other);
  }

  /** Whether a product has 63 bits. */
  private static boolean fits(long a, long b) {
    long product = a * b;
    return Math.multiplyHigh(a, b) == product >> (Long.SIZE - 1) && product != Long.MIN_VALUE;
  }

  /** The greatest common divisor, positive; of zero and a number, that number. */
  private static long divisor(long a, long positive) {
    if (positive == 1) {
      return 1;
    }
    long larger = positive;
    long smaller = Math.abs(a);
    while (smaller != 0) {
      long rest = larger % smaller;
      larger = smaller;
      smaller = rest;
    }
    return larger;
  }

  @Override
  public String toString() {
    return above + "/" + below;
  }
}
