package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/**
 * A measured figure (số liệu) of one measure, for one part of the committee and one period.
 *
 * @param measure the code of the target or indicator
 * @param provisional whether it is an estimate (ước)
 * @param citation its source; null when none is given, which is a finding
 * @param stated the share that the source printed beside the counts; null for none
 * @param place where the value stands
 */
public record Figure(
    Placed<Code> measure,
    Reach reach,
    Period period,
    FigureValue value,
    Hedge hedge,
    boolean provisional,
    @Nullable Citation citation,
    Visibility visibility,
    @Nullable Stated stated,
    @Nullable String note,
    Place place) {
  public Figure {
    Objects.requireNonNull(measure);
    Objects.requireNonNull(reach);
    Objects.requireNonNull(period);
    Objects.requireNonNull(value);
    Objects.requireNonNull(hedge);
    Objects.requireNonNull(visibility);
    Objects.requireNonNull(place);
  }

  /**
   * What a source printed of a figure (công bố), kept to be checked.
   *
   * @param text verbatim
   * @param number the number in it
   * @param unit its unit
   * @param decimalPoint whether it was written with a decimal point, which Vietnamese does not have
   */
  public record Stated(
      Placed<String> text, BigDecimal number, Unit unit, Hedge hedge, boolean decimalPoint) {
    public Stated {
      Objects.requireNonNull(text);
      Objects.requireNonNull(number);
      Objects.requireNonNull(unit);
      Objects.requireNonNull(hedge);
    }
  }
}
