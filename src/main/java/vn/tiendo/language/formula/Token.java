package vn.tiendo.language.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a formula.
 *
 * @param text of a word or sign as written; of a quotation or of braces what stands inside
 * @param from the offset of its first character
 * @param to the offset after its last one
 * @param number the value of a number; null for all others
 */
record Token(Kind kind, String text, int from, int to, @Nullable BigDecimal number) {

  /** What a piece is. */
  enum Kind {
    NUMBER,
    WORD,
    QUOTED,
    BRACED,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  int length() {
    return Math.max(1, to - from);
  }
}
