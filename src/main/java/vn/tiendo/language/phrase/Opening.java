package vn.tiendo.language.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Folding;
import vn.tiendo.language.phrase.Token.Kind;

/** Finds where the demand of a sentence opens, behind the words that say what is measured. */
final class Opening {
  /** Words that turn a rise or a fall into the name of an indicator: tốc độ tăng. */
  private static final Set<String> RATES =
      Set.of("tốc độ", "tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất", "chỉ số", "nhịp độ", "mức độ");

  /** First words of measures that are shares, whose levels and changes look alike. */
  private static final Set<String> SHARES =
      Set.of("tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ suất", "tỉ suất", "độ che", "cơ cấu");

  /** Words that change a meaning in ways this grammar has no rule for. */
  private static final Set<String> BARRED =
      Set.of("vượt", "quá", "trừ", "ngoài", "chênh", "hoặc", "dao", "hoãn", "ngoại");

  /** Of those, words that between nouns only say what is measured. */
  private static final Set<String> JOINING = Set.of("ngoài", "hoặc");

  /** Words behind which a count only says whose or where: hộ nghèo ở 5 xã giảm 3%. */
  private static final Set<String> WITHIN = Set.of("ở", "của", "tại", "thuộc");

  /** Words that with "hơn" compare the pace of a change: tăng nhanh hơn 10%. */
  private static final Set<String> PACES = Set.of("nhanh", "mạnh", "cao", "chậm", "nhiều", "ít");

  /** A slip of the finger in one of these would turn a bound into a bare number. */
  private static final List<String> SLIPS =
      List.of("trên", "dưới", "khoảng", "giảm", "tăng", "thiểu", "nhất", "hơn");

  private final Cursor at;
  private final Times times;
  private final Qualifiers qualifiers;
  private @Nullable Boolean pending;
  private boolean doubtful;
  private int verbEnd;
  private boolean numbers;
  private boolean ranked;

  Opening(Cursor at, Times times) {
    this.at = at;
    this.times = times;
    this.qualifiers = new Qualifiers(at);
  }

  /** What the measure is counted for each of ({@code ha}, {@code vạn dân}); null for nothing. */
  @Nullable String per() {
    return qualifiers.per();
  }

  /** Whether a verb of change waits for its amount: true for a rise, null for none. */
  @Nullable Boolean pendingRise() {
    return pending;
  }

  /** Moves to the demand; false, with the cursor at the end, when there is none. */
  boolean find() {
    while (!at.is(Kind.END)) {
      if (times.read() || readStart()) {
        continue;
      }
      if (qualifiers.read()) {
        continue;
      }
      if (opens()) {
        refuseDoubt();
        return true;
      }
      step();
    }
    boolean narrowed = qualifiers.narrowed();
    if (pending != null || numbers || doubtful || ranked || narrowed) {
      throw at.refusal("không thấy mức phải đạt", Cursor.FORMS);
    }
    return false;
  }

  /**
   * {@code từ 5% [năm 2020]} before {@code xuống còn 3%}: where it starts, not what is demanded.
   */
  private boolean readStart() {
    if (at.keyword() != Keyword.FROM || !at.is(1, Kind.NUMBER)) {
      return false;
    }
    int place = 2;
    while (!at.is(place, Kind.END) && !at.is(place, Kind.COMMA) && !at.is(place, Kind.DASH)) {
      Keyword keyword = at.keyword(place);
      if (keyword == Keyword.DOWN_TO || keyword == Keyword.UP_TO) {
        at.advance(place);
        pending = null;
        return true;
      }
      if (at.is(place, Kind.NUMBER) && !Times.isYear(at.token(place))) {
        return false;
      }
      place += Math.max(1, at.keywordLength(place));
    }
    return false;
  }

