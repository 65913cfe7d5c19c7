package vn.tiendo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of a figure, exact as written. */
public sealed interface FigureValue {

  /** Counts: {@code 412/2.300}. The share is computed, never typed. */
  record Counts(BigDecimal numerator, BigDecimal denominator) implements FigureValue {
    public Counts {
      if (denominator.signum() <= 0) {
        throw new IllegalArgumentException("denominator " + denominator);
      }
    }
  }

  /** A number with its unit; the unit is {@link Unit#NONE} when the measure's own is meant. */
  record Quantity(BigDecimal number, Unit unit) implements FigureValue {
    public Quantity {
      Objects.requireNonNull(number);
      Objects.requireNonNull(unit);
    }
  }

  /** Whether a deed is done ({@code có}, {@code không}), and when if a date was written. */
  record Done(boolean done, @Nullable LocalDate day) implements FigureValue {}

  /** A grade, or an assessor's words. */
  record Words(String text) implements FigureValue {
    public Words {
      Objects.requireNonNull(text);
    }
  }

  /** {@code chưa có số liệu}: said on purpose, unlike a figure that is not there. */
  record Absent() implements FigureValue {}
}
