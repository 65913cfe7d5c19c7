package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/** How a level bounds its number. */
enum Bound {
  BARE,
  AT_LEAST,
  MORE,
  AT_MOST,
  LESS,
  ABOUT,
  NEARLY;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Steps over the comparator that stands here. */
  static Bound read(Cursor at) {
    Keyword keyword = at.keyword();
    if (keyword == null) {
      return BARE;
    }
    Bound bound =
        switch (keyword) {
          case AT_LEAST -> AT_LEAST;
          case MORE -> MORE;
          case AT_MOST -> AT_MOST;
          case LESS -> LESS;
          case ABOUT -> ABOUT;
          case NEARLY -> NEARLY;
          default -> BARE;
        };
    if (bound != BARE) {
      at.advance(at.keywordLength());
    }
    return bound;
  }

  /** {@code khoảng trên 60%}, {@code ít nhất khoảng 50 xã}: the bound says more than the hedge. */
  Bound sharpened(Cursor at) {
    Keyword keyword = at.keyword();
    if (this == ABOUT && (keyword == Keyword.MORE || keyword == Keyword.LESS)) {
      return read(at);
    }
    if (this == AT_LEAST) {
      at.take(Keyword.ABOUT);
    }
    return this;
  }

  /** Steps over "trở lên" or "trở xuống" and gives the bound that results. */
  Bound closedBy(Cursor at) {
    boolean up = at.keyword() == Keyword.UPWARD;
    boolean down = at.keyword() == Keyword.DOWNWARD;
    if (!up && !down) {
      return this;
    }
    boolean fits = this == BARE || this == (up ? AT_LEAST : AT_MOST);
    if (!fits) {
      throw at.refusal(
          "“" + at.text(at.at(), at.at() + 2) + "” trái với từ so sánh đứng trước số",
          "chỉ dùng một từ so sánh: “từ 20% trở lên”, “trên 20%” hoặc “khoảng 20%”");
    }
    at.advance(2);
    return up ? AT_LEAST : AT_MOST;
  }

  /** The demand that the bounded quantity makes; the cursor stands behind it. */
  Demand demand(Quantity quantity, Cursor at) {
    if (quantity.full()) {
      return all(quantity, at);
    }
    Amount high = quantity.high();
    return high == null ? single(quantity.low(), quantity.unit()) : range(quantity, high, at);
  }

  private Demand all(Quantity quantity, Cursor at) {
    if (this != BARE) {
      throw at.refusal(
          "“tất cả” không đi với từ so sánh", "bỏ từ so sánh, hoặc ghi số lượng cần đạt");
    }
    Amount count = quantity.low();
    boolean counted = !quantity.unit().equals(Unit.NONE);
    // Figures of "11/11 chi bộ" are numbers of chi bộ; without a thing to count they are shares.
    Criterion criterion =
        counted ? new Criterion.AtLeast(count.value(), false) : new Criterion.All();
    Unit unit = counted ? quantity.unit() : Unit.PERCENT;
    return demand(Comparison.ALL, count, count, criterion, unit, Direction.UP);
  }

  private Demand single(Amount number, Unit unit) {
    BigDecimal value = number.value();
    return switch (this) {
      case BARE -> bare(number, unit);
      case AT_LEAST ->
          demand(
              Comparison.GE, number, null, new Criterion.AtLeast(value, false), unit, Direction.UP);
      case MORE ->
          demand(
              Comparison.GT, number, null, new Criterion.AtLeast(value, true), unit, Direction.UP);
      case AT_MOST ->
          demand(
              Comparison.LE,
              null,
              number,
              new Criterion.AtMost(value, false),
              unit,
              Direction.DOWN);
      case LESS ->
          demand(
              Comparison.LT, null, number, new Criterion.AtMost(value, true), unit, Direction.DOWN);
      case ABOUT, NEARLY ->
          new Demand(
              Comparison.ABOUT, number, number, new Criterion.About(value), unit, hedge(), null);
    };
  }

  private static Demand bare(Amount number, Unit unit) {
    if (number.value().signum() == 0) {
      // "0 vụ" can't ask for at least none.
      return demand(Comparison.NONE, number, number, new Criterion.None(), unit, Direction.DOWN);
    }
    boolean all = unit.equals(Unit.PERCENT) && number.value().compareTo(HUNDRED) == 0;
    return all
        ? demand(Comparison.ALL, number, number, new Criterion.All(), unit, Direction.UP)
        : demand(Comparison.EQ, number, number, new Criterion.Bare(number.value()), unit, null);
  }

  private Demand range(Quantity quantity, Amount high, Cursor at) {
    Amount low = quantity.low();
    Unit unit = quantity.unit();
    return switch (this) {
      case BARE, ABOUT ->
          new Demand(
              Comparison.BETWEEN,
              low,
              high,
              new Criterion.Range(low.value(), high.value(), false),
              unit,
              hedge(),
              null);
      case AT_LEAST ->
          demand(
              Comparison.GE,
              low,
              null,
              new Criterion.Range(low.value(), high.value(), true),
              unit,
              Direction.UP);
      default ->
          throw at.refusal(
              "từ so sánh này không đi với khoảng hai số",
              "ghi một số, ví dụ “trên 80%”, “không quá 5%”, hoặc khoảng “85 - 90%”");
    };
  }

  private Hedge hedge() {
    return switch (this) {
      case ABOUT -> Hedge.ABOUT;
      case NEARLY -> Hedge.NEARLY;
      default -> Hedge.EXACT;
    };
  }

  private static Demand demand(
      Comparison comparison,
      @Nullable Amount low,
      @Nullable Amount high,
      Criterion criterion,
      Unit unit,
      @Nullable Direction direction) {
    return new Demand(comparison, low, high, criterion, unit, Hedge.EXACT, direction);
  }
}
