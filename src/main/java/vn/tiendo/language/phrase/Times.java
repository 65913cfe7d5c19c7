package vn.tiendo.language.phrase;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;

/** Reads the words that say when, wherever they stand in a phrase, and keeps what they said. */
final class Times {
  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2100;

  /** Words of times, which say nothing about what is measured. */
  static final Set<String> WORDS =
      Set.of("đến", "năm", "trong", "vào", "cuối", "hết", "giai", "đoạn", "thời", "kỳ", "cả");

  /** First words of stretches and deadlines. */
  private static final Set<String> STARTS =
      Set.of(
          ("cả trong toàn đầu giai thời nhiệm từ năm trước đến tới vào hết cuối chậm là ngày tháng quý"
                  + " nhất")
              .split(" "));

  /** Numbers of years that plans are made for. */
  private static final Set<String> SPANS = Set.of("3", "4", "5", "10", "05", "03");

  /** Words that make a stretch one of another time, or a run of equal years. */
  private static final Set<String> PAST =
      Set.of("trước", "qua", "vừa", "liên", "liền", "gần", "trở", "đầu", "cuối", "công", "kinh");

  private final Cursor at;
  private Schedule.@Nullable Cadence cadence;
  private boolean mean;
  private @Nullable String over;
  private Period.@Nullable Years years;
  private Schedule.@Nullable Deadline deadline;

  Times(Cursor at) {
    this.at = at;
  }

  Timing timing() {
    boolean whole = cadence == null && !mean;
    return new Timing(cadence, mean, years, whole ? over : null, deadline);
  }

  /** Notes a cadence that a unit told ({@code %/năm}) unless one is known. */
  void noteCadence(String unit) {
    if (cadence == null) {
      cadence = perTime(unit);
    }
  }

  /** A number that nobody would write as an amount, but as a year. */
  static boolean isYear(Token token) {
    return token.number() != null
        && token.word().length() == 4
        && token.number().scale() == 0
        && token.number().intValue() >= FIRST_YEAR
        && token.number().intValue() <= LAST_YEAR
        && token.word().indexOf('.') < 0;
  }

  /** Steps over one expression of time if it stands here. */
  boolean read() {
    if (at.keyword() != null && (readCadence() || readMean())) {
      return true;
    }
    boolean starts = at.is(Kind.NUMBER) || STARTS.contains(at.token().word());
    return starts && (readYears() || readDeadline() || readWhole());
  }

  /**
   * {@code trong nhiệm kỳ}, {@code cả giai đoạn}, {@code trong 5 năm}, {@code 5 năm} at the start.
   */
  private boolean readWhole() {
    int ahead = at.isWord(0, "trong") ? 1 : 0;
    ahead += at.isWord(ahead, "cả") || at.isWord(ahead, "toàn") ? 1 : 0;
    if (isStretch(ahead) && ahead > 0 && !PAST.contains(at.token(ahead + 2).word())) {
      over = at.text(at.at() + ahead, at.at() + ahead + 2);
      at.advance(ahead + 2);
      return true;
    }
    boolean opens = ahead > 0 || at.at() == 0;
    return opens && readSpan(ahead);
  }

  private boolean readSpan(int ahead) {
    Token count = at.token(ahead);
    boolean span = SPANS.contains(count.word()) && at.isWord(ahead + 1, "năm");
    if (!span || isYear(at.token(ahead + 2)) || PAST.contains(at.token(ahead + 2).word())) {
      return false;
    }
    // "10 năm" by itself is an amount of years.
    Keyword next = at.keyword(ahead + 2);
    if (ahead == 0 && next != Keyword.REACH && !at.is(2, Kind.COMMA) && !at.is(2, Kind.COLON)) {
      return false;
    }
    over = at.text(at.at() + ahead, at.at() + ahead + 2);
    at.advance(ahead + 2);
    return true;
  }

  /** {@code 500 đảng viên/nhiệm kỳ}: steps over what follows the unit if it stands here. */
  void readPerWhole() {
    if (!at.is(Kind.SLASH)) {
      return;
    }
    boolean span = SPANS.contains(at.token(1).word()) && at.isWord(2, "năm");
    if (span || isStretch(1)) {
      over = at.text(at.at() + 1, at.at() + 3);
      at.advance(3);
    }
  }

  private boolean readCadence() {
    if (at.take(Keyword.EACH_YEAR)) {
      cadence = Schedule.Cadence.YEARLY;
    } else if (at.take(Keyword.EACH_QUARTER)) {
      cadence = Schedule.Cadence.QUARTERLY;
    } else if (at.take(Keyword.EACH_MONTH)) {
      cadence = Schedule.Cadence.MONTHLY;
    } else {
      return false;
    }
    return true;
  }

