package vn.tiendo.check;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Figure.Stated;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Composition;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Period;

/**
 * Something that a source printed (công bố) beside what it can be held against.
 *
 * @param value what it is held against; null when nothing is known
 * @param period the time the value speaks of
 * @param sheet the file of figures it stands in
 */
record Claimed(
    Stated stated, @Nullable FigureValue value, Period period, @Nullable FigureSheet sheet) {

  /** Everything printed in the sheets of a committee. */
  static Stream<Claimed> in(CheckedCommittee committee) {
    return committee.committee().sheets().stream().flatMap(Claimed::in);
  }

  /** Everything printed in a sheet: beside figures, in compositions, and by itself. */
  static Stream<Claimed> in(FigureSheet sheet) {
    Stream<Claimed> figures = sheet.figures().stream().flatMap(figure -> of(figure, sheet));
    Stream<Claimed> parts = sheet.compositions().stream().flatMap(whole -> of(whole, sheet));
    Stream<Claimed> free =
        sheet.claims().stream()
            .flatMap(claim -> stream(claim.stated(), claim.value(), sheet.period(), sheet));
    return Stream.of(figures, parts, free).flatMap(all -> all);
  }

  private static Stream<Claimed> of(Figure figure, FigureSheet sheet) {
    return stream(figure.stated(), figure.value(), figure.period(), sheet);
  }

  private static Stream<Claimed> of(Composition composition, FigureSheet sheet) {
    if (composition.whole().value().signum() <= 0) {
      return Stream.empty();
    }
    return composition.parts().stream()
        .flatMap(
            part ->
                stream(
                    part.stated(),
                    new FigureValue.Counts(part.count().value(), composition.whole().value()),
                    sheet.period(),
                    sheet));
  }

  private static Stream<Claimed> stream(
      @Nullable Stated stated, @Nullable FigureValue value, Period period, FigureSheet sheet) {
    return stated == null ? Stream.empty() : Stream.of(new Claimed(stated, value, period, sheet));
  }
}
