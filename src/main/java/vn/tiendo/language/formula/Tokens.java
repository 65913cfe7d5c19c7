package vn.tiendo.language.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.NumberReader;
import vn.tiendo.language.Reading;
import vn.tiendo.language.formula.Token.Kind;

/**
 * Cuts a formula into pieces. A hyphen inside a word belongs to it, because codes have hyphens: a
 * minus has a blank before it. A comma between digits belongs to the number.
 */
final class Tokens {
  private static final String SIGNS = "+*/()=<>%;,";
  private static final String CLOSING_QUOTES = "\"”'’";
  private static final String OPENING_QUOTES = "\"“'‘";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  /** The pieces of an NFC text, closed by an END. */
  static List<Token> of(String text) throws Misread {
    Tokens cut = new Tokens(text);
    while (cut.at < text.length()) {
      cut.next();
    }
    // what is missing at the end is shown at the last sign
    int last = Math.max(0, text.length() - 1);
    cut.tokens.add(new Token(Kind.END, "", last, text.length(), null));
    return cut.tokens;
  }

  private void next() throws Misread {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      at++;
    } else if (isDigit(c)) {
      number();
    } else if (Character.isLetter(c)) {
      word();
    } else if (c == '{') {
      braces();
    } else if (OPENING_QUOTES.indexOf(c) >= 0) {
      quotation(CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(c)));
    } else {
      sign(c);
    }
  }

  private void number() throws Misread {
    int from = at;
    while (at < text.length() && (isDigit(text.charAt(at)) || isInnerSeparator())) {
      at++;
    }
    String written = text.substring(from, at);
    Reading<BigDecimal> number = NumberReader.read(written);
    if (number instanceof Reading.Refused<BigDecimal> refused) {
      throw new Misread(
          from + refused.from(), refused.length(), refused.message(), refused.remedy());
    }
    if (at < text.length() && (isInWord(text.charAt(at)) || isInnerHyphen())) {
      throw new Misread(
          from,
          at - from + 1,
          "chữ hoặc gạch nối viết liền sau số",
          "mã bắt đầu bằng chữ số thì đặt trong { }; phép trừ có dấu cách hai bên");
    }
    BigDecimal value = ((Reading.Understood<BigDecimal>) number).meaning();
    tokens.add(new Token(Kind.NUMBER, written, from, at, value));
  }

  private boolean isInnerSeparator() {
    char c = text.charAt(at);
    return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private void word() {
    int from = at;
    while (at < text.length() && (isInWord(text.charAt(at)) || isInnerHyphen())) {
      at++;
    }
    tokens.add(new Token(Kind.WORD, text.substring(from, at), from, at, null));
  }

  private boolean isInnerHyphen() {
    return text.charAt(at) == '-' && at + 1 < text.length() && isInWord(text.charAt(at + 1));
  }

  private void braces() throws Misread {
    int from = at;
    int end = text.indexOf('}', from);
    if (end < 0) {
      throw new Misread(from, 1, "thiếu dấu } đóng lại", "viết như {ket-nap @ 2018}");
    }
    at = end + 1;
    tokens.add(new Token(Kind.BRACED, text.substring(from + 1, end), from, at, null));
  }

  private void quotation(char close) throws Misread {
    int from = at;
    int end = text.indexOf(close, from + 1);
    if (end < 0) {
      throw new Misread(from, 1, "thiếu dấu ngoặc kép đóng lại", "viết như \"chi bộ trực thuộc\"");
    }
    at = end + 1;
    tokens.add(new Token(Kind.QUOTED, text.substring(from + 1, end).strip(), from, at, null));
  }

  private void sign(char c) throws Misread {
    int from = at++;
    String two = at < text.length() ? text.substring(from, at + 1) : "";
    if (two.equals(">=") || two.equals("<=") || two.equals("<>") || two.equals("!=")) {
      at++;
      add(two.equals(">=") ? "≥" : two.equals("<=") ? "≤" : "≠", from);
      return;
    }
    switch (c) {
      case '-', '−', '–' -> add("-", from);
      case '×' -> add("*", from);
      case '≥', '≤', '≠' -> add(String.valueOf(c), from);
      default -> {
        if (SIGNS.indexOf(c) < 0) {
          throw stray(from);
        }
        add(c == ',' ? ";" : String.valueOf(c), from);
      }
    }
  }

  private Misread stray(int from) {
    int sign = text.codePointAt(from);
    String written = Character.toString(sign);
    return new Misread(
        from,
        1,
        "dấu “%s” không dùng trong công thức".formatted(written),
        sign == '}'
            ? "bỏ dấu này, hoặc thêm dấu { mở ra"
            : sign == '@'
                ? "kỳ khác thì viết trong { }, ví dụ {ket-nap @ 2018}"
                : "dùng + - * / ( ) ; = ≠ < ≤ > ≥ và các từ “và”, “hoặc”, “không”");
  }

  private void add(String sign, int from) {
    tokens.add(new Token(Kind.SIGN, sign, from, at, null));
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
