package vn.tiendo.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says where a line of Vietnamese may end: after a space, a soft hyphen or a zero-width space, and
 * nowhere else, so that {@code 22/12/2024} and {@code 06-BC/ĐU} stay whole. A space is passed over
 * where what stands on both sides belongs together: {@code ngày 05}, {@code 12 tỷ}, {@code 2025 -
 * 2030}, before a hyphen, which never opens a line, and in a run of spaces, which is a blank to be
 * filled in by hand.
 *
 * <p>Doing this here, and not with no-break spaces, keeps plain spaces in the text that is copied
 * and searched.
 */
final class SpaceBreaker implements FSTextBreaker {

  private static final int DONE = -1;
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char ZERO_WIDTH_SPACE = '\u200b';

  /**
   * Put into a text to let a line end there. It is a sign that the typeface lacks (INVISIBLE
   * SEPARATOR), so the engine prints nothing for it and nothing of it is copied from the file.
   */
  static final char MAY_END = '\u2063';

  /** Words that the number after them belongs to. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "ngày", "tháng", "năm", "quý", "số", "điều", "khoản", "mục", "lục", "thứ", "khóa", "khoá",
          "phần", "chương", "dòng");

  /** Words of two syllables that stand before a number or a name. */
  private static final Set<String> BEFORE_BOUND = Set.of("phụ lục", "lần thứ", "đồng chí");

  /** Numbers of thousands, millions and more: what they count belongs to them. */
  private static final Set<String> SCALES = Set.of("nghìn", "triệu", "tỷ");

  /** Words that belong to the number before them. */
  private static final Set<String> AFTER_NUMBER =
      Set.of(
          "%",
          "tỷ", "triệu", "nghìn", "đồng", "ha", "km", "m", "km2", "m2", "kg", "tấn", "tạ", "hộ",
          "người", "điểm", "tuổi", "chi", "đảng", "chỉ", "lượt", "cuộc", "lớp", "xã", "lần", "bậc",
          "vụ", "thôn", "chức", "nhiệm");

  private String text = "";
  private int position;

  /** A text in the pieces that are never parted, each with the space after it. */
  static List<String> pieces(String text) {
    SpaceBreaker breaker = new SpaceBreaker();
    breaker.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaker.next(); end > 0; end = breaker.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  /** The next place where a line may end, or -1 when there is none left. */
  @Override
  public int next() {
    while (position < text.length()) {
      position++;
      if (mayEndAt(position)) {
        return position;
      }
    }
    return DONE;
  }

  private boolean mayEndAt(int end) {
    char last = text.charAt(end - 1);
    if (last == SOFT_HYPHEN
        || last == ZERO_WIDTH_SPACE
        || last == MAY_END
        || end == text.length()) {
      return true;
    }
    boolean wordEnds = isSpace(last) && !isSpace(text.charAt(end));
    return wordEnds && !belongTogether(wordBefore(end), wordAfter(end), end);
  }

  private boolean belongTogether(String before, String after, int end) {
    boolean blankToFillIn = end - endOfWordBefore(end) > 1;
    if (blankToFillIn || after.equals("-") || withoutStops(after).equals("%")) {
      return true;
    }
    if (before.equals("-")) {
      return isNumber(after) && isNumber(wordBefore(startOfWordBefore(end)));
    }
    String small = before.toLowerCase(Locale.ROOT);
    String pair = small + " " + withoutStops(after).toLowerCase(Locale.ROOT);
    return ((isNumber(after) || isRoman(after)) && BEFORE_NUMBER.contains(small))
        || (isNumber(before) && AFTER_NUMBER.contains(withoutStops(after)))
        || BEFORE_BOUND.contains(pair)
        || (SCALES.contains(small)
            && withoutStops(after).equals("đồng")
            && isNumber(wordBefore(startOfWordBefore(end))))
        || (small.equals("chí") && startsWithCapital(after) && isComrade(end));
  }

  private boolean isComrade(int end) {
    return wordBefore(startOfWordBefore(end)).equalsIgnoreCase("đồng");
  }

  private static boolean startsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isRoman(String word) {
    String bare = withoutStops(word);
    return !bare.isEmpty() && bare.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  private String wordBefore(int end) {
    return text.substring(startOfWordBefore(end), endOfWordBefore(end));
  }

  private int startOfWordBefore(int end) {
    int start = endOfWordBefore(end);
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int endOfWordBefore(int end) {
    int stop = end;
    while (stop > 0 && isSpace(text.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  private String wordAfter(int start) {
    int stop = start;
    while (stop < text.length() && !isSpace(text.charAt(stop))) {
      stop++;
    }
    return text.substring(start, stop);
  }

  private static String withoutStops(String word) {
    int end = word.length();
    while (end > 0 && ",.;:)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
