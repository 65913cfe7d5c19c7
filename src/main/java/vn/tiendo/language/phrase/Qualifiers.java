package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;

/**
 * Numbers in front of a demand that narrow down what is measured and demand nothing: {@code dưới 40
 * tuổi}, {@code Nghị quyết số 26}, {@code giá trị trên 1 ha}.
 */
final class Qualifiers {
  /** Words whose number names a document, a rank or a date. */
  private static final Set<String> NAMING =
      Set.of(
          "thứ", "khóa", "khoá", "lần", "điều", "tháng", "ngày", "quý", "quyết", "lớp", "cấp",
          "loại", "tuổi");

  /** Last words of kinds of documents, whose "số" is their number. */
  private static final Set<String> DOCUMENTS =
      Set.of("quyết", "thị", "định", "luận", "hoạch", "án", "dẫn", "bản", "tư", "điện", "trình");

  /** Of those, words whose number is a grade or a name: nothing is missing when none follows. */
  private static final Set<String> GRADING = Set.of("loại", "cấp", "độ", "quyết", "khóa", "khoá");

  private static final BigDecimal LARGEST_NAME = BigDecimal.valueOf(999);
  private static final BigDecimal LONGEST_SPAN = BigDecimal.valueOf(30);

  private final Cursor at;
  private @Nullable String per;
  private boolean narrowed;

  Qualifiers(Cursor at) {
    this.at = at;
  }

  /** What the measure is counted for each of ({@code ha}, {@code vạn dân}); null for nothing. */
  @Nullable String per() {
    return per;
  }

  /** Whether a number was stepped over that needs a demand behind it. */
  boolean narrowed() {
    return narrowed;
  }

  /** Steps over one if it stands here. */
  boolean read() {
    return readPer() || readNamed() || readNumber();
  }

  private boolean readPer() {
    int start = at.at();
    String found = Per.read(at);
    if (found == null) {
      return false;
    }
    // "GRDP bình quân/người: 8.300 USD" counts USD in plans; "bình quân đầu người" is Context's.
    if (found.equals("người") || !isNumberLater(0)) {
      at.moveTo(start);
      return false;
    }
    per = found;
    narrowed = true;
    return true;
  }

  /** {@code Nghị quyết số 26}, {@code mức độ 2}, {@code độ tuổi 18 - 22}. */
  private boolean readNamed() {
    if (!at.is(Kind.NUMBER) || at.at() == 0) {
      return false;
    }
    String before = at.token(-1).word();
    boolean joint = at.is(1, Kind.DASH) || at.keyword(1) == Keyword.TO;
    boolean range = joint && at.is(2, Kind.NUMBER);
    boolean level = at.is(1, Kind.PERCENT) || (range && !before.equals("tuổi"));
    if (level || !isName(before, at.token(-2).word()) || isCounting()) {
      return false;
    }
    narrowed |= !GRADING.contains(before);
    skip(0);
    return true;
  }

  private boolean isName(String before, String earlier) {
    return switch (before) {
      case "số" -> DOCUMENTS.contains(earlier);
      case "độ" -> earlier.equals("mức");
      case "mức" -> earlier.equals("công");
      // "cấp 2", but "cấp 500 giấy chứng nhận".
      case "cấp" -> !earlier.isEmpty() && at.token().word().length() == 1;
      default -> NAMING.contains(before);
    };
  }

  /** Whether the number counts something ({@code cấp 500 thẻ}) or is no small whole number. */
  private boolean isCounting() {
    BigDecimal number = at.token().number();
    boolean small = number != null && number.scale() == 0 && number.compareTo(LARGEST_NAME) <= 0;
    boolean scaled = Units.isScale(at.token(1).word());
    return !small
        || scaled
        || (at.longest(CountedThings.tree(), 1) != null && !at.isWord(1, "tháng"));
  }

  private boolean readNumber() {
    int place = at.is(Kind.NUMBER) ? 0 : at.keywordLength();
    if (!at.is(place, Kind.NUMBER) || Times.isYear(at.token(place))) {
      return false;
    }
    int behind = behindNumber(place);
    if (!isSpan(place) && !isAge(behind) && !isTrait(place, behind)) {
      return false;
    }
    narrowed = true;
    skip(place);
    return true;
  }

  private void skip(int place) {
    at.advance(behindNumber(place));
    if (at.isWord(0, "tuổi") || at.isWord(0, "năm") || at.isWord(0, "tháng")) {
      at.advance(1);
    }
  }

