package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;

/**
 * Reads what an amount is counted for each of: {@code /1 vạn dân}, {@code trên 10.000 dân}, {@code
 * /ha}, {@code trên một ha}. A single one is left out of the name, as offices do.
 */
final class Per {
  private static final Set<String> SCALES = Set.of("nghìn", "ngàn", "vạn", "triệu");
  private static final WordTree<String> NOUNS = nouns();

  private Per() {}

  /** Steps over it if it stands here and gives its name; else null. */
  static @Nullable String read(Cursor at) {
    int start = at.at();
    boolean slash = at.take(Kind.SLASH);
    boolean over = at.takeWord("trên");
    if (!slash && !over) {
      return null;
    }
    int behind = at.at();
    String count = count(at);
    if (count == null) {
      at.moveTo(start);
      return null;
    }
    boolean counted = at.at() > behind;
    String scale = "";
    if (at.is(Kind.WORD) && SCALES.contains(at.token().word())) {
      scale = at.token().word() + " ";
      at.advance(1);
    }
    WordTree.Match<String> noun = at.longest(NOUNS, 0);
    if (noun == null || (!slash && !counted && scale.isEmpty())) {
      at.moveTo(start);
      return null;
    }
    at.advance(noun.words());
    return count + scale + noun.meaning();
  }

  /** How many of them: empty for one or for no number; null for a number nobody counts by. */
  private static @Nullable String count(Cursor at) {
    if (at.takeWord("một")) {
      return "";
    }
    BigDecimal number = at.token().number();
    if (number == null) {
      return "";
    }
    if (number.signum() <= 0 || number.stripTrailingZeros().precision() != 1) {
      return null;
    }
    String written = at.token().word();
    at.advance(1);
    return number.compareTo(BigDecimal.ONE) == 0 ? "" : written + " ";
  }

  private static WordTree<String> nouns() {
    WordTree<String> tree = new WordTree<>();
    """
        dân
        người dân
        dân số:dân
        người
        phụ nữ
        hộ
        hộ dân
        ha
        héc ta:ha
        hecta:ha
        km2
        km²
        lao động
        bé gái
        đơn vị diện tích
        trẻ
        trẻ em
        trẻ sinh ra sống
        trẻ đẻ ra sống
        trẻ đẻ sống
        ca sinh sống
        ca sinh còn sống
        thuê bao
        """
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              tree.plant(
                  colon < 0 ? line : line.substring(0, colon),
                  colon < 0 ? line : line.substring(colon + 1));
            });
    return tree;
  }
}
