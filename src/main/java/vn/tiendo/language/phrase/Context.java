package vn.tiendo.language.phrase;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Unit;

/** What the rest of a sentence adds to the unit of its demand. */
final class Context {
  private final Cursor at;
  private final String subject;
  private final @Nullable String per;

  /**
   * Over the words before the demand.
   *
   * @param per what they say the measure is counted for each of; null for nothing
   */
  Context(Cursor at, String subject, @Nullable String per) {
    this.at = at;
    this.subject = subject.toLowerCase(Locale.ROOT);
    this.per = per;
  }

  /** The demand with its whole unit; {@code verbless}: a number that no verb brings. */
  Demand complete(Demand demand, boolean verbless) {
    Unit unit = named(demand);
    if (unit.equals(Quantity.OVER_HUNDRED)) {
      if (!subject.contains("giới tính")) {
        throw at.refusal(
            "không rõ số trên đếm gì, số dưới đếm gì", "ghi đủ, ví dụ “112 bé trai/100 bé gái”");
      }
      return demand.in(new Unit("bé trai/100 bé gái"));
    }
    if (unit.equals(Unit.NONE) && isNumbered(demand) && (verbless || !isIndex())) {
      throw at.refusal("không rõ con số này đếm gì", "ghi “đạt …” trước số và đơn vị sau số");
    }
    unit = perHead(unit);
    refuseWhose(unit);
    boolean counted = !unit.isShare() && !unit.equals(Unit.NONE) && !unit.equals(Quantity.FOLD);
    boolean whole = unit.name().contains("/");
    String each = per == null && isCount(unit) ? each() : per;
    boolean again = per != null && unit.name().startsWith(per);
    return demand.in(
        counted && !whole && !again && each != null ? new Unit(unit.name() + "/" + each) : unit);
  }

  private static boolean isCount(Unit unit) {
    return !Units.isMoney(unit) && !CountedThings.isTrait(unit.name());
  }

  /** {@code mỗi ấp có …}: what the count is wanted of each of; null for nothing. */
  private @Nullable String each() {
    Cursor words = new Cursor(subject);
    for (; !words.is(Kind.END); words.advance(1)) {
      if (words.isWord(0, "mỗi") && words.keyword() == null) {
        WordTree.Match<String> noun = words.longest(CountedThings.tree(), 1);
        boolean one = noun != null && !words.is(1 + noun.words(), Kind.COMMA);
        return noun != null && one && !Units.isTime(noun.meaning()) ? noun.meaning() : null;
      }
    }
    return null;
  }

  /** The unit, or without one the thing that the subject says is counted: {@code số xã: 12}. */
  private Unit named(Demand demand) {
    Unit unit = demand.unit();
    if (!unit.equals(Unit.NONE) || !isNumbered(demand)) {
      return unit;
    }
    Cursor words = new Cursor(subject);
    Times lead = new Times(words);
    while (lead.read() || words.take(Keyword.REACH) || words.take(Kind.COMMA)) {
      // "Đến năm 2025, phấn đấu số xã …"
    }
    words.takeWord("tổng");
    WordTree.Match<String> noun =
        words.takeWord("số") ? words.longest(CountedThings.tree(), 0) : null;
    return noun == null ? unit : new Unit(noun.meaning());
  }

  private static boolean isNumbered(Demand demand) {
    return switch (demand.comparison()) {
      case GE, GT, LE, LT, EQ, ABOUT, BETWEEN, INCREASE_GE, DECREASE_GE -> true;
      default -> false;
    };
  }

  /** Whether the subject is a measure that has no unit. */
  private boolean isIndex() {
    return subject.contains("chỉ số") || subject.contains("hệ số");
  }

  private Unit perHead(Unit unit) {
    String name = unit.name();
    boolean heads = subject.contains("đầu người") && !unit.isShare() && !name.contains("/người");
    if (!heads || unit.equals(Unit.NONE) || unit.equals(Quantity.FOLD)) {
      return unit;
    }
    if (name.endsWith("/năm")) {
      return new Unit(name.substring(0, name.length() - 4) + "/người/năm");
    }
    boolean yearly = subject.contains("đầu người/năm");
    return name.contains("/") ? unit : new Unit(name + "/người" + (yearly ? "/năm" : ""));
  }

  /** Money that may be meant per head, though no word says so. */
  private void refuseWhose(Unit unit) {
    boolean income = subject.contains("thu nhập") || unit.name().endsWith("đồng/năm");
    boolean total =
        subject.contains("ngân sách")
            || subject.contains("vốn")
            || per != null
            || unit.name().contains("/ha");
    if (Units.isMoney(unit) && income && !total && !unit.name().contains("/người")) {
      throw at.refusal(
          "không rõ số tiền tính theo đầu người hay không",
          "ghi đủ đơn vị, ví dụ “90 triệu đồng/người/năm”");
    }
  }

  /**
   * {@code 35 giường bệnh và 19 bác sĩ trên 1 vạn dân}: what stands behind the last of several
   * amounts holds for the first too.
   */
  static Demand share(Cursor at, Times times, Demand demand) {
    Unit unit = demand.unit();
    boolean counted = !unit.isShare() && !unit.name().contains("/") && !Units.isMoney(unit);
    if (!counted || unit.equals(Unit.NONE) || unit.equals(Quantity.FOLD)) {
      return demand;
    }
    int start = at.at();
    boolean joined = at.is(1, Kind.NUMBER);
    String shared = null;
    for (; shared == null && !at.is(Kind.END); at.advance(shared == null ? 1 : 0)) {
      shared = Per.read(at);
    }
    boolean last = at.is(Kind.END) || at.is(Kind.STOP) || at.is(Kind.SEMICOLON) || times.read();
    at.moveTo(start);
    if (shared == null || !shared.endsWith("dân")) {
      return demand;
    }
    if (!joined || !last) {
      throw at.refusal(
          "không rõ tính trên bao nhiêu dân", "ghi “35 giường bệnh/vạn dân” liền nhau");
    }
    return demand.in(new Unit(unit.name() + "/" + shared));
  }
}
