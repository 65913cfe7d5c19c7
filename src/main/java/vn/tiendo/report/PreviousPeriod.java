package vn.tiendo.report;

import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Period;

/**
 * The period that a report is compared with when it names none: the one whose report came before it
 * in an office's year.
 */
final class PreviousPeriod {
  private static final int QUARTER = 3;
  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  private PreviousPeriod() {}

  /**
   * The quarter or month before; the first six months for the first nine, the year before for the
   * first six and for a year; the same day a year before for a day. Null for what has none before.
   */
  static @Nullable Period of(Period period) {
    // Java 17 has no switch over a sealed type.
    if (period instanceof Period.Quarter q) {
      return q.quarter() == 1
          ? new Period.Quarter(q.year() - 1, QUARTERS)
          : new Period.Quarter(q.year(), q.quarter() - 1);
    } else if (period instanceof Period.Month m) {
      return m.month() == 1
          ? new Period.Month(m.year() - 1, MONTHS)
          : new Period.Month(m.year(), m.month() - 1);
    } else if (period instanceof Period.FirstMonths f) {
      return f.months() > 2 * QUARTER
          ? new Period.FirstMonths(f.year(), f.months() - QUARTER)
          : new Period.Year(f.year() - 1);
    } else if (period instanceof Period.Year y) {
      return new Period.Year(y.year() - 1);
    } else if (period instanceof Period.At at) {
      return new Period.At(at.day().minusYears(1));
    }
    return null;
  }

  /** {@code 6 tháng đầu năm 2026}, {@code cuối năm 2025}, {@code ngày 30/9/2025}. */
  static String name(Period period) {
    if (period instanceof Period.Year year) {
      return "cuối năm " + year.year();
    }
    String words = ReportedPeriod.words(period);
    return words.isEmpty() ? Periods.print(period) : words;
  }
}
