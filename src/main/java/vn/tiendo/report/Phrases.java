package vn.tiendo.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.language.Initials;

/** Small changes that a piece of text takes when it is set into a sentence or a heading. */
final class Phrases {

  /** Beginnings that keep their capital inside a sentence (official format, 5.7). */
  private static final List<String> PROPER =
      List.of(
          "Đảng ", "Đảng bộ ", "Nhân dân", "Nhà nước", "Ban ", "Nghị quyết ", "Đề án ", "Chỉ thị ");

  /** The verb, which begins as the names of bodies do. */
  private static final String ISSUE = "Ban hành ";

  /** Number, kind and body of a document (official format, 4.1). */
  private static final Pattern SYMBOL = Pattern.compile("\\d+-\\p{L}+/[\\p{L}-]+");

  private Phrases() {}

  /** With a small first letter, unless it begins with a name; without a full stop. */
  static String lowered(String text) {
    String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    boolean abbreviation = bare.length() > 1 && Character.isUpperCase(bare.charAt(1));
    boolean name = PROPER.stream().anyMatch(bare::startsWith) && !bare.startsWith(ISSUE);
    if (bare.isEmpty() || abbreviation || name) {
      return bare;
    }
    return Initials.lowered(bare);
  }

  /**
   * A headline behind the name of what it counts and a colon: {@code trong tổng số 05 chỉ tiêu, có
   * …}, so that the sentence has one colon.
   */
  static String continued(String headline) {
    return lowered(headline).replaceFirst(" chỉ tiêu: có ", " chỉ tiêu, có ");
  }

  /**
   * In capitals; a document's symbol keeps its own letters: {@code 04-CTr/ĐU}, {@code 05-NQ/ThU}.
   */
  static String capitals(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher symbol = SYMBOL.matcher(text);
    int from = 0;
    while (symbol.find()) {
      out.append(text.substring(from, symbol.start()).toUpperCase(Locale.ROOT));
      out.append(symbol.group());
      from = symbol.end();
    }
    return out.append(text.substring(from).toUpperCase(Locale.ROOT)).toString();
  }
}