  private void step() {
    if (at.is(Kind.BAD_NUMBER) || at.is(Kind.PERCENT) || at.is(Kind.PERMILLE)) {
      throw at.refusal();
    }
    if (isBarred()) {
      throw at.refusal();
    }
    Keyword keyword = at.keyword();
    boolean change = keyword == Keyword.RISE || keyword == Keyword.FALL;
    if (change && !isRate()) {
      pending = keyword == Keyword.RISE;
      verbEnd = at.at() + at.keywordLength();
    } else if (isMore()) {
      pending = true;
      verbEnd = at.at() + 1;
    } else if (pending != null && (at.is(Kind.COMMA) || at.is(Kind.SEMICOLON))) {
      pending = null;
      doubtful = true;
    } else if (keyword == Keyword.HIGHER
        || keyword == Keyword.LOWER
        || keyword == Keyword.GROUP
        || (keyword == Keyword.EQUAL && at.keyword(1) == Keyword.MEAN)
        || isLoneComparison(keyword)) {
      doubtful = true;
    } else if (keyword == Keyword.PLACE && !at.isWord(0, "thứ")) {
      ranked = true;
    }
    numbers |= at.is(Kind.NUMBER);
    boolean closing = keyword == Keyword.UPWARD || keyword == Keyword.DOWNWARD;
    boolean whole = keyword == Keyword.PLAIN || change || closing;
    at.advance(whole ? at.keywordLength() : 1);
  }

  private boolean isBarred() {
    String word = at.token().word();
    if (!BARRED.contains(word) || at.keyword() != null || !qualifiers.isNumberLater(0)) {
      return false;
    }
    return !JOINING.contains(word) || at.is(1, Kind.NUMBER) || at.keyword(1) != null;
  }

  /** A comparison or a rank whose number does not follow it. */
  private boolean isLoneComparison(@Nullable Keyword keyword) {
    if (keyword == null) {
      return false;
    }
    return switch (keyword) {
      case AT_LEAST, AT_MOST, ABOUT -> true;
      case MORE, LESS, NEARLY ->
          at.keywordLength() > 1 || NumberWords.isOne(at.token(at.keywordLength()));
      default -> false;
    };
  }

  /** {@code [mỗi năm] thêm 2 xã}; "có thêm 2 xã" and the like count the new ones. */
  private boolean isMore() {
    boolean verb = at.at() > 0 && at.keyword(-1) == Keyword.REACH;
    return at.isWord(0, "thêm") && at.keyword() == null && !verb && isAllLead();
  }

  private boolean isRate() {
    boolean second = isChange(-2) && (at.is(-1, Kind.SLASH) || at.is(-1, Kind.COMMA));
    int back = second ? 2 : 0;
    return at.at() > 1 + back
        && (RATES.contains(words(-2 - back)) || (words(-2).equals("giá trị") && isValueAdded()));
  }

  /** "Giá trị tăng thêm của ngành" is what a branch adds; "giá trị tăng thêm 5%" is a rise. */
  private boolean isValueAdded() {
    return at.keywordLength() == 2 && !isNumberBehind() && at.keyword(2) != Keyword.MEAN;
  }

  private boolean isChange(int ahead) {
    Keyword keyword = at.keyword(ahead);
    return keyword == Keyword.RISE || keyword == Keyword.FALL;
  }

  /** The two words there. */
  private String words(int ahead) {
    return at.token(ahead).word() + " " + at.token(ahead + 1).word();
  }

  /** Whether an amount opens here, and not a demand of another kind. */
  boolean isAmount() {
    Keyword keyword = at.keyword();
    if (keyword == null) {
      return at.is(Kind.NUMBER);
    }
    return switch (keyword) {
      case AT_LEAST, MORE, AT_MOST, LESS, FROM, ABOUT, NEARLY, HALF -> true;
      default -> false;
    };
  }

  /** Whether the word before is "đạt" or another verb of reaching, or a colon. */
  boolean isBehindVerb() {
    Keyword last = at.at() == 0 ? null : at.keyword(-1);
    return last == Keyword.REACH || (at.at() > 0 && at.token(-1).kind() == Kind.COLON);
  }

