package vn.tiendo.compose;

import org.jspecify.annotations.Nullable;

/**
 * What is printed as the result of a target: the number that its verdict rests on.
 *
 * @param value {@code 17,91% (412/2.300)}, {@code 14,1% (bình quân 2021 - 2022)}, {@code 2/3 nội
 *     dung đạt}; {@link Wording#NO_FIGURE} when nothing was measured
 * @param when the period it is of; null where the value says so itself or is of no period
 * @param otherTime whether a text about the day of judging must say when: it is a figure of an
 *     earlier year, or of a quarter or month that was over before
 */
public record Result(String value, @Nullable String when, boolean otherTime) {
  /** Nothing was measured. */
  static final Result UNKNOWN = new Result(Wording.NO_FIGURE, null, false);

  /** Whether anything was measured. */
  public boolean isKnown() {
    return !value.equals(Wording.NO_FIGURE);
  }

  /** For a text that speaks of one time: a result of another time says of when it is. */
  public String text() {
    return otherTime && when != null ? noted(value, when) : value;
  }

  /** With a note in brackets, or in those that the value ends with. */
  static String noted(String value, String note) {
    return value.endsWith(")")
        ? value.substring(0, value.length() - 1) + "; " + note + ")"
        : value + " (" + note + ")";
  }
}
