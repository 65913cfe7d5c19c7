package vn.tiendo.check;

import java.util.stream.Stream;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.Piece.Reference;

/** The references in a report's narrative. */
final class Citations {
  private Citations() {}

  static Stream<Reference> in(Report report) {
    return report.narrative().sections().stream()
        .flatMap(section -> section.pieces().stream())
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast);
  }
}
