package vn.tiendo.publish;

import java.util.List;
import java.util.Objects;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.model.Catalogue;

/**
 * What every output is made from: the portal, and each committee judged at its date.
 *
 * @param internal whether what is marked nội bộ is in it
 * @param wordCopies whether a Word copy stands beside each document
 */
public record Publication(
    Catalogue.Portal portal,
    List<CommitteeAssessment> committees,
    boolean internal,
    boolean wordCopies) {
  public Publication {
    Objects.requireNonNull(portal);
    committees = List.copyOf(committees);
  }

  /** One without Word copies. */
  public Publication(
      Catalogue.Portal portal, List<CommitteeAssessment> committees, boolean internal) {
    this(portal, committees, internal, /* wordCopies= */ false);
  }
}
