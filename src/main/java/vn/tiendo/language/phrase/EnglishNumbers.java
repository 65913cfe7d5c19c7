package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.phrase.Token.Kind;

/**
 * Numbers that a document writes the English way, where nothing else can be meant: {@code 6.5%} is
 * no group of thousands, {@code 4,400 USD} no amount with three decimals. What might be either is
 * left to be refused.
 *
 * @param tokens the pieces, those numbers among them read
 * @param notes how each should have been written, {@code 6.5 viết là 6,5}
 */
record EnglishNumbers(List<Token> tokens, List<String> notes) {
  private static final Pattern POINT = Pattern.compile("\\d{1,3}\\.\\d{1,2}");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}\\.\\d{3}");

  /** Sums in these have no thousandths. */
  private static final Set<String> CURRENCIES = Set.of("usd", "đồng", "đ", "vnđ");

  static EnglishNumbers in(List<Token> cut) {
    List<Token> tokens = new ArrayList<>(cut);
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < cut.size(); i++) {
      Token token = cut.get(i);
      if (token.kind() == Kind.BAD_NUMBER && POINT.matcher(token.word()).matches()) {
        if (isPercent(cut, i)) {
          tokens.set(i, read(token, new BigDecimal(token.word()), notes));
        }
      } else if (token.kind() == Kind.NUMBER && THOUSANDS.matcher(token.word()).matches()) {
        tokens.set(i, thousands(cut, i, notes));
      } else if (GROUPED.matcher(token.word()).matches() && isPercent(cut, i)) {
        // "1.250%" is rather 1,25% than more than a thousand.
        tokens.set(i, bad(token));
      }
    }
    return new EnglishNumbers(tokens, List.copyOf(notes));
  }

  private static Token thousands(List<Token> cut, int place, List<String> notes) {
    Token token = cut.get(place);
    int unit = behindRange(cut, place);
    String word = cut.get(unit).word();
    if (CURRENCIES.contains(word)) {
      return read(token, new BigDecimal(token.word().replace(",", "")), notes);
    }
    boolean counted = cut.get(unit).kind() == Kind.WORD && token.word().endsWith("0");
    return counted ? bad(token) : token;
  }

  private static Token bad(Token token) {
    return new Token(Kind.BAD_NUMBER, token.word(), token.from(), token.to(), null);
  }

  private static boolean isPercent(List<Token> cut, int place) {
    Kind behind = cut.get(behindRange(cut, place)).kind();
    return behind == Kind.PERCENT || behind == Kind.PERMILLE;
  }

  /** Behind the number here or the range that it opens. */
  private static int behindRange(List<Token> cut, int place) {
    boolean joint =
        cut.get(place + 1).kind() == Kind.DASH || cut.get(place + 1).word().equals("đến");
    return joint && place + 3 < cut.size() ? place + 3 : place + 1;
  }

  private static Token read(Token token, BigDecimal value, List<String> notes) {
    notes.add("“" + token.word() + "” đọc là " + Numbers.plain(value));
    return new Token(Kind.NUMBER, token.word(), token.from(), token.to(), value);
  }
}
