package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Unit;

/**
 * A number or a range of numbers, with its unit.
 *
 * @param high the upper end of a range; null for a single number
 * @param full whether it was written as N/N, which says "all of them"
 * @param whole of how many it is that many ({@code 3/5 xã}: 5 xã); null when not said
 */
record Quantity(
    Amount low, @Nullable Amount high, Unit unit, boolean full, @Nullable String whole) {
  /** Of a multiple. */
  static final Unit FOLD = new Unit("lần");

  /** Of a fraction that is a share of something else: {@code một nửa}, {@code 1/2}. */
  static final Unit PART = new Unit("phần");

  /** Of a ratio to a hundred of what only the rest of the sentence can name. */
  static final Unit OVER_HUNDRED = new Unit("/100");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Quantity(Amount low, @Nullable Amount high, Unit unit, boolean full) {
    this(low, high, unit, full, null);
  }

  /** Denominators up to this one are read as parts: a half, a third, a quarter. */
  private static final BigDecimal LARGEST_PART = BigDecimal.valueOf(4);

  /** The same amount with another unit. */
  Quantity in(Unit other) {
    return new Quantity(low, high, other, full, whole);
  }

  /** Reads one; refuses at the first thing that does not fit. */
  static Quantity read(Cursor at, Units units) {
    if (at.take(Keyword.HALF)) {
      return new Quantity(new Amount(new BigDecimal("0.5"), "1/2"), null, PART, false);
    }
    int start = at.at();
    BigDecimal first = number(at);
    if (at.is(Kind.SLASH) && at.is(1, Kind.NUMBER)) {
      return fraction(first, at, units);
    }
    Unit unit = units.read();
    if (isRange(at)) {
      at.advance(1);
      return range(first, unit, start, at, units);
    }
    refuseYear(at, start, unit);
    return new Quantity(new Amount(first), null, unit == null ? Unit.NONE : unit, false);
  }

  private static BigDecimal number(Cursor at) {
    BigDecimal number = at.token().number();
    if (number == null) {
      throw at.refusal();
    }
    at.advance(1);
    return number;
  }

  /** A dash or "đến" with a number behind it that is no year of a deadline. */
  private static boolean isRange(Cursor at) {
    boolean joint = at.is(Kind.DASH) || at.keyword() == Keyword.TO;
    boolean number = at.is(1, Kind.NUMBER) || at.is(1, Kind.BAD_NUMBER);
    return joint && number;
  }

  private static Quantity range(
      BigDecimal low, @Nullable Unit lowUnit, int start, Cursor at, Units units) {
    int second = at.at();
    BigDecimal high = number(at);
    Unit unit = units.read();
    if (unit == null && lowUnit != null) {
      unit = lowUnit;
    }
    if (lowUnit != null && !lowUnit.equals(unit) && !isPrefix(lowUnit, unit)) {
      at.moveTo(second);
      throw at.refusal(
          "hai đầu khoảng khác đơn vị", "ghi hai số cùng một đơn vị, ví dụ “1,5 - 2%/năm”");
    }
    refuseYear(at, start, unit);
    if (low.compareTo(high) >= 0) {
      at.moveTo(second);
      throw at.refusal("số sau không lớn hơn số trước", "ghi số nhỏ trước, ví dụ “85 - 90%”");
    }
    return new Quantity(new Amount(low), new Amount(high), unit == null ? Unit.NONE : unit, false);
  }

  private static boolean isPrefix(Unit shorter, @Nullable Unit longer) {
    return longer != null && longer.name().startsWith(shorter.name() + "/");
  }

  private static Quantity fraction(BigDecimal numerator, Cursor at, Units units) {
    int slash = at.at();
    at.advance(1);
    BigDecimal denominator = number(at);
    if (at.is(Kind.SLASH) || denominator.signum() == 0) {
      at.moveTo(slash);
      throw at.refusal(
          "không rõ các số nối bằng “/” nói gì",
          "cơ cấu nhiều phần thì khai từng phần trong “cùng đạt:”; ngày tháng thì ghi ở “hạn:”");
    }
    if (at.isWord(0, "trẻ") || at.isWord(0, "dân") || at.isWord(0, "ca")) {
      at.moveTo(slash);
      throw at.refusal(
          "chưa nói đếm gì trên " + Numbers.plain(denominator),
          "ghi vật được đếm liền sau số, ví dụ “42 ca/100.000 trẻ đẻ sống”");
    }
    Unit unit = units.read();
    if (numerator.compareTo(denominator) == 0) {
      return new Quantity(new Amount(numerator), null, unit == null ? Unit.NONE : unit, true);
    }
    if (unit == null && numerator.compareTo(denominator) > 0) {
      return overHundred(numerator, denominator, slash, at, units);
    }
    if (unit != null && units.isOpen() && isCount(numerator, denominator)) {
      String whole = Numbers.plain(denominator) + " " + unit;
      return new Quantity(new Amount(numerator), null, unit, false, whole);
    }
    if (unit != null) {
      at.moveTo(slash - 1);
      throw at.refusal(
          "không rõ cần số lượng hay tỷ lệ",
          "ghi số lượng “" + Numbers.plain(numerator) + " " + unit + "”, hoặc ghi tỷ lệ %");
    }
    BigDecimal value = numerator.divide(denominator, new MathContext(12, RoundingMode.DOWN));
    if (value.multiply(denominator).compareTo(numerator) != 0 && !units.isOpen()) {
      at.moveTo(slash - 1);
      throw at.refusal("phân số không đổi ra số thập phân đúng được", "ghi tỷ lệ, ví dụ “66,7%”");
    }
    String written = numerator.toPlainString() + "/" + denominator.toPlainString();
    return new Quantity(new Amount(value.stripTrailingZeros(), written), null, PART, false);
  }

  /** {@code 112/100}: so many of one kind for each hundred of another; no part of anything. */
  private static Quantity overHundred(
      BigDecimal numerator, BigDecimal denominator, int slash, Cursor at, Units units) {
    if (!units.isOpen() || denominator.compareTo(HUNDRED) != 0) {
      at.moveTo(slash - 1);
      throw at.refusal(
          "không rõ số trên đếm gì, số dưới đếm gì", "ghi đủ, ví dụ “112 bé trai/100 bé gái”");
    }
    return new Quantity(new Amount(numerator), null, OVER_HUNDRED, false);
  }

  /** Whether it counts out of a whole ({@code 9/11 xã}) and is no part of it ({@code 2/3}). */
  private static boolean isCount(BigDecimal numerator, BigDecimal denominator) {
    return numerator.compareTo(denominator) < 0 && denominator.compareTo(LARGEST_PART) > 0;
  }

  private static void refuseYear(Cursor at, int start, @Nullable Unit unit) {
    int here = at.at();
    at.moveTo(start);
    if (unit == null && Times.isYear(at.token())) {
      String year = at.token().word();
      throw at.refusal(
          "“" + year + "” trông như một năm",
          "năm thì ghi ở “hạn: "
              + year
              + "”; số lượng thì ghi có dấu chấm hàng nghìn hoặc kèm đơn vị");
    }
    at.moveTo(here);
  }
}
