package vn.tiendo.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/**
 * Something measured that no target is set for (chỉ số).
 *
 * @param whole what counts are a share of; null when plain from the name
 */
public record Indicator(
    Placed<Code> code,
    String name,
    @Nullable String group,
    Unit unit,
    Direction direction,
    @Nullable String whole,
    @Nullable Formula formula,
    @Nullable String note,
    Place place)
    implements Measure {
  public Indicator {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(direction);
  }
}
