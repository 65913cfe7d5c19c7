package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Target;

/** A number of the data that a wrong share may be a share of, and what it counts. */
record NamedCount(BigDecimal count, String name) {

  /** All such numbers of a sheet. */
  static Stream<NamedCount> in(FigureSheet sheet, CheckedCommittee committee) {
    Stream<NamedCount> figures = sheet.figures().stream().flatMap(figure -> of(figure, committee));
    Stream<NamedCount> compositions =
        sheet.compositions().stream()
            .flatMap(
                c ->
                    Stream.concat(
                        Stream.of(new NamedCount(c.whole().value(), c.name())),
                        c.parts().stream()
                            .map(part -> new NamedCount(part.count().value(), part.name()))));
    Stream<NamedCount> members =
        sheet.movement() == null
            ? Stream.empty()
            : sheet.movement().entries().stream()
                .filter(entry -> entry.flow().sign() == 0)
                .map(entry -> new NamedCount(entry.count(), "đảng viên " + entry.flow().word()));
    return Stream.of(figures, compositions, members).flatMap(all -> all);
  }

  private static Stream<NamedCount> of(Figure figure, CheckedCommittee committee) {
    if (!committee.hasMeasure(figure.measure().value())) {
      return Stream.empty();
    }
    Measure measure = committee.measure(figure.measure().value());
    if (figure.value() instanceof Counts counts) {
      return Stream.of(
          new NamedCount(counts.numerator(), measure.name()),
          new NamedCount(counts.denominator(), whole(measure)));
    }
    return figure.value() instanceof Quantity quantity && !quantity.unit().isShare()
        ? Stream.of(new NamedCount(quantity.number(), measure.name()))
        : Stream.empty();
  }

  /** What counts of a measure are a share of, in words. */
  static String whole(Measure measure) {
    String whole =
        measure instanceof Target target
            ? target.population().whole()
            : ((Indicator) measure).whole();
    return whole != null ? whole : "mẫu số của “%s”".formatted(measure.name());
  }
}
