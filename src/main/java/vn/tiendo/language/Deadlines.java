package vn.tiendo.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule.Deadline;

/** Deadlines (hạn) as plans word them. */
public final class Deadlines {
  private static final String YEARS = "(\\d{4})\\s*[-\u2013]\\s*(\\d{4})";
  private static final Pattern START_OF_TERM =
      Pattern.compile("(?:đến )?đầu nhiệm kỳ (?:đại hội )?" + YEARS);
  private static final Pattern END_OF_TERM =
      Pattern.compile("(?:đến )?(?:cuối |hết )?(?:nhiệm kỳ|giai đoạn) (?:đại hội )?" + YEARS);
  private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");
  private static final Pattern BEFORE = Pattern.compile("trước (?:ngày )?(.+)");

  /** Words before a date or a period that leave its last day as the deadline. */
  private static final List<String> LEADS =
      List.of("đến hết ", "đến cuối ", "chậm nhất ", "đến ", "hết ", "cuối ", "trong ");

  private static final String HOW =
      "viết như 31/12/2020; 2020; cuối năm 2020; quý 3/2020; đầu nhiệm kỳ 2020 - 2025; hoặc"
          + " {nội dung: lời văn của kế hoạch, ngày: 31/12/2020}";

  private Deadlines() {}

  /**
   * Reads a text that is a deadline and nothing else. {@code đầu nhiệm kỳ 2020 - 2025} is the last
   * day of the term's first year, the year of its congress.
   */
  public static Reading<Deadline> read(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
    Matcher start = START_OF_TERM.matcher(lower);
    if (start.matches()) {
      return endOf(text, Integer.parseInt(start.group(1)), text);
    }
    Matcher end = END_OF_TERM.matcher(lower);
    if (end.matches()) {
      return endOf(text, Integer.parseInt(end.group(2)), text);
    }
    Matcher before = BEFORE.matcher(lower);
    if (before.matches() && Dates.looksLikeDate(before.group(1))) {
      return ofDay(text, before.group(1), 1, text);
    }
    return afterLead(text, lower);
  }

  private static Reading<Deadline> afterLead(String text, String lower) {
    String rest = lower;
    for (String lead : LEADS) {
      if (lower.startsWith(lead)) {
        rest = lower.substring(lead.length());
        break;
      }
    }
    boolean plain = rest.equals(lower);
    if (Dates.looksLikeDate(rest)) {
      return ofDay(text, rest, 0, plain ? null : text);
    }
    Reading<Period> period = Periods.read(rest);
    if (!(period instanceof Understood<Period> understood)
        || understood.meaning().end() == null
        || understood.meaning() instanceof Period.Years) {
      return refuse(text, "“%s” không phải là thời hạn".formatted(text), HOW);
    }
    LocalDate last = understood.meaning().end();
    String wording = BARE_YEAR.matcher(lower).matches() ? null : text;
    return last == null
        ? refuse(text, "“%s” không phải là thời hạn".formatted(text), HOW)
        : new Understood<>(new Deadline(last, wording));
  }

  private static Reading<Deadline> endOf(String text, int year, String wording) {
    if (year < Dates.FIRST_YEAR || year > Dates.LAST_YEAR) {
      return refuse(text, "năm %s nằm ngoài khoảng có thể".formatted(year), "xem lại năm");
    }
    return new Understood<>(new Deadline(LocalDate.of(year, 12, 31), wording));
  }

  private static Reading<Deadline> ofDay(
      String text, String date, int daysBefore, @Nullable String wording) {
    Reading<LocalDate> day = Dates.read(date);
    if (day instanceof Understood<LocalDate> understood) {
      return new Understood<>(new Deadline(understood.meaning().minusDays(daysBefore), wording));
    }
    Refused<LocalDate> refused = (Refused<LocalDate>) day;
    return refuse(text, refused.message(), refused.remedy());
  }

  private static Reading<Deadline> refuse(String text, String message, String remedy) {
    return new Refused<>(0, Math.max(1, text.length()), message, remedy);
  }
}
