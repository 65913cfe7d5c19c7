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
  private static final String BODY = "tổ chức";
  private static final WordTree<String> NOUNS = CountedThings.tree();

  /** Words that say how several words go together, and so never name what is counted. */
  private static final Set<String> JOINING =
      Set.of(
          ("được của cho trong tại ở về với theo để do bởi từ đến và hoặc hay nhưng mà thì là có"
                  + " không chưa đã đang sẽ cũng đều nữa lên xuống trở lại đây này đó kia vào ra trên"
                  + " dưới hơn kém nhất mới cũ tốt khá cao thấp nhanh chậm nhiều ít lớn nhỏ đủ thiếu"
                  + " số tổng phần khi nếu trừ ngoài vượt quá đạt so các những mỗi cả toàn")
              .split(" "));

  private static final int LONGEST_OPEN = 2;

  private final Cursor at;
  private final boolean open;

  /** {@code open}: whether words that are in no list may be units where their end is plain. */
  Units(Cursor at, boolean open) {
    this.at = at;
    this.open = open;
  }

  /** Whether words that are in no list may be units. */
  boolean isOpen() {
    return open;
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
    name.append(kind());
    for (String per = per(); per != null; per = per()) {
      name.append('/').append(per);
    }
    return new Unit(name.toString());
  }

  /** Words between what is counted and its "/": {@code m2 [sàn]/người}; empty for none. */
  private String kind() {
    int words = 0;
    while (open && words < LONGEST_OPEN && isPlain(words)) {
      words++;
    }
    if (words == 0 || !at.is(words, Kind.SLASH)) {
      return "";
    }
    int start = at.at();
    at.advance(words);
    if (isPerHere()) {
      return " " + at.text(start, at.at());
    }
    at.moveTo(start);
    return "";
  }

  private boolean isPerHere() {
    int start = at.at();
    String per = per();
    at.moveTo(start);
    return per != null;
  }

  private boolean isPlain(int ahead) {
    Token token = at.token(ahead);
    return token.kind() == Kind.WORD
        && token.word().length() > 1
        && at.keyword(ahead) == null
        && !JOINING.contains(token.word());
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

  /** Whether a word multiplies a unit: {@code triệu}, {@code vạn}. */
  static boolean isScale(String word) {
    return SCALES.contains(word);
  }

  /** Whether a word is a stretch of time that amounts are counted by. */
  static boolean isTime(String word) {
    return TIMES.contains(word);
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
    if (at.is(Kind.SLASH) && at.isWord(1, "nhiệm")) {
      return null;
    }
    String people = Per.read(at);
    if (people != null || !at.is(Kind.SLASH)) {
      return people;
    }
    WordTree.Match<String> noun = at.longest(NOUNS, 1);
    if (noun == null) {
      return null;
    }
    at.advance(1 + noun.words());
    return noun.meaning();
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
    String unlisted = noun == null ? unlisted() : null;
    if (unlisted != null) {
      return name.append(unlisted).toString();
    }
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
    String thing = noun.meaning();
    boolean shared = at.keyword() == Keyword.AND && !thing.equals("điểm");
    if (open && CountedThings.isNameless(thing) && (isPlain(0) || shared)) {
      throw at.refusal(
          "không rõ đơn vị “" + thing + " " + at.text(at.at(), at.at() + 1) + "…” đến chữ nào",
          "đơn vị ghi riêng ở “đơn vị tính:”");
    }
    boolean either = at.isWord(0, "hoặc") || at.isWord(0, "hay");
    // "1 tổ chức đoàn hoặc hội": of either, only what both are is counted.
    return name.append(either && thing.startsWith(BODY) ? BODY : thing).toString();
  }

  /** A word or two that are in no list, where nothing else can follow them; else null. */
  private @Nullable String unlisted() {
    int words = 0;
    while (open && words < LONGEST_OPEN && isPlain(words)) {
      words++;
    }
    if (words == 0 || !endsHere(words) || isNumberLater(words)) {
      return null;
    }
    int start = at.at();
    at.advance(words);
    return at.text(start, at.at());
  }

  /** With a second number it is not plain which of them is the target. */
  private boolean isNumberLater(int from) {
    for (int i = from; !at.is(i, Kind.END); i++) {
      if (at.is(i, Kind.NUMBER) && !Times.isYear(at.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsHere(int ahead) {
    Keyword keyword = at.keyword(ahead);
    return switch (at.token(ahead).kind()) {
      case END, STOP, SEMICOLON -> true;
      // "1 thanh, thiếu niên": what is counted may go on behind the comma.
      case COMMA -> !at.is(ahead + 1, Kind.WORD) || at.keyword(ahead + 1) != null;
      case SLASH -> !at.is(ahead + 1, Kind.NUMBER);
      default -> keyword == Keyword.UPWARD || keyword == Keyword.COMPARED;
    };
  }

  /** Whether a unit is an amount of money, which people say "per head" of. */
  static boolean isMoney(Unit unit) {
    String name = unit.name().toLowerCase(Locale.ROOT);
    return name.contains("đồng") || name.contains("usd");
  }
}
