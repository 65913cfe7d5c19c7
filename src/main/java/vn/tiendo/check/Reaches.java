package vn.tiendo.check;

import java.util.stream.Stream;
import vn.tiendo.model.Code;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Reach;

/** The codes that a reach names. */
final class Reaches {
  private Reaches() {}

  /** The organisation, if it is one. */
  static Stream<Placed<Code>> organisation(Reach reach) {
    return reach instanceof Reach.OfOrganisation one
        ? Stream.of(one.organisation())
        : Stream.empty();
  }

  /** The kind of organisation, if it is one. */
  static Stream<Placed<Code>> kind(Reach reach) {
    return reach instanceof Reach.OfKind one ? Stream.of(one.kind()) : Stream.empty();
  }
}
