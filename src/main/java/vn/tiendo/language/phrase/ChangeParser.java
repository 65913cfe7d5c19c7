package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Sizes.Sized;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Criterion.ChangeMeasure;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/** Rises, falls and multiples, with what they are compared with. */
final class ChangeParser {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Cursor at;
  private final Times times;
  private final Wholes wholes;
  private final Sizes sizes;

  ChangeParser(Cursor at, Times times, Wholes wholes, Sizes sizes) {
    this.at = at;
    this.times = times;
    this.wholes = wholes;
    this.sizes = sizes;
  }

  /** Reads from "tăng", "giảm" or "gấp" on. */
  Demand read() {
    if (at.take(Keyword.TIMES)) {
      return multiple();
    }
    int start = at.at();
    boolean rise = at.keyword() == Keyword.RISE;
    at.advance(at.keywordLength());
    while (times.read() || at.take(Keyword.REACH)) {
      // "tăng bình quân hằng năm đạt"
    }
    return at.take(Keyword.TIMES) ? multiple() : change(start, rise);
  }

  /** {@code bằng 1/2 bình quân chung}, or only a verb before a level ({@code bằng 20%}). */
  Demand equal() {
    at.take(Keyword.EQUAL);
    int start = at.at();
    Quantity quantity = sizes.bare();
    boolean times = quantity.unit().equals(Quantity.FOLD) && !at.is(Token.Kind.END);
    if (quantity.unit().equals(Quantity.PART) || times) {
      at.take(Keyword.COMPARED);
      return multiple(quantity, Bound.BARE, wholes.readBase());
    }
    at.moveTo(start);
    return sizes.read(Bound.BARE, false).demand(at);
  }

  private Demand multiple() {
    int start = at.at();
    Bound bound = Bound.read(at);
    Quantity quantity;
    if (at.keyword() == Keyword.DOUBLE) {
      at.advance(1);
      at.takeWord("lần");
      quantity = new Quantity(new Amount(TWO), null, Quantity.FOLD, false);
    } else {
      Sized sized = sizes.read(bound, false);
      quantity = sized.quantity();
      bound = sized.bound();
    }
    if (!quantity.unit().equals(Quantity.FOLD)) {
      at.moveTo(start);
      throw at.refusal("sau “gấp” phải là số lần", "ghi “gấp 1,5 lần so với năm 2020”");
    }
    refuseBelowOne(start, quantity);
    return multiple(quantity, bound, baseOfMultiple());
  }

  /** {@code 1,5 - 2 lần so với …}: times of something else, without a verb that says so. */
  Demand times(Sized sized) {
    return multiple(sized.quantity(), sized.bound(), baseOfMultiple());
  }

  private void refuseBelowOne(int start, Quantity quantity) {
    if (quantity.low().value().compareTo(BigDecimal.ONE) < 0) {
      at.moveTo(start);
      throw at.refusal(
          "gấp dưới một lần là giảm đi chứ không phải tăng",
          "tăng thêm 0,7 lần thì viết “gấp 1,7 lần so với …”; giảm thì viết “giảm 30% so với …”");
    }
  }

  /** "Tăng 2 lần" is twice as much; "tăng thêm 1,5 lần" may be that or 2,5 times. */
  private void refuseAdded(int start, Quantity quantity) {
    at.moveTo(start);
    boolean added = at.isWord(0, "tăng") && at.isWord(1, "thêm");
    added |= at.isWord(-1, "thêm");
    if (quantity.low().value().compareTo(BigDecimal.ONE) <= 0 || added) {
      throw at.refusal(
          "không rõ tăng thêm hay tăng thành số lần này",
          "ghi “gấp …”: tăng thêm 0,7 lần là “gấp 1,7 lần so với năm 2020”");
    }
  }

  private Demand multiple(Quantity quantity, Bound bound, @Nullable String base) {
    switch (bound) {
      case AT_MOST, LESS, NEARLY -> throw notTimes();
      case MORE -> {
        if (!sizes.inSentence()) {
          throw notTimes();
        }
      }
      default -> {}
    }
    Amount high = quantity.high() == null ? quantity.low() : quantity.high();
    boolean least = bound == Bound.AT_LEAST || bound == Bound.MORE;
    return new Demand(
        Comparison.MULTIPLE_OF,
        quantity.low(),
        least ? null : high,
        new Criterion.Multiple(quantity.low().value(), base),
        Quantity.FOLD,
        bound == Bound.ABOUT ? Hedge.ABOUT : Hedge.EXACT,
        Direction.UP);
  }

