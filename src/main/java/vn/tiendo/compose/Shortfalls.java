package vn.tiendo.compose;

import java.math.BigDecimal;
import java.util.Objects;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Target;

/**
 * What a result lacks of its level, in the level's unit and, where counts are known, in heads:
 * {@code còn thiếu 16 điểm %, tức 402 hộ}.
 */
final class Shortfalls {
  private Shortfalls() {}

  /** The clause with a comma before it; empty when nothing is lacking or nothing can be said. */
  static String of(Judgement j, Target target) {
    Observation now = j.observation();
    Rational gap = j.gap();
    if (now == null || gap == null) {
      return "";
    }
    if (gap.signum() == 0) {
      boolean rises = Criteria.rises(j.level());
      String heads = heads(j, target).replace(", tức ", ", còn thiếu ");
      return (rises ? ", mới bằng đúng " : ", vẫn bằng đúng ")
          + Amounts.value(now.value(), now.unit(), null)
          + (rises ? heads : "");
    }
    String by = Amounts.distance(j, now.value().plus(gap));
    if (j.level().criterion() instanceof Criterion.Rank) {
      return ", còn kém " + by;
    }
    if (j.level().criterion() instanceof Criterion.None) {
      return "";
    }
    if (Criteria.isBand(j.level().criterion(), target.direction())) {
      return ", ra ngoài khoảng, " + (gap.signum() < 0 ? "cao hơn " : "thấp hơn ") + by;
    }
    return (gap.signum() < 0 ? ", cao hơn " : ", còn thiếu ") + by + heads(j, target);
  }

  /**
   * The value that a level comes to, behind its phrase: {@code (tức từ 123 triệu đồng/ha trở lên)};
   * empty where the phrase names it itself.
   */
  static String needed(Judgement j, Target target) {
    Rational gap = j.gap();
    Observation now = j.observation();
    Criterion demand = j.level().criterion();
    boolean band = Criteria.isBand(demand, target.direction());
    if (gap == null || now == null || band || Criteria.namesItsValue(demand)) {
      return "";
    }
    Rational bound = now.value().plus(gap);
    boolean strict = Criteria.isStrictAt(j.level().criterion(), bound);
    String value = Amounts.value(bound, now.unit(), null);
    boolean rises = gap.signum() > 0 || (gap.signum() == 0 && Criteria.rises(j.level()));
    if (rises) {
      return strict ? " (tức trên " + value + ")" : " (tức từ " + value + " trở lên)";
    }
    return strict ? " (tức dưới " + value + ")" : " (tức không quá " + value + ")";
  }

  private static String heads(Judgement j, Target target) {
    Observation now = Objects.requireNonNull(j.observation());
    BigDecimal have = now.numerator();
    BigDecimal whole = now.denominator();
    if (have == null || whole == null || !now.isShare() || now.hedged() || !isWhole(have, whole)) {
      return "";
    }
    Rational bound = now.value().plus(Objects.requireNonNull(j.gap()));
    boolean strict = Criteria.isStrictAt(j.level().criterion(), bound);
    Rational exact = bound.times(Rational.of(whole)).over(Rational.HUNDRED);
    boolean rises = exact.compareTo(Rational.of(have)) > 0 || (strict && isFloor(j, exact, have));
    long needed = rises ? atLeast(exact, strict) : atMost(exact, strict);
    long missing = Math.abs(needed - have.longValueExact());
    String noun = Nouns.of(target);
    return noun == null
        ? " (cần " + Numbers.plain(needed) + "/" + Numbers.plain(whole) + ")"
        : ", tức " + Numbers.count(missing) + " " + noun;
  }

  private static boolean isFloor(Judgement j, Rational exact, BigDecimal have) {
    return exact.compareTo(Rational.of(have)) == 0 && Criteria.rises(j.level());
  }

  private static boolean isWhole(BigDecimal have, BigDecimal whole) {
    return have.stripTrailingZeros().scale() <= 0 && whole.stripTrailingZeros().scale() <= 0;
  }

  private static long atLeast(Rational exact, boolean strict) {
    long floor = exact.floor();
    boolean whole = Rational.of(floor).compareTo(exact) == 0;
    return whole && !strict ? floor : floor + 1;
  }

  private static long atMost(Rational exact, boolean strict) {
    long floor = exact.floor();
    boolean whole = Rational.of(floor).compareTo(exact) == 0;
    return whole && strict ? floor - 1 : floor;
  }

  /** By how much a result is beyond its level, in brackets; empty where no one number says it. */
  static String beyond(Judgement j, Target target) {
    Observation now = j.observation();
    Rational mark = now == null ? null : Criteria.mark(j.level().criterion(), target.direction());
    if (now == null || mark == null || now.hedged()) {
      return "";
    }
    Rational by = now.value().minus(mark);
    return by.signum() == 0
        ? ""
        : " (" + (by.signum() > 0 ? "cao hơn " : "thấp hơn ") + Amounts.distance(j, mark) + ")";
  }

  /** A number of things that only come whole, rounded to the side that still keeps a demand. */
  static Rational wholeAbove(Rational value, boolean up) {
    return Rational.of(up ? atLeast(value, false) : atMost(value, false));
  }
}