  private boolean opens() {
    Keyword keyword = at.keyword();
    if (keyword == null) {
      return at.is(Kind.NUMBER);
    }
    return switch (keyword) {
      case AT_LEAST, MORE, AT_MOST, LESS, FROM, ABOUT, NEARLY, EQUAL, TIMES, REACH_AND_EXCEED ->
          isNumberBehind();
      case DOWN_TO, UP_TO, KEEP -> isNumberBehind();
      case HALF -> true;
      case PLACE -> !at.isWord(0, "thứ") && isPlaceBehind();
      case NONE, EVERY ->
          isAllLead()
              || !qualifiers.isNumberLater(0)
              || (qualifiers.head().isEmpty() && qualifiers.isLevelFree(at.keywordLength()));
      case GROUP ->
          at.is(at.keywordLength(), Kind.NUMBER)
              || at.isWord(at.keywordLength(), "đầu")
              || at.keyword(at.keywordLength()) == Keyword.LEADING;
      case HIGHER, LOWER -> isNumberBehind() || !qualifiers.isNumberLater(0);
      default -> false;
    };
  }

  /** Whether only verbs and times stand before this place. */
  boolean isAllLead() {
    for (int i = -at.at(); i < 0; i++) {
      Token token = at.token(i);
      boolean lead =
          at.keyword(i) != null || token.kind() != Kind.WORD || Times.WORDS.contains(token.word());
      if (!lead) {
        return false;
      }
      i += Math.max(0, at.keywordLength(i) - 1);
    }
    return true;
  }

  private boolean isNumberBehind() {
    int place = at.keywordLength();
    while (isConnecting(at.keyword(place))) {
      place += at.keywordLength(place);
    }
    Keyword last = at.keyword(place);
    return at.is(place, Kind.NUMBER)
        || at.is(place, Kind.BAD_NUMBER)
        || last == Keyword.HALF
        || last == Keyword.DOUBLE;
  }

  /** {@code xếp hạng 20}, {@code xếp hạng từ thứ 20}. */
  private boolean isPlaceBehind() {
    int place = at.keywordLength();
    place += at.keyword(place) == Keyword.FROM ? 1 : 0;
    place += at.keyword(place) == Keyword.PLACE ? at.keywordLength(place) : 0;
    return at.is(place, Kind.NUMBER);
  }

  private static boolean isConnecting(@Nullable Keyword keyword) {
    if (keyword == null) {
      return false;
    }
    return switch (keyword) {
      case AT_LEAST, MORE, AT_MOST, LESS, FROM, ABOUT, NEARLY, REACH, EQUAL, KEEP, FALL, RISE ->
          true;
      default -> false;
    };
  }

  private void refuseDoubt() {
    Keyword here = at.keyword();
    boolean place = here == Keyword.GROUP || here == Keyword.PLACE;
    boolean within =
        at.is(Kind.NUMBER) && WITHIN.contains(at.token(-1).word()) && !at.is(1, Kind.PERCENT);
    if (doubtful || numbers || within || (ranked && !place)) {
      throw at.refusal("không rõ số này đi với vế nào", "ghi từng mức thành một chỉ tiêu riêng");
    }
    refuseSecond();
    if (at.is(Kind.NUMBER) && at.at() > 0) {
      refuseSlip(at.token(-1));
      if (at.at() < 2 || at.keyword(-1) != Keyword.REACH || at.keyword(-2) != null) {
        refuseNear();
      }
    }
    if (pending != null && isAmount() && at.at() > verbEnd && !isRateOfChange()) {
      throw at.refusal(
          "không rõ số này là mức thay đổi hay mức phải đạt",
          "ghi “tăng 5%/năm”, “tăng 5% so với năm 2020”, hoặc “tăng lên 50%”, “giảm còn 3%”");
    }
  }

