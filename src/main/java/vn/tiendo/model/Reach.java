package vn.tiendo.model;

import java.util.Objects;

/** Of which part of the committee a figure or a level speaks. */
public sealed interface Reach {

  /** Whether it is the same part, wherever each was written. */
  boolean isSame(Reach other);

  /** The whole committee. */
  record Whole() implements Reach {
    @Override
    public boolean isSame(Reach other) {
      return other instanceof Whole;
    }
  }

  /** One organisation. */
  record OfOrganisation(Placed<Code> organisation) implements Reach {
    public OfOrganisation {
      Objects.requireNonNull(organisation);
    }

    @Override
    public boolean isSame(Reach other) {
      return other instanceof OfOrganisation of
          && of.organisation.value().equals(organisation.value());
    }
  }

  /** All organisations of one kind (loại hình). */
  record OfKind(Placed<Code> kind) implements Reach {
    public OfKind {
      Objects.requireNonNull(kind);
    }

    @Override
    public boolean isSame(Reach other) {
      return other instanceof OfKind of && of.kind.value().equals(kind.value());
    }
  }
}
