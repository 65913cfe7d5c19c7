package vn.tiendo.language;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Period;

/** Prints periods. */
final class PeriodWords {
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  private PeriodWords() {}

  static String of(Period period) {
    // Java 17 has no switch over a sealed type; the last branch is the only other alternative.
    if (period instanceof Period.Year year) {
      return "năm " + year.year();
    } else if (period instanceof Period.Quarter quarter) {
      return "quý " + QUARTERS.get(quarter.quarter() - 1) + "/" + quarter.year();
    } else if (period instanceof Period.Month month) {
      return "tháng " + month.month() + "/" + month.year();
    } else if (period instanceof Period.FirstMonths first) {
      return first.months() + " tháng đầu năm " + first.year();
    } else if (period instanceof Period.At at) {
      return "ngày " + Dates.brief(at.day());
    } else if (period instanceof Period.Years years) {
      return years(years, years.until());
    }
    return "không ghi ngày";
  }

  private static String years(Period.Years years, @Nullable LocalDate until) {
    String span =
        (years.term() ? "nhiệm kỳ " : "giai đoạn ") + years.first() + " - " + years.last();
    return until == null ? span : span + " đến ngày " + Dates.brief(until);
  }
}
