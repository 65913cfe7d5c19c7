package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.tiendo.proofread.Numeral.Kind;

/** Reads {@code 50 trong tổng số 88 thôn} as what it means: 50/88. */
final class Fractions {
  private static final Pattern OF =
      Pattern.compile(
          "\\s*(?:\\p{L}[\\p{L} ]{0,40}?\\s)?(?:trong|trên|của|/)\\s*"
              + "(?:tổng số|tổng cộng|tổng|toàn bộ|số)\\s*|\\s(?:trong|trên)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code 304 chi bộ hoàn thành tốt/1.520 chi bộ}, {@code 1.250 ha/1.200 ha}. */
  private static final Pattern SLASH =
      Pattern.compile("\\s?(?:đ/c|\\p{L}[\\p{L} ]{0,60})/\\s?", Pattern.UNICODE_CASE);

  private static final Pattern CLOSED = Pattern.compile("[^()\\d]{0,60}\\)\\s?/\\s?");
  private static final Pattern WORDS = Pattern.compile("\\s?[\\p{L} ]{0,60}");

  private Fractions() {}

  /** The numerals with such pairs joined. */
  static List<Numeral> joined(String text, List<Numeral> numerals) {
    List<Numeral> result = new ArrayList<>();
    for (Numeral next : numerals) {
      int last = result.size() - 1;
      Numeral before = last < 0 ? null : result.get(last);
      if (before != null && joins(text, before, next)) {
        result.set(last, join(before, next));
      } else {
        int part = beforeBracket(text, result, next);
        Numeral whole = next;
        if (part >= 0) {
          whole = join(result.get(part), next);
          result.subList(part, result.size()).clear();
        }
        result.add(whole);
      }
    }
    return result;
  }

  private static boolean joins(String text, Numeral part, Numeral whole) {
    return part.is(Kind.COUNT)
        && whole.is(Kind.COUNT)
        && part.exact()
        && whole.exact()
        && part.bracket() == whole.bracket()
        && whole.value().signum() > 0
        && said(text.substring(part.to(), whole.from()), part, whole);
  }

  /** {@code 176 đơn (160 khiếu nại, 16 tố cáo)/221 đơn}: where the part stands, or -1. */
  private static int beforeBracket(String text, List<Numeral> before, Numeral whole) {
    int last = before.size() - 1;
    boolean closed =
        last >= 0
            && before.get(last).bracket() > whole.bracket()
            && CLOSED.matcher(text.substring(before.get(last).to(), whole.from())).matches();
    if (!closed) {
      return -1;
    }
    int open = before.get(last).bracket();
    int part = last;
    while (part >= 0 && before.get(part).from() > open) {
      part--;
    }
    boolean joins =
        part >= 0
            && before.get(part).is(Kind.COUNT)
            && before.get(part).bracket() == whole.bracket()
            && before.get(part).exact()
            && whole.is(Kind.COUNT)
            && whole.value().signum() > 0
            && WORDS.matcher(text.substring(before.get(part).to(), open)).matches();
    return joins ? part : -1;
  }

  private static boolean said(String between, Numeral part, Numeral whole) {
    boolean less = part.value().compareTo(whole.value()) <= 0;
    return SLASH.matcher(between).matches() || (less && OF.matcher(between).matches());
  }

  private static Numeral join(Numeral part, Numeral whole) {
    return new Numeral(
        Kind.FRACTION,
        part.lead(),
        part.from(),
        whole.to(),
        part.value(),
        whole.value(),
        whole.scale(),
        whole.unit(),
        whole.noun(),
        part.hedge(),
        part.point(),
        part.bracket());
  }

  /** What stands below the line. */
  static BigDecimal over(Numeral fraction) {
    return Objects.requireNonNull(fraction.over());
  }

  /** Without zeros at the end and without an exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
