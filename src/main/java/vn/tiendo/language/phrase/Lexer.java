package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.NumberReader;
import vn.tiendo.language.Reading;
import vn.tiendo.language.phrase.Token.Kind;

/** Cuts a phrase into numbers, words and signs. Every character but white space is in a token. */
final class Lexer {
  private static final int LONGEST_SIMPLE = 9;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** The tokens of an NFC text, closed by an END token. */
  static List<Token> cut(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
      lexer.joinPercent();
    }
    lexer.tokens.add(new Token(Kind.END, "", text.length(), text.length(), null));
    return lexer.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      at++;
    } else if (isDigit(c) || isMinus(c)) {
      number();
    } else if (Character.isLetter(c)) {
      word();
    } else {
      sign(c);
    }
  }

  /** "Phần trăm" behind a number is the sign. */
  private void joinPercent() {
    int last = tokens.size() - 1;
    if (last < 2 || !tokens.get(last).word().equals("trăm")) {
      return;
    }
    Token part = tokens.get(last - 1);
    Token before = tokens.get(last - 2);
    boolean counted = before.kind() == Kind.NUMBER || before.word().equals("điểm");
    if (part.word().equals("phần") && counted) {
      int to = tokens.remove(last).to();
      tokens.set(last - 1, new Token(Kind.PERCENT, "%", part.from(), to, null));
    }
  }

  /** A minus belongs to the digits behind it only where no range can be meant. */
  private boolean isMinus(char c) {
    if ((c != '-' && c != '−') || at + 1 >= text.length() || !isDigit(text.charAt(at + 1))) {
      return false;
    }
    if (tokens.isEmpty()) {
      return true;
    }
    Token last = tokens.get(tokens.size() - 1);
    return last.kind() == Kind.WORD && last.to() < at && Keyword.takesNumber(last.word());
  }

  private void number() {
    int from = at++;
    while (at < text.length() && (isDigit(text.charAt(at)) || isInnerSeparator())) {
      at++;
    }
    String written = text.substring(from, at);
    if (isGroupBehind(from)) {
      spaced(from);
      return;
    }
    if (isGeneration()) {
      at++;
      String name = text.substring(from, at).toLowerCase(Locale.ROOT);
      tokens.add(new Token(Kind.WORD, name, from, at, null));
      return;
    }
    BigDecimal simple = simple(written);
    if (simple != null) {
      tokens.add(new Token(Kind.NUMBER, written, from, at, simple));
    } else if (NumberReader.read(written) instanceof Reading.Understood<BigDecimal> number) {
      tokens.add(new Token(Kind.NUMBER, written, from, at, number.meaning()));
    } else {
      tokens.add(new Token(Kind.BAD_NUMBER, written, from, at, null));
    }
  }

  /** Whether three more digits stand apart, as in {@code 1 000} and {@code 5. 200}. */
  private boolean isGroupBehind(int from) {
    int place = at;
    // "1. 100% …" opens a list.
    if (place < text.length() && from > 0 && text.charAt(place) == '.') {
      place++;
    }
    int gap = place;
    while (place < text.length() && Character.isSpaceChar(text.charAt(place))) {
      place++;
    }
    boolean three = place + 3 <= text.length();
    for (int i = place; three && i < place + 3; i++) {
      three = isDigit(text.charAt(i));
    }
    boolean more = place + 3 < text.length() && isDigit(text.charAt(place + 3));
    return place > gap && three && !more && digitsFrom(from) <= 3;
  }

  /** How many digits stand at the end of what was read. */
  private int digitsFrom(int from) {
    int digits = 0;
    while (at - digits > from && isDigit(text.charAt(at - digits - 1))) {
      digits++;
    }
    return digits;
  }

  /** Groups of digits that a space parts are no number: where one ends nobody can tell. */
  private void spaced(int from) {
    while (isGroupBehind(from)) {
      at++;
      while (!isDigit(text.charAt(at))) {
        at++;
      }
      at += 3;
    }
    tokens.add(new Token(Kind.BAD_NUMBER, text.substring(from, at), from, at, null));
  }

  /** The value of digits with at most one comma among them, which most numbers are; else null. */
  private static @Nullable BigDecimal simple(String written) {
    int comma = -1;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == ',' && comma < 0 && i > 0) {
        comma = i;
      } else if (!isDigit(c)) {
        return null;
      }
    }
    return written.length() > LONGEST_SIMPLE ? null : new BigDecimal(written.replace(',', '.'));
  }

  /** Whether the digits name a technology: {@code 4G}, {@code 5G}. */
  private boolean isGeneration() {
    boolean named = at < text.length() && text.charAt(at) == 'G';
    return named && (at + 1 == text.length() || !isInWord(text.charAt(at + 1)));
  }

  private boolean isInnerSeparator() {
    char c = text.charAt(at);
    return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private void word() {
    int from = at;
    while (at < text.length() && isInWord(text.charAt(at)) && !isGlued(from)) {
      at++;
    }
    if (isCutNumber(from)) {
      while (at < text.length() && (isDigit(text.charAt(at)) || isInnerSeparator())) {
        at++;
      }
      tokens.add(new Token(Kind.BAD_NUMBER, text.substring(from, at), from, at, null));
      return;
    }
    String word = text.substring(from, at).toLowerCase(Locale.ROOT);
    tokens.add(new Token(Kind.WORD, word, from, at, null));
  }

  /**
   * Whether a number begins here that only lacks its space: {@code trên|8.000}, {@code khoảng|22%}.
   * Symbols of units and names of one or two letters keep their digits: {@code m2}, {@code km2}.
   */
  private boolean isGlued(int from) {
    if (at == from || !isDigit(text.charAt(at)) || isDigit(text.charAt(at - 1))) {
      return false;
    }
    String letters = text.substring(from, at);
    boolean syllable =
        letters.chars().noneMatch(c -> Character.isUpperCase(c) || isDigit((char) c));
    boolean accented = letters.chars().anyMatch(c -> c >= 128 && c != '²' && c != '³');
    return Keyword.takesNumber(letters.toLowerCase(Locale.ROOT))
        || accented
        || (syllable && letters.length() > 2);
  }

  /** Whether the word ends in the first digits of a number that goes on: {@code A8|.000}. */
  private boolean isCutNumber(int from) {
    if (at == text.length() || at == from || !isDigit(text.charAt(at - 1))) {
      return false;
    }
    return text.charAt(at) == '%' || isInnerSeparator();
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '²' || c == '³';
  }

  private void sign(char c) {
    int from = at++;
    if (c == '%' && at < text.length() && text.charAt(at) == '0') {
      // "%0" is how keyboards without ‰ write per mille.
      at++;
      tokens.add(new Token(Kind.PERMILLE, "‰", from, at, null));
      return;
    }
    if ((c == '>' || c == '<') && at < text.length() && text.charAt(at) == '=') {
      at++;
    }
    tokens.add(new Token(kind(c), text.substring(from, at), from, at, null));
  }

  private static Kind kind(char c) {
    return switch (c) {
      case '%' -> Kind.PERCENT;
      case '‰' -> Kind.PERMILLE;
      case '/' -> Kind.SLASH;
      case '-', '–', '—', '−', '‑', '‒' -> Kind.DASH;
      case ',' -> Kind.COMMA;
      case ';' -> Kind.SEMICOLON;
      case ':' -> Kind.COLON;
      case '(', '[' -> Kind.OPEN;
      case ')', ']' -> Kind.CLOSE;
      case '"', '“', '”', '\'', '‘', '’' -> Kind.QUOTE;
      case '.', '…' -> Kind.STOP;
      case '>', '<', '≥', '≤' -> Kind.WORD;
      default -> Kind.OTHER;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
