package vn.tiendo.model;

import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/** Something that figures can be given for: a target, or an indicator without one. */
public sealed interface Measure permits Target, Indicator {
  Placed<Code> code();

  String name();

  @Nullable String group();

  Unit unit();

  Direction direction();

  /** How its figures are worked out; null when they are typed in. */
  @Nullable Formula formula();

  @Nullable String note();

  Place place();
}
