package vn.tiendo.language.phrase;

import java.util.Set;
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

  private final Cursor at;
  private final Times times;

  Population(Cursor at, Times times) {
    this.at = at;
    this.times = times;
  }

  /**
   * Steps over them, up to what belongs to the amount again or stands beside it.
   *
   * @param open whether "từ" before the amount waits for its "trở lên"
   */
  void read(boolean open, Unit unit) {
    int start = at.at();
    boolean inner = false;
    while (!at.is(Kind.END) && !ends()) {
      Keyword keyword = at.keyword();
      if (keyword == Keyword.UPWARD || keyword == Keyword.DOWNWARD) {
        if (!inner && (open || at.at() == start)) {
          return;
        }
        refuseUngraded(inner);
        inner = false;
        at.advance(2);
      } else if (at.is(Kind.NUMBER) || at.is(Kind.BAD_NUMBER)) {
        number(unit);
      } else if (!times.read()) {
        inner |= keyword == Keyword.FROM;
        at.advance(1);
      }
    }
  }

  private void refuseUngraded(boolean inner) {
    if (!inner && !GRADES.contains(at.token(-1).word())) {
      throw at.refusal(
          "không rõ “trở lên” đi với số hay với từ đứng trước", "ghi “từ 80% trở lên” liền nhau");
    }
  }

  /** A number among them may only narrow down what a share is a share of. */
  private void number(Unit unit) {
    if (!unit.isShare() || at.is(1, Kind.PERCENT) || at.is(Kind.BAD_NUMBER)) {
      throw at.refusal("không rõ số này thuộc mức nào", "ghi từng mức thành một chỉ tiêu riêng");
    }
    at.advance(1);
  }

  /** Whether something else begins here. */
  private boolean ends() {
    Keyword keyword = at.keyword();
    if (at.is(Kind.SEMICOLON) || keyword == Keyword.COMPARED || isInclusion(0)) {
      return true;
    }
    if (at.is(Kind.COMMA)) {
      return isAside(1);
    }
    if (keyword == Keyword.AND) {
      return isAside(at.keywordLength());
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
