package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Hedge;
import vn.tiendo.proofread.Numeral.Kind;

/**
 * Finds the numbers in running text that count or measure; dates, years and titles are left out.
 */
final class Numerals {
  private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,\\p{L}])(?<!\\d/)(?<!\\p{Lu}/(?!\\d{1,3}\\.\\d{3}(?!\\d)))(?:(?<from>"
              + DIGITS
              + ")(?<fromper>\\s?%)?\\s?[-\u2013]\\s?)?(?<number>"
              + DIGITS
              + ")(?:\\s?/\\s?(?<over>"
              + DIGITS
              + "))?(?<percent>\\s{0,3}%(?![o0\u2070]))?");
  private static final Pattern SPLIT_DECIMAL =
      Pattern.compile("(?<=(?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ) )(\\d+), (\\d{1,2})(\\s{0,2}%)");
  private static final Pattern SPLIT_THOUSANDS =
      Pattern.compile(
          "(?<=/)(\\d{1,3})\\. (\\d{3},\\d{1,3})(?= (?:nghìn|triệu|tỷ|tỉ|ha)(?!\\p{L}))");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern COMMA = Pattern.compile("\\d{1,15}(,\\d{1,9})?");
  private static final Pattern POINT = Pattern.compile("\\d{1,9}\\.\\d{1,4}");
  private static final Pattern HEDGE =
      Pattern.compile(
          "(?:^|[\\s(\\[])(trên|hơn|gần|khoảng|dưới|xấp xỉ|ước khoảng|không dưới|ít nhất)\\s+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words after which a number names and does not count. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[\\s(])(?:ngày|tháng|quý|điều|khoản|điểm|mục|phụ lục|biểu|bảng"
              + "|(?:quyết|thị|định|luận|dẫn|hoạch|tư|án|báo|cáo|trình|văn|điện|luật|lệnh|thư|hiệu) số|nghị quyết|chỉ thị|quy định|kết luận|trung ương"
              + "|t\\.ư|tw|đường|quốc lộ|hồi|lúc|trang)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words after which a number of one or two digits is a rank: {@code cấp 3}, {@code lớp 5}. */
  private static final Pattern RANKED =
      Pattern.compile(
          "(?:^|[\\s(])(?:(?<!(?:trung|sơ|cao)\\s)cấp|mức độ|loại|hạng|bậc|khóa|khoá|thứ|vùng|khu|quận|phường|tổ|lớp|khối|đợt)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern COUNTED =
      Pattern.compile(
          "^\\s(?:người|đồng chí|đ/c|đc|cán bộ|đảng viên|học sinh|em|hộ|chi bộ|đảng bộ|tổ chức|trường hợp)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:năm|nhiệm kỳ|giai đoạn|tháng|quý|đến|từ)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DAY =
      Pattern.compile(
          "(?:^|[\\s(,])(?:ngày|tháng|đến|từ|trước|sau|hết|hôm|sáng|chiều|tối|dịp|và|tính đến)\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TITLE = Pattern.compile("^\\s?[-/]\\s?\\p{Lu}.*|^\\s?/\\s?\\d.*");
  private static final Pattern TIMES =
      Pattern.compile(
          "^(?:\\s(?:đến|tới|và)\\s(?:dưới\\s)?\\d{1,3})?\\s?(?:năm|tháng|ngày|tuổi|sao|giờ|lần|quý|tuần|phút|điểm|nhiệm kỳ|khóa|độ|ans|h\\d?|km/h)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Numerals() {}

  /** The numbers of a text in their order, pairs of part and whole joined. */
  static List<Numeral> in(String text) {
    // the same length, so that every offset stays true
    String read = SPLIT_DECIMAL.matcher(text).replaceAll("$1,$2 $3");
    read = SPLIT_THOUSANDS.matcher(read).replaceAll("$1.$2 ");
    List<Numeral> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(read);
    while (matcher.find()) {
      read(read, matcher).ifPresent(found::add);
    }
    found.addAll(SpelledCounts.in(text));
    found.sort(Comparator.comparingInt(Numeral::from));
    return Fractions.joined(text, found);
  }

  private static Optional<Numeral> read(String text, Matcher at) {
    String before = text.substring(Math.max(0, at.start() - 24), at.start());
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + 40));
    boolean share = at.group("percent") != null;
    String over = at.group("over");
    if (!share && (TITLE.matcher(after).matches() || year(at, before, after))) {
      return Optional.empty();
    }
    if (over != null ? date(at, before) : !share && names(at, before, after)) {
      return Optional.empty();
    }
    BigDecimal value = value(at.group("number"), share);
    BigDecimal whole = over == null ? null : value(over, share);
    if (value == null || (over != null && (whole == null || whole.signum() == 0))) {
      return Optional.empty();
    }
    return Optional.of(numeral(text, at, before, after, value, whole));
  }

  private static boolean names(Matcher at, String before, String after) {
    boolean small = at.group("number").length() <= 2;
    return NAMED.matcher(before).find()
        || (small && RANKED.matcher(before).find() && !COUNTED.matcher(after).find());
  }

  private static Numeral numeral(
      String text,
      Matcher at,
      String before,
      String after,
      BigDecimal value,
      @Nullable BigDecimal whole) {
    Matcher hedge = HEDGE.matcher(before);
    boolean hedged = hedge.find();
    int from = at.group("from") != null ? at.start("from") : at.start("number");
    Units.Found unit = Units.at(after);
    return new Numeral(
        kind(at, after, whole),
        hedged ? from - (before.length() - hedge.start(1)) : from,
        from,
        at.end(),
        value,
        whole,
        unit.scale(),
        unit.name(),
        Units.noun(after.substring(unit.length())),
        hedged ? hedge(hedge.group(1)) : Hedge.EXACT,
        point(at.group("number"), at.group("percent") != null),
        Brackets.open(text, at.start()));
  }

  private static Kind kind(Matcher at, String after, @Nullable BigDecimal whole) {
    boolean share = at.group("percent") != null;
    if (at.group("from") != null) {
      return Kind.RANGE;
    }
    if (whole != null) {
      return share ? Kind.RANGE : Kind.FRACTION;
    }
    if (share) {
      return Kind.SHARE;
    }
    return TIMES.matcher(after).matches() ? Kind.TIME : Kind.COUNT;
  }

  /**
   * {@code 2020}, {@code 2015 - 2020}: four digits without a point that no thing counted follows.
   */
  private static boolean year(Matcher at, String before, String after) {
    String number = at.group("number");
    if (!number.matches("(?:19|20)\\d\\d")) {
      return false;
    }
    boolean named = YEAR.matcher(before).find() || at.group("from") != null;
    return named || !after.matches("^\\s?\\p{Ll}.*") || after.matches("^ (?:và|đến|của|đã|có) .*");
  }

  private static boolean date(Matcher at, String before) {
    String day = at.group("number");
    String month = at.group("over");
    if (!day.matches("\\d{1,2}")) {
      return false;
    }
    boolean monthAndYear = month.matches("(?:19|20)\\d\\d");
    boolean dayAndMonth =
        month.matches("\\d{1,2}")
            && Integer.parseInt(month) <= 12
            && Integer.parseInt(day) <= 31
            && (DAY.matcher(before).find() || at.group("from") != null);
    return monthAndYear || dayAndMonth;
  }

  private static @Nullable BigDecimal value(String digits, boolean share) {
    if (GROUPED.matcher(digits).matches() && !share) {
      return new BigDecimal(digits.replace(".", "").replace(',', '.'));
    }
    if (COMMA.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(',', '.'));
    }
    if (POINT.matcher(digits).matches()) {
      return new BigDecimal(digits);
    }
    boolean manyThousandPerCent = share && GROUPED.matcher(digits).matches();
    return manyThousandPerCent ? new BigDecimal(digits.replace(".", "").replace(',', '.')) : null;
  }

  private static boolean point(String digits, boolean share) {
    return POINT.matcher(digits).matches() && (share || !GROUPED.matcher(digits).matches());
  }

  private static Hedge hedge(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "trên", "hơn", "không dưới", "ít nhất" -> Hedge.MORE_THAN;
      case "gần" -> Hedge.NEARLY;
      case "dưới" -> Hedge.LESS_THAN;
      default -> Hedge.ABOUT;
    };
  }
}
