package vn.tiendo.report;

import vn.tiendo.language.Dates;
import vn.tiendo.language.Ordinals;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Period;

/** The period of a report as an office says it in titles and sentences. */
record ReportedPeriod(Briefing briefing) {

  /**
   * {@code quý III năm 2026}, {@code 6 tháng đầu năm 2026}, {@code năm 2026}; empty where the
   * report tells the state of a day.
   */
  String words() {
    return words(briefing.report().period());
  }

  /** As {@link #words()}, for any period. */
  static String words(Period period) {
    // Java 17 has no switch over a sealed type.
    if (period instanceof Period.Quarter quarter) {
      return "quý " + Ordinals.roman(quarter.quarter()) + " năm " + quarter.year();
    } else if (period instanceof Period.Month month) {
      return "tháng " + month.month() + " năm " + month.year();
    } else if (period instanceof Period.Year || period instanceof Period.FirstMonths) {
      return Periods.print(period);
    } else if (period instanceof Period.Years years && years.until() == null) {
      return Periods.print(period);
    }
    return "";
  }

  /**
   * A title with the period behind it: {@code … quý III năm 2026}, {@code … giai đoạn 2026 - 2030
   * trong quý III năm 2026}; {@code (tính đến ngày 30/9/2026)} for the state of a day.
   */
  String after(String title) {
    String words = words();
    if (words.isEmpty()) {
      return title + " (tính đến ngày " + Dates.brief(briefing.day()) + ")";
    }
    if (title.endsWith(words)) {
      return title;
    }
    boolean number = Character.isDigit(title.charAt(title.length() - 1));
    return title + (number ? " trong " : " ") + words;
  }
}