  private NotUnderstood notTimes() {
    return at.refusal(
        "số lần không đi với từ so sánh này", "ghi “gấp ít nhất 1,5 lần so với năm 2020”");
  }

  /** Reads the amount of a change; {@code start} is where its verb stands. */
  Demand change(int start, boolean rise) {
    Bound opening = Bound.read(at);
    Sized sized = sizes.readChange(opening, at.take(Keyword.FROM));
    boolean capped = sized.bound() == Bound.AT_MOST || sized.bound() == Bound.LESS;
    if (rise && capped && sizes.inSentence() && sized.quantity().unit().isShare()) {
      // "CPI tăng dưới 4%" bounds the rate; how far it falls short is not the target.
      return sized.demand(at);
    }
    switch (sized.bound()) {
      case AT_MOST, LESS, NEARLY -> {
        at.moveTo(start);
        throw at.refusal(
            "mức thay đổi có giới hạn trên",
            "ghi mức phải đạt, ví dụ “không quá 5%”, hoặc “tăng từ 3% trở lên”");
      }
      default -> {}
    }
    if (sized.quantity().full()) {
      at.moveTo(start);
      throw at.refusal("không rõ thay đổi bao nhiêu", "ghi “tăng 5%” hoặc “tăng 5 điểm %”");
    }
    if (rise && sized.ofTotal() && sized.quantity().unit().isShare()) {
      return shareOfTotal(sized);
    }
    if (sized.quantity().unit().equals(Quantity.FOLD)) {
      if (!rise) {
        at.moveTo(start);
        throw at.refusal("“giảm … lần” không rõ còn bao nhiêu", "ghi “giảm còn …” hoặc “giảm 50%”");
      }
      int here = at.at();
      refuseAdded(start, sized.quantity());
      at.moveTo(here);
      return multiple(sized.quantity(), sized.bound(), baseOfMultiple());
    }
    return change(rise, sized.quantity(), sized.bound(), base());
  }

  /**
   * "Tăng 3,5% so với tổng số đảng viên" is no growth: in Party texts it means that those admitted
   * are that share of all members.
   */
  private Demand shareOfTotal(Sized sized) {
    Bound bound = sized.bound() == Bound.MORE ? Bound.MORE : Bound.AT_LEAST;
    return bound.demand(sized.quantity(), at);
  }

  /** Behind a number of times a year is what they are times of: {@code gấp đôi năm 2020}. */
  private @Nullable String baseOfMultiple() {
    return wholes.isYearBase() || wholes.isMeanBase() ? wholes.readBase() : base();
  }

  private @Nullable String base() {
    return at.take(Keyword.COMPARED) ? wholes.readBase() : null;
  }

  private Demand change(boolean rise, Quantity quantity, Bound bound, @Nullable String base) {
    boolean part = quantity.unit().equals(Quantity.PART);
    BigDecimal low = quantity.low().value();
    Amount high = quantity.high();
    Criterion criterion =
        new Criterion.Change(
            rise,
            part ? ChangeMeasure.PERCENT : measure(quantity.unit()),
            part ? low.multiply(HUNDRED) : low,
            high == null ? null : high.value(),
            bound == Bound.MORE,
            base);
    return new Demand(
        rise ? Comparison.INCREASE_GE : Comparison.DECREASE_GE,
        quantity.low(),
        high,
        criterion,
        quantity.unit(),
        bound == Bound.ABOUT ? Hedge.ABOUT : Hedge.EXACT,
        rise ? Direction.UP : Direction.DOWN);
  }

  private static ChangeMeasure measure(Unit unit) {
    String name = unit.name();
    if (name.startsWith(Unit.PERCENTAGE_POINT.name())) {
      return ChangeMeasure.POINTS;
    }
    return unit.isShare() || name.startsWith("‰") ? ChangeMeasure.PERCENT : ChangeMeasure.ABSOLUTE;
  }
}
