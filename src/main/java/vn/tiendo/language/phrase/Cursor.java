package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.NumberReader;
import vn.tiendo.language.Reading;
import vn.tiendo.language.phrase.Token.Kind;

/** A place in a cut phrase, and what stands there. */
final class Cursor {
  static final String FORMS =
      "ghi dạng rõ ràng, ví dụ “từ 20% trở lên”, “trên 80%”, “không quá 5%”, “khoảng 25%”,"
          + " “giảm 2%/năm”; mức không phải con số thì khai “loại:” (mốc việc, bậc, xếp hạng, định"
          + " tính)";

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final String text;
  private final List<Token> tokens;
  private final WordTree.@Nullable Match<Keyword>[] keywords;
  private int at;

  Cursor(String text) {
    this(text, Lexer.cut(text));
  }

  /** Over some of a text's tokens, the last of them its END. */
  Cursor(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.keywords = keywords(tokens);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no array of a generic type
  private static WordTree.@Nullable Match<Keyword>[] keywords(List<Token> tokens) {
    WordTree.@Nullable Match<Keyword>[] found = new WordTree.Match[tokens.size()];
    for (int i = 0; i < found.length; i++) {
      if (tokens.get(i).kind() == Kind.WORD) {
        found[i] = Keyword.tree().longest(tokens, i);
      }
    }
    return found;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  Token token() {
    return tokens.get(at);
  }

  Token token(int ahead) {
    int place = at + ahead;
    // Before the first token stands nothing, as behind the last.
    return tokens.get(place < 0 ? tokens.size() - 1 : Math.min(place, tokens.size() - 1));
  }

  boolean is(Kind kind) {
    return token().kind() == kind;
  }

  boolean is(int ahead, Kind kind) {
    return token(ahead).kind() == kind;
  }

  boolean isWord(int ahead, String word) {
    return token(ahead).kind() == Kind.WORD && token(ahead).word().equals(word);
  }

  @Nullable Keyword keyword() {
    return keyword(0);
  }

  @Nullable Keyword keyword(int ahead) {
    WordTree.Match<Keyword> match = match(ahead);
    return match == null ? null : match.meaning();
  }

  /** How many tokens the keyword here takes; 0 without one. */
  int keywordLength() {
    return keywordLength(0);
  }

  int keywordLength(int ahead) {
    WordTree.Match<Keyword> match = match(ahead);
    return match == null ? 0 : match.words();
  }

  private WordTree.@Nullable Match<Keyword> match(int ahead) {
    int place = at + ahead;
    return place < 0 || place >= keywords.length ? null : keywords[place];
  }

  /** Steps over a keyword if it stands here. */
  boolean take(Keyword keyword) {
    WordTree.Match<Keyword> match = keywords[at];
    if (match == null || match.meaning() != keyword) {
      return false;
    }
    at += match.words();
    return true;
  }

  boolean take(Kind kind) {
    if (!is(kind)) {
      return false;
    }
    at++;
    return true;
  }

  boolean takeWord(String word) {
    if (!isWord(0, word)) {
      return false;
    }
    at++;
    return true;
  }

  void advance(int steps) {
    at += steps;
  }

  <T> WordTree.@Nullable Match<T> longest(WordTree<T> tree, int ahead) {
    int place = at + ahead;
    return place >= tokens.size() ? null : tree.longest(tokens, place);
  }

  /** The text of the tokens from one place up to before another, single spaces between words. */
  String text(int from, int to) {
    if (from >= to) {
      return "";
    }
    String part = text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    return isSingleSpaced(part) ? part : SPACES.matcher(part).replaceAll(" ");
  }

  private static boolean isSingleSpaced(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space && (c != ' ' || (i > 0 && part.charAt(i - 1) == ' '))) {
        return false;
      }
    }
    return true;
  }

  /** The text from here to the end, without signs and spaces around it. */
  String rest() {
    int from = at;
    int to = tokens.size() - 1;
    while (from < to && tokens.get(from).number() == null && !is(from - at, Kind.WORD)) {
      from++;
    }
    while (to > from && tokens.get(to - 1).kind() == Kind.STOP) {
      to--;
    }
    return text(from, to);
  }

  /** Refuses what stands here as not understood. */
  NotUnderstood refusal() {
    Token token = token();
    return switch (token.kind()) {
      case END -> refusal("mức dừng giữa chừng", FORMS);
      case BAD_NUMBER -> badNumber();
      default -> unknown();
    };
  }

  private NotUnderstood unknown() {
    String here = text(at, at + 1);
    if (is(Kind.WORD) && at > 0 && keyword() == null && tokens.get(at - 1).number() != null) {
      return refusal(
          "không biết đơn vị “" + here + "”",
          "chỉ ghi số trong mức, đơn vị ghi riêng ở “đơn vị tính:”");
    }
    return refusal("không hiểu “" + here + "”", FORMS);
  }

  NotUnderstood refusal(String message, String remedy) {
    Token token = token();
    return new NotUnderstood(token.from(), Math.max(1, token.to() - token.from()), message, remedy);
  }

  private NotUnderstood badNumber() {
    Token token = token();
    return NumberReader.read(token.word()) instanceof Reading.Refused<BigDecimal> refused
        ? new NotUnderstood(
            token.from() + refused.from(), refused.length(), refused.message(), refused.remedy())
        : refusal("không hiểu “" + token.word() + "”", FORMS);
  }
}
