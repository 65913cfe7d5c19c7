package vn.tiendo.language.phrase;

import vn.tiendo.model.Unit;

/** Reads an amount with all that belongs to it: unit, whole, "trở lên", "/năm". */
final class Sizes {
  private final Cursor at;
  private final Times times;
  private final Units units;
  private final Wholes wholes;

  Sizes(Cursor at, Times times, Wholes wholes) {
    this.at = at;
    this.times = times;
    this.units = new Units(at);
    this.wholes = wholes;
  }

  /**
   * An amount and what it is a bound of.
   *
   * @param ofTotal whether it is said to be a share of a total ({@code so với tổng số …})
   */
  record Sized(Quantity quantity, Bound bound, boolean ofTotal) {
    Demand demand(Cursor at) {
      return bound.demand(quantity, at);
    }
  }

  /**
   * Reads the amount behind a comparator.
   *
   * @param from whether "từ" opened it, which "trở lên" or a second number must close
   */
  Sized read(Bound bound, boolean from) {
    int start = at.at();
    Quantity quantity = Quantity.read(at, units);
    Unit unit = quantity.unit();
    boolean ofTotal = wholes.read(unit);
    Bound closed = bound.closedBy(at);
    unit = new Unit(unit.name() + units.perTime());
    ofTotal |= wholes.readTotal(unit);
    if (from && closed == Bound.BARE && quantity.high() == null && !quantity.full()) {
      throw unclosed(start);
    }
    times.noteCadence(unit.name());
    return new Sized(quantity.in(unit), closed, ofTotal);
  }

  private NotUnderstood unclosed(int start) {
    String written = at.text(start, at.at());
    if (at.keyword() == Keyword.TO) {
      return at.refusal(
          "khoảng có đầu “dưới” không rõ hai đầu",
          "ghi hai giới hạn, ví dụ “từ " + written + " trở lên và dưới …”");
    }
    at.moveTo(start);
    return at.refusal(
        "“từ " + written + "” chưa nói từ đó trở lên hay đến đâu",
        "ghi “từ " + written + " trở lên”, hoặc đủ hai đầu như “từ 57 đến 58%”");
  }
}