  private boolean readMean() {
    // "bình quân đầu người", "bình quân chung" are means over people and places.
    if (at.keyword() != Keyword.MEAN || at.isWord(2, "đầu") || at.isWord(2, "chung")) {
      return false;
    }
    at.take(Keyword.MEAN);
    mean = true;
    if (at.isWord(0, "năm") && !isYear(at.token(1))) {
      at.advance(1);
      cadence = Schedule.Cadence.YEARLY;
    } else if (at.is(Kind.SLASH) && at.isWord(1, "năm")) {
      at.advance(2);
      cadence = Schedule.Cadence.YEARLY;
    }
    return true;
  }

  /** {@code giai đoạn 2021 - 2025}, {@code thời kỳ từ 2011 đến 2020}, {@code 5 năm 2021-2025}. */
  private boolean readYears() {
    int ahead = at.isWord(0, "cả") || at.isWord(0, "trong") ? 1 : 0;
    boolean start = at.isWord(0, "đầu");
    ahead = start ? 1 : ahead;
    boolean term = at.isWord(ahead, "nhiệm");
    boolean named = isStretch(ahead);
    int first = afterNames(named ? ahead + 2 : ahead);
    if (!named && (first == ahead || !at.isWord(first - 1, "năm"))) {
      return false;
    }
    int last = first + (at.isWord(first + 2, "năm") ? 3 : 2);
    boolean joint = at.is(first + 1, Kind.DASH) || at.keyword(first + 1) == Keyword.TO;
    if (!isYear(at.token(first)) || !joint || !isYear(at.token(last))) {
      return false;
    }
    int from = at.at();
    if (at.isWord(0, "cả") || at.isWord(1, "cả")) {
      over = term ? "nhiệm kỳ" : "giai đoạn";
    }
    Period.Years found = stretch(year(first), year(last), term);
    at.advance(last + 1);
    if (start) {
      deadline = new Schedule.Deadline(LocalDate.of(found.first(), 12, 31), at.text(from, at.at()));
    } else {
      years = found;
    }
    return true;
  }

  /** Behind "từ", "năm" and "5 năm", which may stand before the first year. */
  private int afterNames(int ahead) {
    int place = ahead;
    if (at.keyword(place) == Keyword.FROM) {
      place++;
    }
    if (at.token(place).number() != null && at.isWord(place + 1, "năm")) {
      place++;
    }
    return at.isWord(place, "năm") ? place + 1 : place;
  }

  private Period.Years stretch(int first, int last, boolean term) {
    if (last < first) {
      throw at.refusal(
          "giai đoạn ngược", "ghi năm đầu trước năm cuối, ví dụ “giai đoạn 2016 - 2020”");
    }
    return new Period.Years(first, last, term, null);
  }

  private boolean isStretch(int ahead) {
    boolean term = at.isWord(ahead + 1, "kỳ") || at.isWord(ahead + 1, "kì");
    return (at.isWord(ahead, "giai") && at.isWord(ahead + 1, "đoạn"))
        || (at.isWord(ahead, "năm") && at.isWord(ahead + 1, "học"))
        || ((at.isWord(ahead, "thời") || at.isWord(ahead, "nhiệm")) && term);
  }

  private boolean readDeadline() {
    Schedule.Deadline day = Days.read(at);
    if (day != null) {
      deadline = day;
      return true;
    }
    return readYear();
  }

  private boolean readYear() {
    int ahead = 0;
    boolean said = false;
    boolean before = at.isWord(0, "trước");
    if (before
        || at.isWord(0, "đến")
        || at.isWord(0, "tới")
        || at.isWord(0, "vào")
        || at.isWord(0, "trong")) {
      ahead++;
      said = true;
    }
    boolean wordy = before || at.isWord(ahead, "hết") || at.isWord(ahead, "cuối");
    if (wordy && !before) {
      ahead++;
    }
    if (at.isWord(ahead, "năm")) {
      ahead++;
      said = true;
    }
    if (!said || !isYear(at.token(ahead)) || at.is(ahead + 1, Kind.PERCENT)) {
      return false;
    }
    int from = at.at();
    int year = year(ahead);
    at.advance(ahead + 1);
    LocalDate day = LocalDate.of(before ? year - 1 : year, 12, 31);
    deadline = new Schedule.Deadline(day, wordy ? at.text(from, at.at()) : null);
    return true;
  }

  private int year(int ahead) {
    return Integer.parseInt(at.token(ahead).word());
  }

  private static Schedule.@Nullable Cadence perTime(String unit) {
    int slash = unit.lastIndexOf('/');
    return switch (unit.substring(slash + 1)) {
      case "năm" -> slash < 0 || unit.contains("/người/") ? null : Schedule.Cadence.YEARLY;
      case "quý" -> slash < 0 ? null : Schedule.Cadence.QUARTERLY;
      case "tháng" -> slash < 0 ? null : Schedule.Cadence.MONTHLY;
      default -> null;
    };
  }
}
