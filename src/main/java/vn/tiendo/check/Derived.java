package vn.tiendo.check;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;

/**
 * A figure that was worked out by a formula, with what went into it.
 *
 * @param inputs in the order the formula reads them
 */
public record Derived(Figure figure, List<Input> inputs) {
  /** What such a figure has for a source. */
  public static final String SOURCE = "tính theo công thức";

  public Derived {
    Objects.requireNonNull(figure);
    inputs = List.copyOf(inputs);
  }

  /**
   * Something a formula read.
   *
   * @param name what it is, in Vietnamese
   * @param measure its code; null for what is no measure
   * @param value as printed
   */
  public record Input(String name, @Nullable Code measure, String value) {
    public Input {
      Objects.requireNonNull(name);
      Objects.requireNonNull(value);
    }
  }
}
