package vn.tiendo.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of one kind of record.
 *
 * @param name what messages call it, {@code chỉ tiêu}
 * @param description one sentence for the editor
 * @param keys in the order in which one writes them
 * @param anyOf keys of which at least one must be there; empty when there is no such demand
 */
record Shape(String name, String description, List<Key> keys, List<String> anyOf) {
  Shape {
    keys = List.copyOf(keys);
    anyOf = List.copyOf(anyOf);
  }

  /** A key, and what it holds. */
  record Key(String name, boolean required, Holds holds, String description) {}

  static Shape of(String name, String description) {
    return new Shape(name, description, List.of(), List.of());
  }

  /** The same with a key that must be there. */
  Shape must(String key, Holds holds, String description) {
    return with(new Key(key, true, holds, description));
  }

  /** The same with a key that may be there. */
  Shape may(String key, Holds holds, String description) {
    return with(new Key(key, false, holds, description));
  }

  /** The same, where at least one of these keys must be there. */
  Shape withAnyOf(String... keys) {
    return new Shape(name, description, this.keys, List.of(keys));
  }

  /** The same with all keys of another. */
  Shape and(Shape other) {
    Shape all = this;
    for (Key key : other.keys) {
      all = all.with(key);
    }
    return all;
  }

  private Shape with(Key key) {
    List<Key> more = new ArrayList<>(keys);
    more.add(key);
    return new Shape(name, description, more, anyOf);
  }
}
