package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import vn.tiendo.language.phrase.Token.Kind;

/** Tells a structure of several parts ({@code 80%; 15%; 5%}), which is no single level. */
final class Compositions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEWEST = 3;

  private Compositions() {}

  /** Whether the text holds three shares or more that make 100%. */
  static boolean isOne(Cursor at) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (int i = 0; !at.is(i, Kind.END); i++) {
      BigDecimal number = at.token(i).number();
      if (number != null && at.is(i + 1, Kind.PERCENT)) {
        sum = sum.add(number);
        parts++;
      }
    }
    return parts >= FEWEST && sum.compareTo(HUNDRED) == 0;
  }
}
