package vn.tiendo.language.phrase;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Unit;

/** Reads what a number counts: {@code %/năm}, {@code nghìn tỷ đồng}, {@code giường/vạn dân}. */
final class Units {
  private static final Set<String> SCALES =
      Set.of("trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ");
  private static final Set<String> TIMES = Set.of("năm", "quý", "tháng", "ngày");
  private static final WordTree<String> NOUNS = CountedThings.tree();

  private final Cursor at;

  Units(Cursor at) {
    this.at = at;
  }

  /** The unit that stands here; null without one. */
  @Nullable Unit read() {
    if (at.take(Kind.PERCENT) || at.take(Keyword.PERCENT_WORD)) {
      return new Unit("%" + perTime());
    }
    if (at.take(Kind.PERMILLE)) {
      return new Unit("‰" + perTime());
    }
    if (at.isWord(0, "điểm") && isPercent()) {
      return new Unit("điểm %" + perTime());
    }
    String counted = counted();
    if (counted == null) {
      return null;
    }
    StringBuilder name = new StringBuilder(counted);
    for (String per = per(); per != null; per = per()) {
      name.append('/').append(per);
    }
    return new Unit(name.toString());
  }

  /** One counted thing or several, {@code xã, thôn}; {@link Unit#NONE} when none stands here. */
  Unit readList() {
    Unit first = read();
    if (first == null) {
      return Unit.NONE;
    }
    StringBuilder names = new StringBuilder(first.name());
    while (at.is(Kind.COMMA) && at.longest(NOUNS, 1) != null) {
      at.advance(1);
      names.append(", ").append(counted());
    }
    return new Unit(names.toString());
  }

  /** {@code /năm} and the like, if it stands here, else empty. */
  String perTime() {
    if (at.is(Kind.SLASH) && TIMES.contains(at.token(1).word())) {
      at.advance(2);
      return "/" + at.token(-1).word();
    }
    return "";
  }

  private boolean isPercent() {
    if (at.is(1, Kind.PERCENT)) {
      at.advance(2);
      return true;
    }
    if (at.isWord(1, "phần") && at.isWord(2, "trăm")) {
      at.advance(3);
      return true;
    }
    return false;
  }

  private @Nullable String per() {
    if (!at.is(Kind.SLASH)) {
      return null;
    }
    int start = at.at();
    at.advance(1);
    String counted = counted();
    if (counted == null) {
      at.moveTo(start);
    }
    return counted;
  }

  /** Scale words and a noun; the noun may not be missing. */
  private @Nullable String counted() {
    int start = at.at();
    StringBuilder name = new StringBuilder();
    while (at.is(Kind.WORD) && SCALES.contains(at.token().word())) {
      String scale = at.token().word();
      name.append(scale.equals("tỉ") ? "tỷ" : scale).append(' ');
      at.advance(1);
    }
    WordTree.Match<String> noun = at.longest(NOUNS, 0);
    if (noun == null && !name.isEmpty()) {
      throw at.refusal(
          "thiếu đơn vị sau “" + name.toString().trim() + "”",
          "ghi đủ đơn vị, ví dụ “90 triệu đồng”, “3 vạn lao động”");
    }
    if (noun == null) {
      at.moveTo(start);
      return null;
    }
    at.advance(noun.words());
    return name.append(noun.meaning()).toString();
  }

  /** Whether a unit is an amount of money, which people say "per head" of. */
  static boolean isMoney(Unit unit) {
    String name = unit.name().toLowerCase(Locale.ROOT);
    return name.contains("đồng") || name.contains("usd");
  }
}
