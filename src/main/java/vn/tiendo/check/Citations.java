package vn.tiendo.check;

import java.util.stream.Stream;
import vn.tiendo.model.Code;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.Piece;
import vn.tiendo.model.Report.Piece.Reference;

/** The references and charts in a report's narrative. */
final class Citations {
  private Citations() {}

  static Stream<Reference> in(Report report) {
    return pieces(report).filter(Reference.class::isInstance).map(Reference.class::cast);
  }

  /** The measures of which a picture is asked for. */
  static Stream<Placed<Code>> charts(Report report) {
    return pieces(report)
        .filter(Piece.Chart.class::isInstance)
        .map(piece -> ((Piece.Chart) piece).measure());
  }

  private static Stream<Piece> pieces(Report report) {
    return report.narrative().sections().stream().flatMap(section -> section.pieces().stream());
  }
}
