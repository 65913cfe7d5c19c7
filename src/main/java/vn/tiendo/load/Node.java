package vn.tiendo.load;

import java.util.List;
import vn.tiendo.diagnostic.Place;

/** A piece of a YAML file, with where it stands. */
sealed interface Node {
  Place place();

  /** Keys and their values, in the order written, no key twice. */
  record Mapping(List<Entry> entries, Place place) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}

  /** A list. */
  record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A text, always as it was typed: no number, date or yes and no is made of it here.
   *
   * @param text NFC, trimmed; empty for a value that is not there
   * @param extent where its characters stand
   */
  record Scalar(String text, Extent extent, Place place) implements Node {
    /** Where a part of the text stands. */
    Place part(int from, int length) {
      return extent.part(text, from, length, place);
    }
  }
}
