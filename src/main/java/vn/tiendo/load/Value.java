package vn.tiendo.load;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Placed;

/**
 * Makes a value of a node.
 *
 * @param <T> the value's type
 */
@FunctionalInterface
interface Value<T> {
  /** The value; null when the node is no such value, which is then among the findings. */
  @Nullable T read(Node node, Findings findings);

  /** The same with its place. */
  default Value<Placed<T>> placed() {
    return (node, findings) -> {
      T value = read(node, findings);
      return value == null ? null : new Placed<>(value, node.place());
    };
  }
}
