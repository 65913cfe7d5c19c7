package vn.tiendo.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import vn.tiendo.language.Dates;

/** Points in time as an office in Việt Nam writes them. */
public final class Moment {
  static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

  private static final int TWO_DIGITS = 10;

  private Moment() {}

  /** {@code 05/02/2027}. */
  public static String day(Instant time) {
    return Dates.brief(date(time));
  }

  /** {@code 10 giờ 05 phút, ngày 05/02/2027}. */
  public static String full(Instant time) {
    OffsetDateTime local = time.atOffset(VIET_NAM);
    return two(local.getHour())
        + " giờ "
        + two(local.getMinute())
        + " phút, ngày "
        + Dates.brief(local.toLocalDate());
  }

  private static LocalDate date(Instant time) {
    return time.atOffset(VIET_NAM).toLocalDate();
  }

  private static String two(int number) {
    return number < TWO_DIGITS ? "0" + number : Integer.toString(number);
  }
}
