package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a target starts from (hiện tại).
 *
 * @param day when it was so; null when neither the target nor its plan has a date
 */
public record Baseline(
    Placed<FigureValue> value, @Nullable LocalDate day, @Nullable Citation citation) {
  public Baseline {
    Objects.requireNonNull(value);
  }
}
