package vn.tiendo.language.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Unit;

/** Reads an amount with all that belongs to it: unit, whole, "trở lên", "/năm". */
final class Sizes {
  private final Cursor at;
  private final Times times;
  private final Units units;
  private final Wholes wholes;
  private final @Nullable Population population;

  /** {@code population} is null where no words may follow an amount. */
  Sizes(Cursor at, Times times, Wholes wholes, @Nullable Population population) {
    this.population = population;
    this.at = at;
    this.times = times;
    this.units = new Units(at, population != null);
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
    return read(bound, from, false);
  }

  /**
   * Reads the amount of a change: "tăng từ 5%/năm" can only mean so much at least, for the least
   * change is what a change demands anyway.
   */
  Sized readChange(Bound bound, boolean from) {
    return read(bound, from, true);
  }

  private boolean isPlainEnd() {
    return switch (at.token().kind()) {
      case END, STOP, SEMICOLON, COMMA -> true;
      default -> at.keyword() == Keyword.COMPARED;
    };
  }

  private Sized read(Bound bound, boolean from, boolean ofChange) {
    int start = at.at();
    Quantity quantity = Quantity.read(at, units);
    Unit unit = quantity.unit();
    times.readPerWhole();
    wholes.note(quantity.whole());
    boolean open = from && quantity.high() == null;
    boolean ofTotal = population == null ? wholes.read(unit) : wholes.readTotal(unit);
    if (!isTimesOfBase(unit)) {
      readPopulation(open, unit);
    }
    Bound closed = bound.closedBy(at);
    unit = new Unit(unit.name() + units.perTime());
    times.readPerWhole();
    ofTotal |= wholes.readTotal(unit);
    if (closed != bound && !isTimesOfBase(unit)) {
      readPopulation(false, unit);
    }
    if (from && closed == Bound.BARE && quantity.high() == null && !quantity.full()) {
      if (ofChange && population != null && isPlainEnd()) {
        times.noteCadence(unit.name());
        return new Sized(quantity.in(unit), Bound.AT_LEAST, ofTotal);
      }
      throw unclosed(start);
    }
    times.noteCadence(unit.name());
    return new Sized(quantity.in(unit), closed, ofTotal);
  }

  /** {@code gấp 2 lần năm 2020}: the year is no deadline but what it is twice of; so a mean. */
  private boolean isTimesOfBase(Unit unit) {
    return unit.equals(Quantity.FOLD) && (wholes.isYearBase() || wholes.isMeanBase());
  }

  /** Whether words that say what is counted may follow. */
  boolean inSentence() {
    return population != null;
  }

  /** Reads an amount with its unit and nothing else behind it. */
  Quantity bare() {
    return Quantity.read(at, units);
  }

  /** In a sentence the word behind a bare number is its unit, which must be known. */
  private void readPopulation(boolean open, Unit unit) {
    if (population == null) {
      return;
    }
    while (times.read()) {
      // "đạt 0,78 vào năm 2030"
    }
    if (unit.equals(Unit.NONE) && at.is(Token.Kind.WORD) && at.keyword() == null) {
      throw at.refusal();
    }
    int start = at.at();
    population.read(open, unit);
    if (unit.isShare()) {
      wholes.name(start, at.at());
    }
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
