package vn.tiendo.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Period;

/** Periods (kỳ) as reports name them: read and printed. */
public final class Periods {
  private static final String DASH = "\\s*[-\u2013]\\s*";
  private static final Pattern YEAR = Pattern.compile("(?:năm )?(\\d{4})");
  private static final Pattern QUARTER =
      Pattern.compile("quý ([1-9]\\d?|[ivx]+)(?:/| năm )(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("tháng (\\d{1,2})(?:/| năm )(\\d{4})");
  private static final Pattern FIRST_MONTHS =
      Pattern.compile("(\\d{1,2}) tháng(?: đầu)?(?: năm)? (\\d{4})");
  private static final Pattern YEARS =
      Pattern.compile(
          "(nhiệm kỳ|giai đoạn) (\\d{4})" + DASH + "(\\d{4})(?:,? đến (?:ngày )?(.+))?");
  private static final Pattern BARE_YEARS = Pattern.compile("(\\d{4})" + DASH + "(\\d{4})");
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

  private static final String HOW =
      "viết như 2018; quý 3/2018; tháng 6/2020; 6 tháng đầu năm 2018; 9 tháng 2018; 30/6/2019;"
          + " nhiệm kỳ 2015 - 2020; giai đoạn 2016 - 2020; không ghi ngày";

  private Periods() {}

  /** Reads a text that names a period and nothing else. */
  public static Reading<Period> read(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0]+", " ");
    if (lower.equals("không ghi ngày")) {
      return new Understood<>(new Period.Undated());
    }
    Matcher years = YEARS.matcher(lower);
    if (years.matches()) {
      return years(text, years);
    }
    Matcher bare = BARE_YEARS.matcher(lower);
    if (bare.matches()) {
      return refuse(
          text,
          "“%s” chưa rõ là nhiệm kỳ hay giai đoạn".formatted(text),
          "viết nhiệm kỳ %s - %s hoặc giai đoạn %1$s - %2$s"
              .formatted(bare.group(1), bare.group(2)));
    }
    if (Dates.looksLikeDate(lower)) {
      return at(lower);
    }
    return withinYear(text, lower);
  }

  private static Reading<Period> withinYear(String text, String lower) {
    Matcher year = YEAR.matcher(lower);
    if (year.matches()) {
      return made(text, number(year, 1), 1, 1, () -> new Period.Year(number(year, 1)));
    }
    Matcher quarter = QUARTER.matcher(lower);
    if (quarter.matches()) {
      int which = quarterNumber(quarter.group(1));
      int in = number(quarter, 2);
      return made(text, in, which, 4, () -> new Period.Quarter(in, which));
    }
    Matcher month = MONTH.matcher(lower);
    if (month.matches()) {
      int which = number(month, 1);
      int in = number(month, 2);
      return made(text, in, which, 12, () -> new Period.Month(in, which));
    }
    Matcher first = FIRST_MONTHS.matcher(lower);
    if (first.matches()) {
      int in = number(first, 2);
      if (number(first, 1) == 12) {
        return made(text, in, 1, 1, () -> new Period.Year(in));
      }
      return made(
          text, in, number(first, 1), 11, () -> new Period.FirstMonths(in, number(first, 1)));
    }
    return refuse(text, "“%s” không phải là kỳ".formatted(text), HOW);
  }

  /**
   * Reads the years of a plan or a term, {@code 2016 - 2020}, with or without its word before them.
   *
   * @param term whether they are a term of office when no word says so
   */
  public static Reading<Period.Years> readYears(String text, boolean term) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher named = YEARS.matcher(lower);
    Matcher bare = BARE_YEARS.matcher(lower);
    if (named.matches() && named.group(4) == null) {
      return span(text, named.group(2), named.group(3), named.group(1).equals("nhiệm kỳ"), null);
    }
    if (bare.matches()) {
      return span(text, bare.group(1), bare.group(2), term, null);
    }
    return refuse(
        text,
        "“%s” không phải là %s".formatted(text, term ? "nhiệm kỳ" : "giai đoạn"),
        "viết năm đầu và năm cuối, ví dụ " + (term ? "2015 - 2020" : "2016 - 2020"));
  }

  private static Reading<Period> years(String text, Matcher years) {
    LocalDate until = null;
    if (years.group(4) != null) {
      Reading<LocalDate> day = Dates.read(years.group(4));
      if (!(day instanceof Understood<LocalDate> understood)) {
        Refused<LocalDate> refused = (Refused<LocalDate>) day;
        int from = Math.max(0, text.length() - years.group(4).length());
        return new Refused<>(from, text.length() - from, refused.message(), refused.remedy());
      }
      until = understood.meaning();
    }
    boolean term = years.group(1).equals("nhiệm kỳ");
    Reading<Period.Years> span = span(text, years.group(2), years.group(3), term, until);
    if (span instanceof Understood<Period.Years> understood) {
      return new Understood<>(understood.meaning());
    }
    Refused<Period.Years> refused = (Refused<Period.Years>) span;
    return new Refused<>(refused.from(), refused.length(), refused.message(), refused.remedy());
  }

  private static Reading<Period.Years> span(
      String text, String from, String to, boolean term, @Nullable LocalDate until) {
    int first = Integer.parseInt(from);
    int last = Integer.parseInt(to);
    if (first < Dates.FIRST_YEAR || last > Dates.LAST_YEAR || last < first || last - first > 30) {
      return refuse(
          text,
          "“%s” không phải là khoảng năm có thể".formatted(text),
          "viết năm đầu trước, năm cuối sau, ví dụ 2016 - 2020");
    }
    if (until != null && (until.getYear() < first || until.getYear() > last)) {
      return refuse(
          text,
          "ngày %s nằm ngoài %s - %s".formatted(Dates.brief(until), first, last),
          "xem lại ngày");
    }
    return new Understood<>(new Period.Years(first, last, term, until));
  }

  private static Reading<Period> at(String text) {
    Reading<LocalDate> day = Dates.read(text);
    if (day instanceof Understood<LocalDate> understood) {
      return new Understood<>(new Period.At(understood.meaning()));
    }
    Refused<LocalDate> refused = (Refused<LocalDate>) day;
    return new Refused<>(refused.from(), refused.length(), refused.message(), refused.remedy());
  }

  private static Reading<Period> made(
      String text, int year, int part, int parts, Supplier<Period> period) {
    if (year < Dates.FIRST_YEAR || year > Dates.LAST_YEAR) {
      return refuse(text, "năm %s nằm ngoài khoảng có thể".formatted(year), "xem lại năm");
    }
    if (part < 1 || part > parts) {
      return refuse(text, "“%s” không phải là kỳ có thật".formatted(text), HOW);
    }
    return new Understood<>(period.get());
  }

  private static <T> Reading<T> refuse(String text, String message, String remedy) {
    return new Refused<>(0, Math.max(1, text.length()), message, remedy);
  }

  private static int quarterNumber(String text) {
    int roman = ROMAN.indexOf(text) + 1;
    if (roman > 0) {
      return roman;
    }
    return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 0;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** As reports print it: {@code năm 2018}, {@code quý III/2018}, {@code ngày 30/6/2019}. */
  public static String print(Period period) {
    return PeriodWords.of(period);
  }
}
