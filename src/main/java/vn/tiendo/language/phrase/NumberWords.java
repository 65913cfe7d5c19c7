package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.language.phrase.Token.Kind;

/**
 * Turns numbers written in letters into numbers, where nothing else can be meant: behind a word
 * that asks for a number and before something that is counted ({@code ít nhất một huyện}, {@code
 * nhóm ba quốc gia}).
 */
final class NumberWords {
  private static final Map<String, Integer> WORDS =
      Map.of(
          "một", 1, "hai", 2, "ba", 3, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9,
          "mười", 10);

  /** Words behind which an amount comes. */
  private static final Set<String> ASKING =
      Set.of(
          "nhất", "thiểu", "trên", "dưới", "hơn", "quá", "đa", "khoảng", "nhóm", "có", "được",
          "lập", "dựng", "nạp", "đạt", "còn", "thêm", "tốp", "top", "trong");

  /** Behind these only, "năm" is a five and no year, and a span of time is an amount. */
  private static final Set<String> COMPARING =
      Set.of("nhất", "thiểu", "trên", "dưới", "hơn", "quá", "đa", "khoảng");

  private static final Set<String> SPANS = Set.of("năm", "tháng", "quý", "ngày", "giờ");

  private NumberWords() {}

  static List<Token> spell(List<Token> tokens) {
    List<Token> spelled = new ArrayList<>(tokens);
    for (int i = 1; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      Integer value = token.kind() == Kind.WORD ? WORDS.get(token.word()) : null;
      if (value != null && isCount(tokens, i)) {
        BigDecimal number = BigDecimal.valueOf(value);
        spelled.set(i, new Token(Kind.NUMBER, number.toString(), token.from(), token.to(), number));
      }
    }
    return spelled;
  }

  /** Whether a word is a number from two up; "một" has too many other uses. */
  static boolean isOne(Token token) {
    return token.kind() == Kind.WORD && WORDS.getOrDefault(token.word(), 0) > 1;
  }

  /** {@code từ một đến hai công trình}: either end, where something counted follows the second. */
  private static boolean isEndOfRange(List<Token> tokens, int place) {
    int first = tokens.get(place - 1).word().equals("từ") ? place : place - 2;
    if (first < 1 || first + 3 >= tokens.size() || !tokens.get(first - 1).word().equals("từ")) {
      return false;
    }
    Token joint = tokens.get(first + 1);
    return WORDS.containsKey(tokens.get(first).word())
        && (joint.word().equals("đến") || joint.kind() == Kind.DASH)
        && WORDS.containsKey(tokens.get(first + 2).word())
        && CountedThings.tree().longest(tokens, first + 3) != null;
  }

  private static boolean isCount(List<Token> tokens, int place) {
    String before = tokens.get(place - 1).word();
    Token next = tokens.get(place + 1);
    boolean five = tokens.get(place).word().equals("năm") || SPANS.contains(next.word());
    if (isEndOfRange(tokens, place)) {
      return true;
    }
    boolean asked = (five ? COMPARING : ASKING).contains(before);
    // "hai con số" is a rate of two digits.
    boolean digits = next.word().equals("con") && tokens.get(place + 2).word().equals("số");
    int thing = place + 1;
    while (Units.isScale(tokens.get(thing).word())) {
      thing++;
    }
    return asked && !digits && CountedThings.tree().longest(tokens, thing) != null;
  }
}
