package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Schedule;

/**
 * Reads deadlines that name a day, a month or a quarter: {@code trước ngày 30/6/2025}, {@code đến
 * hết quý II/2025}.
 */
final class Days {
  private static final Set<String> LEADS =
      Set.of("trước", "đến", "tới", "hết", "cuối", "trong", "vào", "chậm", "nhất", "là");

  private static final List<String> ROMAN = List.of("", "i", "ii", "iii", "iv");

  private Days() {}

  /** Steps over one if it stands here; else null, with the cursor where it was. */
  static Schedule.@Nullable Deadline read(Cursor at) {
    int start = at.at();
    boolean before = at.isWord(0, "trước");
    while (at.is(Kind.WORD) && LEADS.contains(at.token().word())) {
      at.advance(1);
    }
    LocalDate last = last(at, before, at.at() > start);
    if (last == null) {
      at.moveTo(start);
      return null;
    }
    return new Schedule.Deadline(last, at.text(start, at.at()));
  }

  private static @Nullable LocalDate last(Cursor at, boolean before, boolean led) {
    boolean day = at.takeWord("ngày");
    int places = !day && at.takeWord("tháng") ? 1 : 0;
    boolean quarter = !day && places == 0 && at.takeWord("quý");
    try {
      if (quarter) {
        return quarter(at, before);
      }
      if (places == 1) {
        return month(at, before);
      }
      return day || led ? day(at, before) : null;
    } catch (DateTimeException e) {
      throw at.refusal("không có ngày này", "ghi ngày/tháng/năm, ví dụ “30/6/2025”");
    }
  }

  private static @Nullable LocalDate day(Cursor at, boolean before) {
    boolean slashed = at.is(1, Kind.SLASH) && at.is(3, Kind.SLASH);
    if (!slashed || !Times.isYear(at.token(4)) || whole(at, 0) < 0 || whole(at, 2) < 0) {
      return null;
    }
    LocalDate day = LocalDate.of(whole(at, 4), whole(at, 2), whole(at, 0));
    at.advance(5);
    return before ? day.minusDays(1) : day;
  }

  private static @Nullable LocalDate month(Cursor at, boolean before) {
    int month = whole(at, 0);
    if (month < 0 || !isOfYear(at)) {
      return null;
    }
    YearMonth found = YearMonth.of(whole(at, 2), month);
    at.advance(3);
    return before ? found.atDay(1).minusDays(1) : found.atEndOfMonth();
  }

  private static @Nullable LocalDate quarter(Cursor at, boolean before) {
    int quarter = at.is(Kind.WORD) ? ROMAN.indexOf(at.token().word()) : whole(at, 0);
    if (quarter < 1 || quarter > 4 || !isOfYear(at)) {
      return null;
    }
    YearMonth last = YearMonth.of(whole(at, 2), quarter * 3);
    at.advance(3);
    return before ? last.minusMonths(2).atDay(1).minusDays(1) : last.atEndOfMonth();
  }

  private static boolean isOfYear(Cursor at) {
    return (at.is(1, Kind.SLASH) || at.isWord(1, "năm")) && Times.isYear(at.token(2));
  }

  /** The whole number that stands there; -1 without one. */
  private static int whole(Cursor at, int ahead) {
    BigDecimal number = at.token(ahead).number();
    boolean small = number != null && number.scale() == 0 && number.precision() <= 4;
    return small && number != null ? number.intValue() : -1;
  }
}
