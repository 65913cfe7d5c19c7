package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.tiendo.language.Rational;

/**
 * Time as an office counts it: in months, every month of the same length, so that the end of May
 * stands at five twelfths of the year.
 */
final class Timeline {
  private static final Rational TWELVE = Rational.of(12);

  private Timeline() {}

  /** Months up to the end of a day. */
  static Rational at(LocalDate day) {
    long days = day.lengthOfMonth();
    long before = 12L * day.getYear() + day.getMonthValue() - 1;
    return Rational.of(before * days + day.getDayOfMonth()).over(Rational.of(days));
  }

  /** The day in which a moment falls. */
  static LocalDate dayAt(Rational months) {
    long whole = months.floor();
    Rational part = months.minus(Rational.of(whole));
    if (part.signum() == 0) {
      whole--;
      part = Rational.ONE;
    }
    YearMonth month =
        YearMonth.of((int) Math.floorDiv(whole, 12L), (int) Math.floorMod(whole, 12L) + 1);
    Rational days = part.times(Rational.of(month.lengthOfMonth()));
    long day = days.negated().floor();
    return month.atDay((int) Math.max(1, -day));
  }

  /** A rate a month as a rate a year. */
  static Rational perYear(Rational perMonth) {
    return perMonth.times(TWELVE);
  }
}