  /** A comparison with something else behind the number may be the one that is demanded. */
  private void refuseSecond() {
    for (int i = 0; isAmount() && !at.is(i, Kind.END) && !at.is(i, Kind.COMMA); i++) {
      Keyword keyword = at.keyword(i);
      if (at.is(i, Kind.SEMICOLON)) {
        return;
      }
      if (keyword == Keyword.HIGHER || keyword == Keyword.LOWER) {
        at.moveTo(at.at() + i);
        throw at.refusal(
            "không rõ mức là con số đứng trước hay là vế so sánh này",
            "ghi từng mức thành một chỉ tiêu riêng");
      }
      i += Math.max(0, at.keywordLength(i) - 1);
    }
  }

  private void refuseSlip(Token word) {
    if (word.kind() != Kind.WORD
        || word.word().length() < 3
        || at.keywordLength(-2) == 2
        || at.isWord(-2, "giới")) {
      return;
    }
    for (String meant : SLIPS) {
      if (!meant.equals(word.word()) && Folding.distance(meant, word.word()) == 1) {
        at.moveTo(at.at() - 1);
        throw at.refusal(
            "“" + word.word() + "” có phải là “" + meant + "” không", "sửa lại từ này cho đúng");
      }
    }
  }

  /** A comparison a word or two before a number may well be meant for it. */
  private void refuseNear() {
    for (int back = 1; back <= Math.min(3, at.at()); back++) {
      Keyword keyword = at.keyword(-back);
      if (keyword == Keyword.MORE || keyword == Keyword.LESS || keyword == Keyword.NEARLY) {
        at.moveTo(at.at() - back);
        throw at.refusal(
            "không rõ “" + at.text(at.at(), at.at() + 1) + "” có đi với số phía sau không",
            "ghi từ so sánh liền trước số: “dưới 5%”, “trên 80%”");
      }
    }
  }

  /** A change by the year, on average or against a base can't be taken for a level. */
  private boolean isRateOfChange() {
    Timing timing = times.timing();
    boolean more = at.at() > 0 && at.isWord(-1, "thêm");
    if (timing.mean() || timing.cadence() != null || more || isFallBy() || isChangeOfAmount()) {
      return true;
    }
    for (int i = 0; !at.is(i, Kind.END); i++) {
      if (at.keyword(i) == Keyword.COMPARED || (at.is(i, Kind.SLASH) && at.isWord(i + 1, "năm"))) {
        return true;
      }
    }
    return false;
  }

  /** "Giảm tỷ lệ hộ nghèo 2%": what it falls to would need "còn" or "xuống". */
  private boolean isFallBy() {
    Keyword keyword = at.keyword();
    boolean by =
        keyword == null
            || keyword == Keyword.ABOUT
            || keyword == Keyword.AT_LEAST
            || keyword == Keyword.MORE
            || keyword == Keyword.FROM;
    boolean paced = PACES.contains(at.token(-1).word());
    return Boolean.FALSE.equals(pending) && by && !paced && !isBehindVerb();
  }

  /**
   * A percentage behind "tăng", "giảm" and the name of something that is no share: it can't be a
   * level, only a change ({@code giảm tai nạn giao thông từ 5 - 10%}).
   */
  private boolean isChangeOfAmount() {
    if (at.at() > 0 && PACES.contains(at.token(-1).word())) {
      return false;
    }
    for (int i = verbEnd - at.at(); i < 0; i++) {
      if (SHARES.contains(words(i))) {
        return false;
      }
    }
    for (int i = 0; i < 8 && !at.is(i, Kind.END); i++) {
      if (at.is(i, Kind.NUMBER)) {
        int place = at.is(i + 1, Kind.DASH) || at.keyword(i + 1) == Keyword.TO ? i + 3 : i + 1;
        return at.is(place, Kind.PERCENT) || at.is(i + 1, Kind.PERCENT);
      }
    }
    return false;
  }
}
