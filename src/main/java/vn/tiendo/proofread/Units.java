package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows a number: the scale and unit it is measured in, or the words for what it counts. */
final class Units {
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "nghìn", BigDecimal.TEN.pow(3),
          "ngàn", BigDecimal.TEN.pow(3),
          "vạn", BigDecimal.TEN.pow(4),
          "triệu", BigDecimal.TEN.pow(6),
          "tr", BigDecimal.TEN.pow(6),
          "tỷ", BigDecimal.TEN.pow(9),
          "tỉ", BigDecimal.TEN.pow(9));
  private static final Pattern SCALE =
      Pattern.compile(
          "^\\s?(?<first>nghìn|ngàn|vạn|triệu|tr|tỷ|tỉ)(?=[\\s.,;)đ\\]]|$)"
              + "(?:\\s(?<second>tỷ|tỉ|triệu)(?=[\\s.,;)đ\\]]|$))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UNIT =
      Pattern.compile(
          "^[\\s.]?(đồng(?!\\s+(?:chí|bào|hồ))|vnđ|vnd|usd|ha|km2|km²|km|m2|m²|m3|m³|tấn|tạ|kg|kwh|mw|lít|đ)(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WORDS = Pattern.compile("^[\\s]?((?:\\p{L}+\\s?){1,4})");
  private static final Pattern END =
      Pattern.compile(
          "(?:^|\\s)(?:đạt|chiếm|được|có|là|trong|với|ở|tại|thuộc|trực|không|đã|và|của|từ|bằng|trên"
              + "|so|tỷ|tỉ|tham|hoàn|cho|để|do|theo|vào|về|kết|gồm|lên)(?=\\s|$).*|\\s(?:nam|nữ|mới)(?=\\s|$).*");

  private Units() {}

  /**
   * @param length how many characters it takes
   */
  record Found(BigDecimal scale, String name, int length) {}

  /** The scale and unit that a text begins with; scale one and no unit when it begins with none. */
  static Found at(String after) {
    BigDecimal scale = BigDecimal.ONE;
    int length = 0;
    Matcher scaled = SCALE.matcher(after);
    if (scaled.find()) {
      scale = scale(scaled.group("first"));
      if (scaled.group("second") != null) {
        scale = scale.multiply(scale(scaled.group("second")));
      }
      length = scaled.end();
    }
    Matcher unit = UNIT.matcher(after.substring(length));
    if (unit.find()) {
      String name = unit.group(1).toLowerCase(Locale.ROOT);
      boolean money = name.equals("đ") || name.startsWith("vn");
      return new Found(scale, money ? "đồng" : name, length + unit.end());
    }
    return new Found(scale, "", length);
  }

  private static BigDecimal scale(String word) {
    return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), BigDecimal.ONE);
  }

  /** Up to four words for what is counted, in lower case, ending before a verb or preposition. */
  static String noun(String after) {
    Matcher words = WORDS.matcher(after);
    if (!words.find()) {
      return "";
    }
    String noun = words.group(1).strip().toLowerCase(Locale.ROOT);
    String cut = END.matcher(noun).replaceFirst("").strip();
    return cut.replaceAll("^(?:đ|đc)$", "đồng chí")
        .replaceAll("^đv\\b", "đảng viên")
        .replaceAll("^(?:tccsđ|tccs đảng)", "tổ chức cơ sở đảng")
        .replaceAll("^(?:cơ sở đảng)", "tổ chức cơ sở đảng");
  }
}
