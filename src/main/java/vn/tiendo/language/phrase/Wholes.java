package vn.tiendo.language.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Unit;

/** Reads the words that name a whole ({@code tổng số đảng viên}) or a base ({@code năm 2020}). */
final class Wholes {
  /** Wholes that need no more words. */
  private static final Set<String> NAMED = Set.of("grdp", "gdp");

  /** Words that a whole begins with: tổng số, số, kế hoạch, chỉ tiêu, dự toán. */
  private static final Set<String> NAMING = Set.of("tổng", "số", "kế", "chỉ", "dự");

  /** Words that a state of what is counted begins with: {@code xóm phải sinh hoạt chi bộ ghép}. */
  private static final Set<String> STATES = Set.of("phải", "còn", "chưa", "bị", "đang");

  /** Words that join a year that is compared with. */
  private static final Set<String> LEADS = Set.of("của", "mức", "so", "với");

  private static final Set<String> UNTIL = Set.of("vào", "đến", "tới", "trong", "trước");

  private static final WordTree<Boolean> PAST = past();
  private static final WordTree<Boolean> OWN = own();

  private final Cursor at;
  private @Nullable String named;

  Wholes(Cursor at) {
    this.at = at;
  }

  @Nullable String named() {
    return named;
  }

  /** Takes the words for the whole unless they are none or one is known. */
  void note(@Nullable String whole) {
    named = named == null ? whole : named;
  }

  /** Takes the words between two places for the whole, if they begin as one. */
  void name(int from, int to) {
    int ahead = from - at.at();
    String word = at.token(ahead).word();
    boolean whole =
        NAMING.contains(word)
            || NAMED.contains(word)
            || at.longest(CountedThings.tree(), ahead) != null;
    if (named == null && from < to && whole) {
      named = at.text(from, to);
    }
  }

  /** Reads a whole right behind a share; tells whether it was said to be a total. */
  boolean read(Unit unit) {
    if (!unit.isShare()) {
      return false;
    }
    if (readTotal(unit)) {
      return true;
    }
    String word = at.token().word();
    if (NAMED.contains(word)) {
      named = at.text(at.at(), at.at() + 1);
      at.advance(1);
    } else if (NAMING.contains(word)) {
      readBase();
    } else {
      readCounted();
    }
    return false;
  }

  /** Reads {@code so với tổng số …}, {@code trên tổng số …} or {@code /tổng số …}. */
  boolean readTotal(Unit unit) {
    int ahead = at.keyword() == Keyword.COMPARED ? at.keywordLength() : 1;
    boolean joint = ahead == 2 || at.is(Kind.SLASH) || at.isWord(0, "trên");
    boolean total = joint && at.isWord(ahead, "tổng") && at.isWord(ahead + 1, "số");
    if (!total || !unit.isShare()) {
      return false;
    }
    at.advance(ahead);
    readBase();
    return true;
  }

  /** Reads a counted thing as the whole ({@code tất cả chi bộ}). */
  void readCounted() {
    WordTree.Match<String> noun = at.longest(CountedThings.tree(), 0);
    if (noun != null) {
      at.advance(noun.words());
      named = noun.meaning();
    }
  }

  /**
   * Whether a year stands here as what is compared with: {@code năm 2020}, {@code của năm 2020}.
   */
  boolean isYearBase() {
    boolean lead = LEADS.contains(at.token().word());
    int ahead = lead ? 1 : 0;
    return at.isWord(ahead, "năm") && Times.isYear(at.token(ahead + 1));
  }

  /** Whether a mean stands here as what is compared with: {@code mức bình quân cả nước}. */
  boolean isMeanBase() {
    int ahead = at.isWord(0, "mức") || at.isWord(0, "so") ? 1 : 0;
    return at.keyword(ahead) == Keyword.MEAN;
  }

  /** Whether a deadline begins here: {@code vào năm 2030}. */
  private boolean isDeadline() {
    int ahead = at.isWord(1, "cuối") || at.isWord(1, "hết") ? 2 : 1;
    return UNTIL.contains(at.token().word())
        && at.isWord(ahead, "năm")
        && Times.isYear(at.token(ahead + 1));
  }

