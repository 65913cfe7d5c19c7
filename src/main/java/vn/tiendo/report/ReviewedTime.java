package vn.tiendo.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Period.Years;
import vn.tiendo.model.Plan;

/**
 * How long a plan has been carried out, as titles of reviews say it: counted from the first day of
 * the plan's own period, or else from the day it was issued, to the report's day or the end of the
 * period; rounded to whole years once it is most of one.
 */
final class ReviewedTime {
  private static final int YEAR = 12;
  private static final int MOST_OF_A_YEAR = 10;

  private ReviewedTime() {}

  /** {@code 03 năm}, {@code 06 tháng}; empty where no beginning is known. */
  static String of(Plan plan, LocalDate day) {
    LocalDate start = start(plan);
    if (start == null) {
      return "";
    }
    LocalDate end =
        plan.period() == null || day.isBefore(plan.period().end()) ? day : plan.period().end();
    long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
    if (months < 1) {
      return "";
    }
    return months < MOST_OF_A_YEAR
        ? Numbers.count(months) + " tháng"
        : Numbers.count((months + YEAR / 2) / YEAR) + " năm";
  }

  /** The years of its term are not the plan's own. */
  private static @Nullable LocalDate start(Plan plan) {
    Years years = plan.period();
    return years == null || years.term() ? plan.issued() : years.start();
  }
}
