package vn.tiendo.language.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Folding;
import vn.tiendo.language.phrase.Token.Kind;

/** Finds where the demand of a sentence opens, behind the words that say what is measured. */
final class Opening {
  /** Words whose number names a document, a rank or a date. */
  private static final Set<String> NAMING =
      Set.of(
          "số", "thứ", "khóa", "khoá", "lần", "điều", "tháng", "ngày", "quý", "quyết", "lớp", "độ",
          "cấp", "loại", "mức");

  /** Words that turn a rise or a fall into the name of an indicator: tốc độ tăng. */
  private static final Set<String> RATES = Set.of("độ", "lệ", "suất", "số", "mức");

  /** Words that change a meaning in ways this grammar has no rule for. */
  private static final Set<String> BARRED =
      Set.of("vượt", "quá", "trừ", "ngoài", "chênh", "hoặc", "dao", "hoãn", "ngoại");

  /** A slip of the finger in one of these would turn a bound into a bare number. */
  private static final List<String> SLIPS =
      List.of("trên", "dưới", "khoảng", "giảm", "tăng", "thiểu", "nhất", "hơn");

  private final Cursor at;
  private final Times times;
  private @Nullable Boolean pending;
  private boolean doubtful;
  private int verbEnd;
  private boolean numbers;
  private boolean narrowed;

  Opening(Cursor at, Times times) {
    this.at = at;
    this.times = times;
  }

  /** Whether a verb of change waits for its amount: true for a rise, null for none. */
  @Nullable Boolean pendingRise() {
    return pending;
  }

  /** Moves to the demand; false, with the cursor at the end, when there is none. */
  boolean find() {
    while (!at.is(Kind.END)) {
      if (times.read()) {
        continue;
      }
      if (isQualifier()) {
        skipQualifier();
        continue;
      }
      if (opens()) {
        refuseDoubt();
        return true;
      }
      step();
    }
    if (pending != null || numbers || doubtful || narrowed) {
      throw at.refusal("không thấy mức phải đạt", Cursor.FORMS);
    }
    return false;
  }

  private void step() {
    if (at.is(Kind.BAD_NUMBER)) {
      throw at.refusal();
    }
    if (at.is(Kind.WORD) && BARRED.contains(at.token().word()) && at.keyword() == null) {
      throw at.refusal();
    }
    Keyword keyword = at.keyword();
    boolean change = keyword == Keyword.RISE || keyword == Keyword.FALL;
    if (change && !isRate()) {
      pending = keyword == Keyword.RISE;
      verbEnd = at.at() + at.keywordLength();
    } else if (pending != null && (at.is(Kind.COMMA) || at.is(Kind.SEMICOLON))) {
      pending = null;
      doubtful = true;
    } else if (keyword == Keyword.HIGHER
        || keyword == Keyword.LOWER
        || keyword == Keyword.GROUP
        || isLoneComparison(keyword)) {
      doubtful = true;
    }
    numbers |= at.is(Kind.NUMBER);
    boolean whole = keyword == Keyword.PLAIN || change;
    at.advance(whole ? at.keywordLength() : 1);
  }

  /** A comparison or a rank whose number does not follow it. */
  private boolean isLoneComparison(@Nullable Keyword keyword) {
    if (keyword == null) {
      return false;
    }
    return switch (keyword) {
      case AT_LEAST, AT_MOST, ABOUT -> true;
      case PLACE -> !at.isWord(0, "thứ");
      case MORE, LESS -> at.keywordLength() > 1;
      default -> false;
    };
  }

  private boolean isRate() {
    return at.at() > 0 && RATES.contains(at.token(-1).word());
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
    boolean start = at.at() == 0 || isAllLead();
    return switch (keyword) {
      case AT_LEAST, MORE, AT_MOST, LESS, FROM, ABOUT, NEARLY, EQUAL, TIMES, REACH_AND_EXCEED ->
          isNumberBehind();
      case DOWN_TO, UP_TO, KEEP -> isNumberBehind();
      case HALF -> true;
      case PLACE -> !at.isWord(0, "thứ") && isNumberBehind();
      case NONE, EVERY -> start || !isNumberLater(0);
      case GROUP -> at.is(at.keywordLength(), Kind.NUMBER) || at.isWord(at.keywordLength(), "đầu");
      case HIGHER, LOWER -> isNumberBehind() || !isNumberLater(0);
      default -> false;
    };
  }

  /** Whether only verbs and times stand before this place. */
  private boolean isAllLead() {
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

  private boolean isNumberLater(int from) {
    for (int i = from; !at.is(i, Kind.END) && !at.is(i, Kind.SEMICOLON); i++) {
      if (at.is(i, Kind.NUMBER) && !Times.isYear(at.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** A number that narrows down the subject: {@code dưới 40 tuổi}, {@code Nghị quyết số 26}. */
  private boolean isQualifier() {
    int place = at.is(Kind.NUMBER) ? 0 : at.keywordLength();
    if (!at.is(place, Kind.NUMBER)) {
      return false;
    }
    if (place == 0 && at.at() > 0 && NAMING.contains(at.token(-1).word())) {
      return !at.is(1, Kind.PERCENT) && !at.is(1, Kind.DASH) && at.keyword(1) != Keyword.TO;
    }
    boolean age = at.isWord(place + 1, "tuổi");
    boolean span =
        place == 0
            && at.isWord(1, "năm")
            && at.at() > 0
            && Set.of("quân", "trong", "vòng").contains(at.token(-1).word());
    return span || (age && isNumberLater(place + 1));
  }

  private void skipQualifier() {
    narrowed = true;
    at.advance(at.is(Kind.NUMBER) ? 0 : at.keywordLength());
    at.advance(1);
    if (at.isWord(0, "tuổi") || at.isWord(0, "năm")) {
      at.advance(1);
    }
  }

  private void refuseDoubt() {
    if (doubtful || numbers) {
      throw at.refusal("không rõ số này đi với vế nào", "ghi từng mức thành một chỉ tiêu riêng");
    }
    if (at.is(Kind.NUMBER) && at.at() > 0) {
      refuseSlip(at.token(-1));
      refuseNear();
    }
    if (pending != null && isAmount() && at.at() > verbEnd && !isRateOfChange()) {
      throw at.refusal(
          "không rõ số này là mức thay đổi hay mức phải đạt",
          "ghi “tăng 5%/năm”, “tăng 5% so với năm 2020”, hoặc “tăng lên 50%”, “giảm còn 3%”");
    }
  }

  private void refuseSlip(Token word) {
    if (word.kind() != Kind.WORD || word.word().length() < 3) {
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
    if (timing.mean() || timing.cadence() != null) {
      return true;
    }
    for (int i = 0; !at.is(i, Kind.END); i++) {
      if (at.keyword(i) == Keyword.COMPARED || (at.is(i, Kind.SLASH) && at.isWord(i + 1, "năm"))) {
        return true;
      }
    }
    return false;
  }
}
