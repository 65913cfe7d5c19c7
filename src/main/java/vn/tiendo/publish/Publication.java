package vn.tiendo.publish;

import java.util.List;
import java.util.Objects;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.model.Catalogue;

/**
 * What every output is made from: the portal, and each committee judged at its date.
 *
 * @param internal whether what is marked nội bộ is in it
 */
public record Publication(
    Catalogue.Portal portal, List<CommitteeAssessment> committees, boolean internal) {
  public Publication {
    Objects.requireNonNull(portal);
    committees = List.copyOf(committees);
  }
}
