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
    while (at < text.length() && isInWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at).toLowerCase(Locale.ROOT);
    tokens.add(new Token(Kind.WORD, word, from, at, null));
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
