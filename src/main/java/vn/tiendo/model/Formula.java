package vn.tiendo.model;

import java.util.Objects;
import vn.tiendo.diagnostic.Place;

/**
 * A formula (công thức) that a measure's figures are worked out by.
 *
 * @param text as written
 * @param place where all of it stands
 */
public record Formula(String text, Expression root, Place place) {
  public Formula {
    Objects.requireNonNull(text);
    Objects.requireNonNull(root);
    Objects.requireNonNull(place);
  }
}
