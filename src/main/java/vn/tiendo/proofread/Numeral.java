package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Hedge;

/**
 * A number in running text.
 *
 * @param lead where it begins, a hedge before it included
 * @param from where its digits begin
 * @param to where its digits end, with the sign of per cent
 * @param value the number; of a fraction what stands above the line, of a range its upper end
 * @param over of a fraction what stands below the line
 * @param scale what the unit multiplies by: a thousand million for {@code tỷ}
 * @param unit the kind of thing measured: {@code đồng}, {@code ha}; empty for things counted
 * @param noun the words after it, in lower case
 * @param point whether a point stands before its decimals
 * @param bracket where the bracket opens that it stands in, or -1
 */
record Numeral(
    Kind kind,
    int lead,
    int from,
    int to,
    BigDecimal value,
    @Nullable BigDecimal over,
    BigDecimal scale,
    String unit,
    String noun,
    Hedge hedge,
    boolean point,
    int bracket) {

  /** Words that stand for members, delegates and others named before. */
  private static final Set<String> PERSONS = Set.of("đồng chí", "người", "vị", "đc", "cán bộ");

  enum Kind {
    COUNT,
    FRACTION,
    SHARE,
    RANGE,
    /** years of age, months, minutes: never a part of anything */
    TIME
  }

  Numeral {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(value);
    Objects.requireNonNull(noun);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** A count that is said exactly: only such ones prove anything. */
  boolean exact() {
    return hedge == Hedge.EXACT;
  }

  /** The first two words of what is counted: {@code đảng viên}, {@code tổ chức}. */
  String head() {
    int second = noun.indexOf(' ') + 1;
    int end = noun.indexOf(' ', second);
    return second == 0 || end < 0 ? noun : noun.substring(0, end);
  }

  /** Whether two numbers count the same thing, as far as the words say. */
  boolean sameThing(Numeral other) {
    String mine = head();
    String theirs = other.head();
    return !mine.isEmpty()
        && (mine.equals(theirs)
            || (!theirs.isEmpty() && mine.startsWith(theirs + " "))
            || theirs.startsWith(mine + " ")
            || (person(mine) && person(theirs)));
  }

  private static boolean person(String head) {
    return PERSONS.stream().anyMatch(p -> head.equals(p) || head.startsWith(p + " "));
  }

  /** Whether two numbers are in the same measure: both money, both hectares, both things. */
  boolean comparable(Numeral other) {
    boolean scaled = scale.compareTo(BigDecimal.ONE) != 0;
    boolean otherScaled = other.scale.compareTo(BigDecimal.ONE) != 0;
    return scaled == otherScaled && unit.equals(other.unit);
  }

  /** The value in the scale of another number: 1,044 triệu tỷ beside tỷ is 1.044.000. */
  BigDecimal inScaleOf(Numeral other, BigDecimal own) {
    boolean both =
        scale.compareTo(BigDecimal.ONE) != 0 && other.scale.compareTo(BigDecimal.ONE) != 0;
    if (!both || scale.compareTo(other.scale) == 0) {
      return own;
    }
    BigDecimal scaled = own.multiply(scale).divide(other.scale, 12, java.math.RoundingMode.HALF_UP);
    return Fractions.plain(scaled);
  }
}
