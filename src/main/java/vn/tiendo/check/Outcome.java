package vn.tiendo.check;

import vn.tiendo.language.Rational;

/** What a part of a formula comes to at one time: a number, a truth, or why there is neither. */
sealed interface Outcome {

  /** An exact number. */
  record Amount(Rational value) implements Outcome {}

  /** Whether a condition holds. */
  record Truth(boolean holds) implements Outcome {}

  /**
   * Nothing: an input is not there.
   *
   * @param why a clause that names what is missing
   */
  record Lack(String why) implements Outcome {}

  /** More digits than any sum of an office; keeps what a few inputs can grow to in bounds. */
  int MOST_BITS = 2_000;

  /** A number, unless it has grown out of all bounds. */
  static Outcome of(Rational value) {
    return value.numerator().bitLength() + value.denominator().bitLength() > MOST_BITS
        ? new Lack("kết quả có quá nhiều chữ số")
        : new Amount(value);
  }

  static Outcome of(boolean holds) {
    return new Truth(holds);
  }
}
