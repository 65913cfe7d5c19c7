package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a phrase.
 *
 * @param word its text in lower case
 * @param from the offset of its first character
 * @param to the offset behind its last character
 * @param number its value when it is a number, else null
 */
record Token(Kind kind, String word, int from, int to, @Nullable BigDecimal number) {

  /** The kinds of pieces. */
  enum Kind {
    NUMBER,
    /** digits that are no number of this language: 14.80, 1,000,000 */
    BAD_NUMBER,
    WORD,
    PERCENT,
    PERMILLE,
    SLASH,
    DASH,
    COMMA,
    SEMICOLON,
    COLON,
    OPEN,
    CLOSE,
    QUOTE,
    STOP,
    OTHER,
    END
  }
}