  /** Reads the words of a base up to the next level or the end; at least one. */
  String readBase() {
    int start = at.at();
    boolean inner = false;
    while (at.is(Kind.WORD) || Times.isYear(at.token()) || isYears()) {
      if (inner && at.keyword() == Keyword.UPWARD) {
        // "tổng số hợp tác xã từ loại khá trở lên": of the grade, not of the number.
        inner = false;
        at.advance(2);
        continue;
      }
      inner |= at.keyword() == Keyword.FROM || Population.endsGrade(at.token());
      if (isNextLevel() || (at.at() > start && isDeadline())) {
        break;
      }
      at.advance(1);
    }
    if (at.at() == start) {
      throw at.refusal(
          "chưa nói so với gì",
          "ghi gốc so sánh, ví dụ “so với năm 2020” hoặc “so với tổng số đảng viên”");
    }
    String base = at.text(start, at.at());
    named = base;
    return base;
  }

  /**
   * Steps over the words behind a counted thing that say in what state it is, up to the end. Of
   * what is to be none the state changes nothing, but it may not hold a level of its own.
   */
  void readState() {
    if (!STATES.contains(at.token().word())) {
      return;
    }
    while (at.is(Kind.WORD)) {
      Keyword keyword = at.keyword();
      if (keyword == Keyword.AND || keyword == Keyword.NONE || keyword == Keyword.EVERY) {
        throw at.refusal();
      }
      at.advance(1);
    }
    if (!at.is(Kind.END)) {
      throw at.refusal();
    }
  }

  /**
   * Reads a base that is the thing's own past ({@code hiện tại}, {@code tuổi bình quân nhiệm kỳ
   * trước}).
   */
  boolean readPast() {
    WordTree.Match<Boolean> own = at.longest(OWN, 0);
    int lead = own == null ? 0 : own.words();
    WordTree.Match<Boolean> match = at.longest(PAST, lead);
    int start = at.at();
    if (match != null) {
      at.advance(lead + match.words());
    } else if (at.isWord(0, "năm") && Times.isYear(at.token(1))) {
      at.advance(2);
    } else {
      return false;
    }
    named = at.text(start, at.at());
    return true;
  }

  /** Whether each year is compared with the one before it. */
  boolean isYearBefore() {
    return at.isWord(0, "cùng") || (at.isWord(0, "năm") && at.isWord(1, "trước"));
  }

  private boolean isYears() {
    return at.is(Kind.DASH) && Times.isYear(at.token(-1)) && Times.isYear(at.token(1));
  }

  private boolean isNextLevel() {
    Keyword keyword = at.keyword();
    if (keyword == null) {
      return false;
    }
    return switch (keyword) {
      case AND, UPWARD, DOWNWARD -> true;
      case AT_LEAST, MORE, AT_MOST, LESS, FROM, ABOUT, NEARLY, TO ->
          at.token(at.keywordLength()).number() != null;
      default -> false;
    };
  }

  /** Words that name the measure itself before its past. */
  private static WordTree<Boolean> own() {
    WordTree<Boolean> tree = new WordTree<>();
    for (String wording :
        List.of(
            "tuổi bình quân", "độ tuổi bình quân", "tuổi trung bình", "mức bình quân", "tỷ lệ")) {
      tree.plant(wording, true);
    }
    return tree;
  }

  private static WordTree<Boolean> past() {
    WordTree<Boolean> tree = new WordTree<>();
    for (String wording :
        """
        hiện tại
        hiện nay
        mức hiện tại
        mức hiện nay
        nhiệm kỳ trước
        nhiệm kỳ này
        nhiệm kỳ hiện tại
        nhiệm kỳ vừa qua
        đầu nhiệm kỳ
        giai đoạn trước
        """
            .lines()
            .toList()) {
      tree.plant(wording, true);
    }
    return tree;
  }
}
