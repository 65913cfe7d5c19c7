package vn.tiendo.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tiendo.model.Unit;

/** Prints numbers as Vietnamese does (official-format 5.1, 5.2, 5.9), the same on every machine. */
public final class Numbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Numbers() {}

  /** Exact, with as many decimals as it was written with: {@code 5.356}, {@code 14,80}. */
  public static String plain(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder out = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      out.insert(at, '.');
    }
    if (point >= 0) {
      out.append(',').append(digits, point + 1, digits.length());
    }
    return (number.signum() < 0 ? "-" : "") + out;
  }

  public static String plain(long number) {
    return plain(BigDecimal.valueOf(number));
  }

  /** Rounded half up to at most that many decimals, zeros at the end left out: {@code 91,67}. */
  public static String rounded(BigDecimal number, int decimals) {
    BigDecimal cut = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain(cut.scale() < 0 ? cut.setScale(0) : cut);
  }

  /** Rounded half up to exactly that many decimals: {@code 20,00}. */
  public static String fixed(BigDecimal number, int decimals) {
    return plain(number.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** The number with its unit: {@code 14,80%} without a space, {@code 90 triệu đồng} with one. */
  public static String withUnit(BigDecimal number, Unit unit) {
    return withUnit(plain(number), unit);
  }

  /** A printed number with its unit. */
  public static String withUnit(String number, Unit unit) {
    if (unit.name().isEmpty()) {
      return number;
    }
    return number + (unit.name().startsWith("%") ? "" : " ") + unit.name();
  }

  /** A count of things in running text, with two digits below ten: {@code 03 chi bộ}. */
  public static String count(long number) {
    return number >= 0 && number < 10 ? "0" + number : plain(number);
  }

  /**
   * What per cent one number is of another, rounded half up: 55 of 60 is 91,67 with two decimals.
   *
   * @throws ArithmeticException when {@code whole} is zero
   */
  public static BigDecimal percentOf(BigDecimal part, BigDecimal whole, int decimals) {
    return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
  }
}
