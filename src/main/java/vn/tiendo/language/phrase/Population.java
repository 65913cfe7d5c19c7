package vn.tiendo.language.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Unit;

/**
 * The words behind an amount that say what it is an amount of: {@code 80% [tổ chức cơ sở đảng hoàn
 * thành tốt nhiệm vụ] trở lên}. Only sentences have them.
 */
final class Population {
  /** Last words of grades and levels of training, which "trở lên" may belong to. */
  private static final Set<String> GRADES =
      Set.of("vụ", "khá", "tốt", "bình", "cấp", "học", "đẳng", "sĩ", "sỹ", "thpt", "thông", "đh");

  /** First words of the wholes that a ratio is completed against: 100% chỉ tiêu trở lên. */
  private static final Set<String> QUOTAS = Set.of("chỉ", "kế", "dự");

  private final Cursor at;
  private final Times times;
  private boolean first;

  Population(Cursor at, Times times) {
    this.at = at;
    this.times = times;
  }

  /** Whether a grade or a level of training may end in this word. */
  static boolean endsGrade(Token token) {
    return GRADES.contains(token.word());
  }

  /** Says that the amount is the first thing of its sentence, so that all behind it is about it. */
  void setFirst(boolean opensSentence) {
    first = opensSentence;
  }

  /**
   * Steps over them, up to what belongs to the amount again or stands beside it.
   *
   * @param open whether "từ" before the amount waits for its "trở lên"
   */
  void read(boolean open, Unit unit) {
    int start = at.at();
    boolean inner = false;
    boolean numbers = false;
    while (!at.is(Kind.END) && !ends(open, numbers)) {
      Keyword keyword = at.keyword();
      boolean run = at.isWord(0, "liên") || at.isWord(0, "liền");
      if ((keyword == Keyword.NONE || run) && Units.isTime(unit.name())) {
        throw at.refusal(
            "không rõ số năm là mức phải đạt hay chỉ nói trong bao lâu",
            "ghi thời gian ở “hạn:”, “kỳ:”");
      }
      if (keyword == Keyword.UPWARD || keyword == Keyword.DOWNWARD) {
        if (!inner && (open || at.at() == start || isQuota(start))) {
          return;
        }
        refuseUngraded(inner);
        inner = false;
        at.advance(2);
      } else if (at.is(Kind.NUMBER) || at.is(Kind.BAD_NUMBER)) {
        number(unit);
        numbers = true;
      } else if (isLoneSign()) {
        throw at.refusal();
      } else if (at.is(Kind.SLASH) && !unit.isShare() && !numbers) {
        throw at.refusal("không rõ “/” tính trên gì", "ghi đủ đơn vị liền sau số, ví dụ “xã/năm”");
      } else if (unit.equals(Quantity.FOLD) && Times.isYear(at.token(1)) && at.isWord(0, "năm")) {
        throw at.refusal(
            "không rõ năm này là hạn hay là gốc so sánh", "ghi “gấp 2 lần so với năm 2020”");
      } else if (!times.read()) {
        inner |= keyword == Keyword.FROM;
        at.advance(1);
      }
    }
  }

  /** A sign that nothing before it calls for. */
  private boolean isLoneSign() {
    return switch (at.token().kind()) {
      case PERCENT, PERMILLE, OPEN, CLOSE -> true;
      default -> false;
    };
  }

  private boolean isQuota(int start) {
    return at.at() - start == 2 && QUOTAS.contains(at.token(-2).word());
  }

  private void refuseUngraded(boolean inner) {
    if (!inner && !GRADES.contains(at.token(-1).word())) {
      throw at.refusal(
          "không rõ “trở lên” đi với số hay với từ đứng trước", "ghi “từ 80% trở lên” liền nhau");
    }
  }

  /** A number among them may only narrow down what the amount is an amount of. */
  private void number(Unit unit) {
    boolean share = at.is(1, Kind.PERCENT) || at.is(1, Kind.PERMILLE);
    if (share || at.is(Kind.BAD_NUMBER) || (!unit.isShare() && !narrows(unit))) {
      throw at.refusal("không rõ số này thuộc mức nào", "ghi từng mức thành một chỉ tiêu riêng");
    }
    at.advance(1);
  }

