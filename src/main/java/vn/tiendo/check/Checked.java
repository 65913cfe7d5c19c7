package vn.tiendo.check;

import java.util.List;
import java.util.Objects;
import vn.tiendo.model.Catalogue;

/** A catalogue whose every reference leads somewhere. Only {@link Checker} makes one. */
public record Checked(Catalogue.Portal portal, List<CheckedCommittee> committees) {
  public Checked {
    Objects.requireNonNull(portal);
    committees = List.copyOf(committees);
  }

  /**
   * What may be shown to everyone: without anything marked nội bộ, nor what speaks of such a thing.
   */
  public Checked publicPart() {
    return new Checked(portal, committees.stream().map(CheckedCommittee::publicPart).toList());
  }
}
