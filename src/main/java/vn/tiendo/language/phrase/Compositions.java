package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;

/** Tells a structure of several parts ({@code 80%; 15%; 5%}), which is no single level. */
final class Compositions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** First words of what has a structure of branches: kinh tế, ngành, giá trị, lao động. */
  private static final Set<String> ECONOMY =
      Set.of("kinh", "ngành", "các", "giá", "lao", "sản", "tổng", "grdp");

  private static final int FEWEST = 3;
  private static final int FEWEST_NAMED = 2;

  private Compositions() {}

  /** Whether the text holds several bare shares or ranges of shares that make 100%. */
  static boolean isOne(Cursor at) {
    BigDecimal least = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    int parts = 0;
    boolean named = false;
    for (int i = 0; !at.is(i, Kind.END); i++) {
      named |= parts == 0 && at.isWord(i, "cơ") && at.isWord(i + 1, "cấu") && isEconomy(at, i + 2);
      BigDecimal low = at.token(i).number();
      int end = low == null ? 0 : share(at, i);
      if (low != null && end > 0) {
        if (isBounded(at.keyword(i - 1))) {
          return false;
        }
        BigDecimal high = at.token(end - 1).number();
        least = least.add(low);
        most = most.add(high == null ? low : high);
        parts++;
        i = end;
      }
    }
    if (named && parts >= FEWEST) {
      // Plans leave taxes out of the structure of the economy: it need not make 100%.
      return true;
    }
    boolean enough = parts >= (named ? FEWEST_NAMED : FEWEST);
    return enough && least.compareTo(HUNDRED) <= 0 && most.compareTo(HUNDRED) >= 0;
  }

  private static boolean isEconomy(Cursor at, int ahead) {
    return ECONOMY.contains(at.token(ahead).word());
  }

  /** Where the percent sign of a share or of a range of shares stands; 0 for no share. */
  private static int share(Cursor at, int from) {
    if (at.is(from + 1, Kind.PERCENT)) {
      boolean range = at.is(from + 2, Kind.DASH) && at.is(from + 4, Kind.PERCENT);
      return range && at.is(from + 3, Kind.NUMBER) ? from + 4 : from + 1;
    }
    boolean range = at.is(from + 1, Kind.DASH) && at.is(from + 2, Kind.NUMBER);
    return range && at.is(from + 3, Kind.PERCENT) ? from + 3 : 0;
  }

  private static boolean isBounded(@Nullable Keyword keyword) {
    if (keyword == null) {
      return false;
    }
    return switch (keyword) {
      case MORE, LESS, AT_LEAST, AT_MOST, RISE, FALL -> true;
      default -> false;
    };
  }
}
