package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fractions are exact at any length, and both lengths reckon alike. */
final class RationalTest {
  private static final long[] ENDS = {
    0,
    1,
    -1,
    2,
    -2,
    3,
    7,
    -12,
    100,
    1L << 31,
    -(1L << 32),
    1L << 62,
    -(1L << 62),
    Long.MAX_VALUE,
    -Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  @Test
  void everyOperationIsThatOfLongNumbers() {
    List<Rational> all = fractions();
    for (Rational a : all) {
      for (Rational b : all) {
        BigInteger cross = a.numerator().multiply(b.denominator());
        BigInteger otherCross = b.numerator().multiply(a.denominator());
        BigInteger below = a.denominator().multiply(b.denominator());
        assertIs(a.plus(b), cross.add(otherCross), below);
        assertIs(a.minus(b), cross.subtract(otherCross), below);
        assertIs(a.times(b), a.numerator().multiply(b.numerator()), below);
        if (b.signum() != 0) {
          assertIs(a.over(b), cross, otherCross);
        }
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(cross.compareTo(otherCross));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
      }
    }
  }

  private static void assertIs(Rational value, BigInteger above, BigInteger below) {
    assertThat(value.numerator().multiply(below)).isEqualTo(above.multiply(value.denominator()));
    assertThat(value.denominator()).isPositive();
    assertThat(value.numerator().gcd(value.denominator())).isEqualTo(BigInteger.ONE);
    boolean isShort =
        value.numerator().abs().bitLength() < 64 && value.denominator().bitLength() < 64;
    assertThat(value instanceof Fraction).as("%s", value).isEqualTo(isShort);
  }

  @Test
  void signFloorAndAbsoluteValue() {
    for (Rational a : fractions()) {
      BigInteger[] parts = a.numerator().divideAndRemainder(a.denominator());
      BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
      if (floor.bitLength() < 64) {
        assertThat(a.floor()).isEqualTo(floor.longValueExact());
      }
      assertThat(a.signum()).isEqualTo(a.numerator().signum());
      assertIs(a.abs(), a.numerator().abs(), a.denominator());
      assertIs(a.negated(), a.numerator().negate(), a.denominator());
    }
  }

  @Test
  void decimalsAreReadExactly() {
    assertThat(Rational.of(new BigDecimal("41.20"))).hasToString("206/5");
    assertThat(Rational.of(new BigDecimal("-0.125"))).hasToString("-1/8");
    assertThat(Rational.of(new BigDecimal("12E3"))).hasToString("12000/1");
    assertThat(Rational.of(new BigDecimal("9223372036854775807")))
        .hasToString(Long.MAX_VALUE + "/1");
    assertThat(Rational.of(new BigDecimal("1E30"))).hasToString("1" + "0".repeat(30) + "/1");
    assertThat(Rational.of(new BigDecimal("1E-30"))).hasToString("1/1" + "0".repeat(30));
  }

  @Test
  void nothingIsDividedByZero() {
    assertThatThrownBy(() -> Rational.ONE.over(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  /** Those at the ends of what fits, and some of every length between. */
  private static List<Rational> fractions() {
    List<Rational> all = new ArrayList<>();
    for (long end : ENDS) {
      all.add(Rational.of(end));
      all.add(Rational.of(end).over(Rational.of(6)));
      all.add(Rational.of(7).over(Rational.of(end == 0 ? 5 : end)));
    }
    Random random = new Random(20260101);
    for (int bits = 2; bits < 90; bits += 3) {
      BigInteger above = new BigInteger(bits, random).subtract(BigInteger.ONE.shiftLeft(bits - 1));
      BigInteger below = new BigInteger(bits, random).add(BigInteger.ONE);
      all.add(LongFraction.of(above, below));
      all.add(LongFraction.of(above, BigInteger.valueOf(60)));
    }
    return all;
  }
}