  /** Behind a number or a range of numbers. */
  private int behindNumber(int place) {
    boolean range = at.is(place + 1, Kind.DASH) || at.keyword(place + 1) == Keyword.TO;
    return range && at.is(place + 2, Kind.NUMBER) ? place + 3 : place + 1;
  }

  /** {@code trong 5 năm}: a stretch of time before the number that counts. */
  private boolean isSpan(int place) {
    BigDecimal number = at.token(place).number();
    boolean time = at.isWord(1, "năm") || at.isWord(1, "tháng");
    boolean years = place == 0 && time && number != null;
    boolean reached = at.at() > 0 && at.keyword(-1) == Keyword.REACH;
    return years
        && number != null
        && number.compareTo(LONGEST_SPAN) <= 0
        && !reached
        && isNumberLater(2);
  }

  private boolean isAge(int behind) {
    return at.isWord(behind, "tuổi") && isOtherLater(behind) && !isAboutAge();
  }

  /** Whether a number follows that is no age either. */
  private boolean isOtherLater(int from) {
    for (int i = from; !at.is(i, Kind.END) && !at.is(i, Kind.SEMICOLON); i++) {
      boolean age = at.isWord(i + 1, "tuổi") || at.isWord(i + 3, "tuổi");
      if (at.is(i, Kind.NUMBER) && !Times.isYear(at.token(i)) && !age) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence measures an age, so that a number of years is its level. */
  private boolean isAboutAge() {
    for (int i = -at.at(); i < 0; i++) {
      if (at.isWord(i, "tuổi")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code tỷ lệ xã dưới 15 tiêu chí còn 5%}: a share is no count of criteria, so the first number
   * only narrows down; {@code giảm số xã dưới 5 tiêu chí xuống 150 xã} likewise.
   */
  private boolean isTrait(int place, int behind) {
    boolean bounded = place > 0 && at.at() > 0;
    String head = head();
    if (isShare(behind) || isShare(place + 1) || head.isEmpty()) {
      return false;
    }
    Keyword before = at.at() > 0 ? at.keyword(-1) : null;
    if (before == Keyword.DOWN_TO || before == Keyword.UP_TO) {
      return false;
    }
    return head.equals("số") ? bounded && isReachedLater(behind) : isShareLater(behind);
  }

  private boolean isShare(int ahead) {
    return at.is(ahead, Kind.PERCENT)
        || at.is(ahead, Kind.PERMILLE)
        || at.keyword(ahead) == Keyword.PERCENT_WORD
        || at.isWord(ahead, "điểm");
  }

  /** The first word of the name of the measure when it is a share or a number; else empty. */
  String head() {
    for (int i = -at.at(); i < 0; i += Math.max(1, at.keywordLength(i))) {
      String word = at.token(i).word();
      boolean share = word.equals("tỷ") || word.equals("tỉ");
      if (share && (at.isWord(i + 1, "lệ") || at.isWord(i + 1, "trọng"))) {
        return "tỷ lệ";
      }
      if (word.equals("số")) {
        return "số";
      }
      boolean lead = at.keyword(i) != null || at.is(i, Kind.COMMA) || Times.WORDS.contains(word);
      if (!lead && !Times.isYear(at.token(i))) {
        return "";
      }
    }
    return "";
  }

  private boolean isShareLater(int from) {
    for (int i = from; !endsClause(i); i++) {
      if (at.is(i, Kind.NUMBER) && isShare(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no level stands in the rest of the clause, only numbers that narrow something down. */
  boolean isLevelFree(int from) {
    for (int i = from; !endsClause(i); i++) {
      Keyword before = at.keyword(i - 1);
      boolean brought = before == Keyword.REACH || before == Keyword.DOWN_TO;
      if (at.is(i, Kind.NUMBER) && (brought || isShare(i + 1))) {
        return false;
      }
    }
    return !isReachedLater(from);
  }

  /** Whether "còn", "xuống", "lên" with a number follows in the clause. */
  private boolean isReachedLater(int from) {
    for (int i = from; !endsClause(i); i++) {
      Keyword keyword = at.keyword(i);
      if (keyword == Keyword.DOWN_TO || keyword == Keyword.UP_TO) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int ahead) {
    return at.is(ahead, Kind.END) || at.is(ahead, Kind.SEMICOLON) || at.is(ahead, Kind.COMMA);
  }

  /** Whether a number that is no year follows before the next semicolon. */
  boolean isNumberLater(int from) {
    for (int i = from; !at.is(i, Kind.END) && !at.is(i, Kind.SEMICOLON); i++) {
      if (at.is(i, Kind.NUMBER) && !Times.isYear(at.token(i))) {
        return true;
      }
    }
    return false;
  }
}
