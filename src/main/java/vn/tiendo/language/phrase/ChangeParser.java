package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Criterion.ChangeMeasure;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/** Rises, falls and multiples, with what they are compared with. */
final class ChangeParser {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Cursor at;
  private final Times times;
  private final Units units;
  private final Wholes wholes;

  ChangeParser(Cursor at, Times times, Units units, Wholes wholes) {
    this.at = at;
    this.times = times;
    this.units = units;
    this.wholes = wholes;
  }

  Demand read() {
    int start = at.at();
    if (at.take(Keyword.EQUAL)) {
      return equal(start);
    }
    if (at.take(Keyword.TIMES)) {
      return multiple(false);
    }
    boolean rise = at.keyword() == Keyword.RISE;
    at.advance(at.keywordLength());
    while (times.read() || at.take(Keyword.REACH)) {
      // "tăng bình quân hằng năm đạt"
    }
    if (at.take(Keyword.TIMES)) {
      return multiple(false);
    }
    return change(start, rise);
  }

  /** {@code bằng 1/2 bình quân chung}, or only a verb before a level ({@code bằng 20%}). */
  private Demand equal(int start) {
    Quantity quantity = Quantity.read(at, units);
    if (quantity.low().fraction() != null && quantity.unit().name().equals("phần")) {
      wholes.readBase();
      return multiple(quantity, Bound.BARE);
    }
    at.moveTo(start + 1);
    quantity = Quantity.read(at, units);
    return Bound.BARE.demand(
        new Quantity(
            quantity.low(), quantity.high(), wholes.read(quantity.unit()), quantity.full()),
        at);
  }

  private Demand multiple(boolean unitRead) {
    Bound bound = Bound.read(at);
    if (bound == Bound.AT_MOST || bound == Bound.LESS || bound == Bound.MORE) {
      throw at.refusal(
          "“gấp” không đi với từ so sánh này", "ghi “gấp ít nhất 1,5 lần so với năm 2020”");
    }
    if (at.keyword() == Keyword.DOUBLE) {
      at.advance(1);
      Amount two = new Amount(BigDecimal.valueOf(2));
      base();
      return multiple(new Quantity(two, null, new Unit("lần"), unitRead), bound);
    }
    Quantity quantity = Quantity.read(at, units);
    if (!quantity.unit().name().equals("lần")) {
      throw at.refusal("sau “gấp” phải là số lần", "ghi “gấp 1,5 lần so với năm 2020”");
    }
    base();
    return multiple(quantity, bound);
  }

  private Demand multiple(Quantity quantity, Bound bound) {
    Amount high = quantity.high() == null ? quantity.low() : quantity.high();
    return new Demand(
        Comparison.MULTIPLE_OF,
        quantity.low(),
        bound == Bound.AT_LEAST ? null : high,
        new Criterion.Multiple(quantity.low().value(), wholes.named()),
        new Unit("lần"),
        bound == Bound.ABOUT ? Hedge.ABOUT : Hedge.EXACT,
        Direction.UP);
  }

  private Demand change(int start, boolean rise) {
    Bound bound = Bound.read(at);
    boolean from = at.take(Keyword.FROM);
    Quantity quantity = Quantity.read(at, units);
    if (quantity.full()) {
      throw at.refusal();
    }
    Unit unit = wholes.read(quantity.unit());
    boolean share = rise && wholes.named() != null && unit.equals(Unit.PERCENT);
    Bound last = bound.closedBy(at);
    unit = new Unit(unit.name() + units.perTime());
    if (bound == Bound.AT_MOST
        || bound == Bound.LESS
        || bound == Bound.NEARLY
        || last == Bound.AT_MOST) {
      at.moveTo(start);
      throw at.refusal(
          "mức thay đổi có giới hạn trên",
          "ghi mức phải đạt, ví dụ “không quá 5%”, hoặc “tăng từ 3% trở lên”");
    }
    if (from && quantity.high() == null && last == Bound.BARE && !share) {
      throw at.refusal(
          "“từ …” chưa nói từ đó trở lên hay đến đâu",
          "ghi “tăng từ 3,5% trở lên”, “giảm 1,5 - 2%/năm” hoặc “giảm còn 3%”");
    }
    if (unit.name().equals("lần")) {
      return fold(rise, quantity, last);
    }
    times.noteCadence(unit.name());
    if (share) {
      Bound least = last == Bound.MORE ? Bound.MORE : Bound.AT_LEAST;
      return least.demand(new Quantity(quantity.low(), quantity.high(), unit, false), at);
    }
    base();
    return change(rise, quantity, unit, last);
  }

  private Demand fold(boolean rise, Quantity quantity, Bound bound) {
    if (!rise) {
      throw at.refusal("“giảm … lần” không rõ còn bao nhiêu", "ghi “giảm còn …” hoặc “giảm 50%”");
    }
    base();
    return multiple(quantity, bound);
  }

  private void base() {
    if (at.take(Keyword.COMPARED)) {
      wholes.readBase();
    }
  }

  private Demand change(boolean rise, Quantity quantity, Unit unit, Bound bound) {
    boolean half = unit.name().equals("phần");
    BigDecimal least = half ? quantity.low().value().multiply(HUNDRED) : quantity.low().value();
    Amount most = quantity.high();
    return new Demand(
        rise ? Comparison.INCREASE_GE : Comparison.DECREASE_GE,
        quantity.low(),
        most,
        new Criterion.Change(
            rise,
            half ? ChangeMeasure.PERCENT : measure(unit),
            least,
            most == null ? null : most.value(),
            bound == Bound.MORE,
            wholes.named()),
        unit,
        bound == Bound.ABOUT ? Hedge.ABOUT : Hedge.EXACT,
        rise ? Direction.UP : Direction.DOWN);
  }

  private static ChangeMeasure measure(Unit unit) {
    if (unit.name().startsWith("điểm %")) {
      return ChangeMeasure.POINTS;
    }
    return unit.isShare() || unit.name().startsWith("‰")
        ? ChangeMeasure.PERCENT
        : ChangeMeasure.ABSOLUTE;
  }
}
