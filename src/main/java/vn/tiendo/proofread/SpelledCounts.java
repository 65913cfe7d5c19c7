package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Hedge;
import vn.tiendo.proofread.Numeral.Kind;

/**
 * Counts written in words, from two to ninety-nine, and one where its whole is noted before it,
 * where a share stands behind what is counted: {@code bảy đại biểu ngoài Đảng (7,37%)}. Elsewhere
 * words like {@code ba} and {@code năm} say too many other things.
 */
final class SpelledCounts {
  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  private static final String UNIT = "mốt|một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín";

  /** {@code [95 đại biểu] một đại biểu … (1,05%)}: elsewhere the word is mostly an article. */
  private static final String ONE_OF_NOTED =
      "(?<=\\[[^\\[\\]]{1,60}\\]\\s{0,3})một(?=[^.;()%]{1,100}\\(\\s?(?:chiếm|bằng|\\d))";

  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<!thứ )(?<words>(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)\\smươi(?:\\s(?:"
              + UNIT
              + "))?|mười(?:\\s(?:"
              + UNIT
              + "))?|hai|ba|bốn|năm|sáu|bảy|tám|chín|"
              + ONE_OF_NOTED
              + ")"
              + "(?<rest>\\s(?:đại biểu|đồng chí|đảng viên|chi bộ|đảng bộ|tổ chức|người|ủy viên|xã|phường|thôn|hộ|trường)(?!\\p{L})"
              + "(?:[^.;()\\d]|\\d\\d tuổi){0,80}(?:\\(|[,\\s])\\s?(?:(?:chiếm|đạt|bằng)\\s)?(?:(?:tỷ lệ|tỉ lệ)\\s)?(?=\\d+(?:,\\d+)?\\s?%))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SpelledCounts() {}

  /** The spelled counts of a text that a share follows. */
  static List<Numeral> in(String text) {
    List<Numeral> found = new ArrayList<>();
    if (text.indexOf('%') < 0) {
      return found;
    }
    Matcher matcher = COUNT.matcher(text);
    while (matcher.find()) {
      int from = matcher.start("words");
      int to = matcher.end("words");
      found.add(
          new Numeral(
              Kind.COUNT,
              from,
              from,
              to,
              BigDecimal.valueOf(value(matcher.group("words").toLowerCase(Locale.ROOT))),
              null,
              BigDecimal.ONE,
              "",
              Units.noun(matcher.group("rest")),
              Hedge.EXACT,
              false,
              Brackets.open(text, from)));
    }
    return found;
  }

  private static int value(String words) {
    int value = 0;
    for (String word : words.split("\\s+", -1)) {
      value =
          switch (word) {
            case "mười" -> 10;
            case "mươi" -> value * 10;
            default -> value + DIGITS.getOrDefault(word, 0);
          };
    }
    return value;
  }
}
