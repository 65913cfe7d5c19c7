package vn.tiendo.language;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;

/**
 * Reads numbers as Vietnamese writes them: a comma before decimals, dots between groups of three
 * (official-format 5.1). {@code 5.356} is five thousand three hundred and fifty-six; {@code 14.80}
 * is nothing and is refused with the two ways to write it.
 */
public final class NumberReader {
  /** More digits than any count or sum of money needs; bounds what arithmetic has to bear. */
  private static final int MOST_DIGITS = 18;

  private static final int MOST_DECIMALS = 9;

  private static final Pattern PLAIN = Pattern.compile("[-\u2212]?\\d+(,\\d+)?");
  private static final Pattern GROUPED =
      Pattern.compile("[-\u2212]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern POINT = Pattern.compile("[-\u2212]?\\d+(\\.)\\d+");
  private static final Pattern ENGLISH =
      Pattern.compile("[-\u2212]?\\d{1,3}((?:,\\d{3})+\\.\\d+|(?:,\\d{3}){2,})");
  private static final Pattern SPACED = Pattern.compile("[-\u2212]?\\d{1,3}([ \u00a0]\\d{3})+");
  private static final Pattern POWER = Pattern.compile("[-\u2212]?[\\d.,]+([eE][-+]?\\d+)");

  private NumberReader() {}

  /** Reads a text that holds a number and nothing else. */
  public static Reading<BigDecimal> read(String text) {
    if (!PLAIN.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
      return refuse(text);
    }
    String plain = text.replace(".", "").replace(',', '.').replace('\u2212', '-');
    int point = plain.indexOf('.');
    int decimals = point < 0 ? 0 : plain.length() - point - 1;
    int digits =
        plain.length() - (decimals == 0 ? 0 : decimals + 1) - (plain.startsWith("-") ? 1 : 0);
    if (digits > MOST_DIGITS || decimals > MOST_DECIMALS) {
      return new Refused<>(
          0,
          text.length(),
          "số dài quá mức",
          "viết nhiều nhất %s chữ số ở phần nguyên và %s chữ số ở phần thập phân"
              .formatted(MOST_DIGITS, MOST_DECIMALS));
    }
    return new Understood<>(new BigDecimal(plain));
  }

  private static Reading<BigDecimal> refuse(String text) {
    Matcher point = POINT.matcher(text);
    if (point.matches()) {
      return new Refused<>(0, text.length(), pointMessage(text), pointRemedy(text));
    }
    Matcher english = ENGLISH.matcher(text);
    if (english.matches()) {
      String swapped = text.replace('.', ' ').replace(',', '.').replace(' ', ',');
      return notVietnamese(text, english, swapped);
    }
    Matcher spaced = SPACED.matcher(text);
    if (spaced.matches()) {
      return notVietnamese(text, spaced, text.replaceAll("[ \u00a0]", "."));
    }
    Matcher power = POWER.matcher(text);
    if (power.matches()) {
      return new Refused<>(
          power.start(1),
          power.group(1).length(),
          "“%s” viết theo lũy thừa".formatted(text),
          "viết đủ các chữ số, ví dụ 1.000.000");
    }
    return new Refused<>(
        0,
        Math.max(1, text.length()),
        "“%s” không phải là số".formatted(text),
        "viết như 5.356 (dấu chấm ngăn hàng nghìn) hoặc 14,80 (dấu phẩy thập phân)");
  }

  private static String pointMessage(String text) {
    return "“%s” không phải cách viết số của tiếng Việt".formatted(text);
  }

  private static String pointRemedy(String text) {
    String decimal = text.replace('.', ',');
    String digits = text.replace(".", "").replace('\u2212', '-');
    if (text.matches("[-\u2212]?0+\\..*") || digits.length() > MOST_DIGITS) {
      return "viết %s (dấu phẩy trước phần thập phân)".formatted(decimal);
    }
    return "viết %s nếu là số thập phân, %s nếu là hàng nghìn"
        .formatted(decimal, Numbers.plain(new BigDecimal(digits)));
  }

  private static Reading<BigDecimal> notVietnamese(String text, Matcher matched, String mended) {
    return new Refused<>(
        matched.start(1),
        matched.end(1) - matched.start(1),
        pointMessage(text),
        "viết %s (dấu chấm ngăn hàng nghìn, dấu phẩy thập phân)".formatted(mended));
  }
}