  /** Of a count: everything behind what opens the sentence does, else only what no verb brings. */
  private boolean narrows(Unit unit) {
    if (first) {
      return !isOwned();
    }
    Keyword before = at.keyword(-1);
    boolean brought = before == Keyword.REACH || before == Keyword.DOWN_TO || isVerbed();
    return !brought && !CountedThings.isTrait(unit.name());
  }

  /** {@code 10 đoàn viên có một sáng kiến}: how many of one for how many of another. */
  private boolean isOwned() {
    WordTree.Match<String> noun = at.longest(CountedThings.tree(), 1);
    return at.isWord(-1, "có") && noun != null && !CountedThings.isTrait(noun.meaning());
  }

  /** Whether a verb of reaching stands before the comparator of this number. */
  private boolean isVerbed() {
    int back = 1;
    while (back <= at.at() && isComparator(at.keyword(-back))) {
      back++;
    }
    Keyword before = back <= at.at() ? at.keyword(-back) : null;
    return back > 1 && (before == Keyword.DOWN_TO || before == Keyword.UP_TO);
  }

  private static boolean isComparator(@Nullable Keyword keyword) {
    if (keyword == null) {
      return false;
    }
    return switch (keyword) {
      case FROM, MORE, LESS, ABOUT, NEARLY -> true;
      default -> false;
    };
  }

  /** Whether something else begins here. */
  private boolean ends(boolean open, boolean numbers) {
    Keyword keyword = at.keyword();
    if (at.is(Kind.SEMICOLON) || keyword == Keyword.COMPARED || isInclusion(0)) {
      return true;
    }
    if (at.is(Kind.COMMA)) {
      return isAside(1) || (!open && isClause(1));
    }
    if (keyword == Keyword.AND) {
      return isAside(at.keywordLength()) || (!open && isReachedClause());
    }
    if (at.is(Kind.SLASH)) {
      boolean stretch = at.isWord(1, "nhiệm") || (at.is(1, Kind.NUMBER) && at.isWord(2, "năm"));
      return !numbers && (Units.isTime(at.token(1).word()) || stretch);
    }
    return isChange(0);
  }

  /** {@code trong đó}, {@code riêng}: other targets. */
  private boolean isInclusion(int ahead) {
    return (at.isWord(ahead, "trong") && at.isWord(ahead + 1, "đó")) || at.isWord(ahead, "riêng");
  }

  private boolean isChange(int ahead) {
    Keyword keyword = at.keyword(ahead);
    return keyword == Keyword.RISE || keyword == Keyword.FALL;
  }

  /** Whether a level of its own follows somewhere before the next comma: {@code THCS đạt 97%}. */
  private boolean isClause(int ahead) {
    for (int i = ahead; ; i++) {
      Kind kind = at.token(i).kind();
      if (kind == Kind.COMMA || kind == Kind.SEMICOLON || kind == Kind.END) {
        return false;
      }
      if (kind == Kind.NUMBER && !Times.isYear(at.token(i))) {
        return true;
      }
    }
  }

  /** Whether a verb of reaching brings another number before the next comma. */
  private boolean isReachedClause() {
    for (int i = 1; ; i++) {
      Kind kind = at.token(i).kind();
      if (kind == Kind.COMMA || kind == Kind.SEMICOLON || kind == Kind.END) {
        return false;
      }
      if (at.keyword(i) == Keyword.REACH) {
        int place = i + at.keywordLength(i);
        while (isComparator(at.keyword(place))) {
          place += at.keywordLength(place);
        }
        if (at.is(place, Kind.NUMBER)) {
          return true;
        }
      }
    }
  }

  /** Whether a level or a change of its own begins here, behind a comma or an "and". */
  private boolean isAside(int ahead) {
    Keyword next = at.keyword(ahead);
    if (isInclusion(ahead) || isChange(ahead) || next == Keyword.EQUAL) {
      return true;
    }
    if (next == Keyword.TO || next == Keyword.PLACE) {
      return true;
    }
    int place = ahead;
    while (at.keyword(place) != null) {
      place += at.keywordLength(place);
    }
    return at.is(place, Kind.NUMBER) || at.is(place, Kind.BAD_NUMBER);
  }
}
