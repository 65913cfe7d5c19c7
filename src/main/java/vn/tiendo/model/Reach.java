package vn.tiendo.model;

import java.util.Objects;

/** Of which part of the committee a figure or a level speaks. */
public sealed interface Reach {

  /** The whole committee. */
  record Whole() implements Reach {}

  /** One organisation. */
  record OfOrganisation(Placed<Code> organisation) implements Reach {
    public OfOrganisation {
      Objects.requireNonNull(organisation);
    }
  }

  /** All organisations of one kind (loại hình). */
  record OfKind(Placed<Code> kind) implements Reach {
    public OfKind {
      Objects.requireNonNull(kind);
    }
  }
}
