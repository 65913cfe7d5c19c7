package vn.tiendo.language;

import java.util.Locale;
import java.util.Map;
import vn.tiendo.model.Hedge;

/** Words before a number that say how firmly it is stated. */
final class Hedges {
  private static final Map<String, Hedge> WORDS =
      Map.of(
          "khoảng", Hedge.ABOUT,
          "trên", Hedge.MORE_THAN,
          "hơn", Hedge.MORE_THAN,
          "gần", Hedge.NEARLY,
          "dưới", Hedge.LESS_THAN);

  private Hedges() {}

  /**
   * The hedge that a text begins with.
   *
   * @param rest where the text goes on after it
   */
  record Found(Hedge hedge, int rest) {}

  /** Finds the hedge before a number; {@link Hedge#EXACT} when the first word is none. */
  static Found in(String text) {
    int space = text.indexOf(' ');
    if (space > 0) {
      Hedge hedge = WORDS.get(text.substring(0, space).toLowerCase(Locale.ROOT));
      if (hedge != null && startsNumber(text, space + 1)) {
        return new Found(hedge, space + 1);
      }
    }
    return new Found(Hedge.EXACT, 0);
  }

  /** Whether a number begins at an offset. */
  static boolean startsNumber(String text, int at) {
    int digit = at < text.length() && "-\u2212".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    return digit < text.length() && text.charAt(digit) >= '0' && text.charAt(digit) <= '9';
  }
}
