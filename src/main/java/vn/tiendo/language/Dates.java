package vn.tiendo.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;

/** Dates: read as {@code 22/11/2016} or {@code 2016-11-22}, printed as Party documents do. */
public final class Dates {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2100;

  private static final Pattern SLASHED =
      Pattern.compile("(?:ngày )?(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern OTHER_SIGNS =
      Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2}");
  private static final String HOW = "viết ngày/tháng/năm, ví dụ 22/11/2016";

  private Dates() {}

  /** Reads a text that holds a date and nothing else. */
  public static Reading<LocalDate> read(String text) {
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return date(text, slashed.group(3), slashed.group(2), slashed.group(1));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(text, iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher other = OTHER_SIGNS.matcher(text);
    if (other.matches()) {
      String mended = other.group(1) + "/" + other.group(2) + "/" + other.group(3);
      return refuse(text, "“%s” viết không đúng dấu ngăn".formatted(text), "viết " + mended);
    }
    if (SHORT_YEAR.matcher(text).matches()) {
      return refuse(
          text, "“%s” thiếu chữ số của năm".formatted(text), "viết đủ bốn chữ số của năm");
    }
    return refuse(text, "“%s” không phải là ngày".formatted(text), HOW);
  }

  /** Whether a text has the shape of a date, right or wrong. */
  public static boolean looksLikeDate(String text) {
    return SLASHED.matcher(text).matches() || ISO.matcher(text).matches();
  }

  private static Reading<LocalDate> date(String text, String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return refuse(text, "năm %s nằm ngoài khoảng có thể".formatted(y), "xem lại năm");
    }
    if (m < 1 || m > 12) {
      String mended =
          d >= 1 && d <= 12 && m <= 31 ? "; có phải là %s/%s/%s?".formatted(m, d, y) : "";
      return refuse(text, "không có tháng %s".formatted(m), "viết ngày trước, tháng sau" + mended);
    }
    try {
      return new Understood<>(LocalDate.of(y, m, d));
    } catch (DateTimeException e) {
      int last = YearMonth.of(y, m).lengthOfMonth();
      return refuse(
          text,
          "tháng %s/%s không có ngày %s".formatted(m, y, d),
          "tháng đó có %s ngày".formatted(last));
    }
  }

  private static Reading<LocalDate> refuse(String text, String message, String remedy) {
    return new Refused<>(0, Math.max(1, text.length()), message, remedy);
  }

  /** {@code 05/9/2026}: days below ten and January and February with two digits (format §4). */
  public static String brief(LocalDate day) {
    return twoDigits(day.getDayOfMonth()) + "/" + month(day.getMonthValue()) + "/" + day.getYear();
  }

  /** {@code ngày 05 tháng 02 năm 2026}. */
  public static String full(LocalDate day) {
    return "ngày %s tháng %s năm %s"
        .formatted(twoDigits(day.getDayOfMonth()), month(day.getMonthValue()), day.getYear());
  }

  private static String month(int month) {
    return month < 3 ? twoDigits(month) : Integer.toString(month);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
