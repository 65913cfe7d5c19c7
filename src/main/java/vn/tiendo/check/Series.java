package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;

/** Figures of one measure and one part of the committee, the oldest first. */
record Series(List<Figure> figures) {
  Series {
    figures = List.copyOf(figures);
  }

  /** All series of a committee, told apart by a further property of figures. */
  static Stream<Series> in(CheckedCommittee committee, Function<Figure, Optional<String>> of) {
    return committee.entries().stream()
        .map(entry -> committee.figures(entry.measure().code().value()))
        .flatMap(figures -> split(figures, of));
  }

  private static Stream<Series> split(List<Figure> figures, Function<Figure, Optional<String>> of) {
    Map<String, List<Figure>> parts =
        figures.stream()
            .filter(figure -> of.apply(figure).isPresent())
            .collect(
                Collectors.groupingBy(
                    figure -> Printed.key(figure.reach()) + "|" + of.apply(figure).orElse(""),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return parts.values().stream().map(Series::new);
  }

  /** What adds up in a figure: its number, or the count above the line. */
  static Optional<BigDecimal> amount(Figure figure) {
    if (figure.value() instanceof Counts counts) {
      return Optional.of(counts.numerator());
    }
    return figure.value() instanceof Quantity quantity
        ? Optional.of(quantity.number())
        : Optional.empty();
  }
}
