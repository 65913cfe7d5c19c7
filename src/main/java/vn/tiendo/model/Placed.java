package vn.tiendo.model;

import java.util.Objects;
import vn.tiendo.diagnostic.Place;

/**
 * A value together with where it was written, so that a later rule can point at it.
 *
 * @param <T> the type of the value
 */
public record Placed<T>(T value, Place place) {
  public Placed {
    Objects.requireNonNull(value);
    Objects.requireNonNull(place);
  }
}
