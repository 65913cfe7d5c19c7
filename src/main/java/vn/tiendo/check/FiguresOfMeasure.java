package vn.tiendo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;

/** The figures of one measure, the oldest first, found by the part of the committee they are of. */
final class FiguresOfMeasure {
  private static final Comparator<Figure> BY_TIME =
      Comparator.comparing((Figure figure) -> endOf(figure.period()), Comparator.naturalOrder())
          .thenComparing(Figure::place);

  static final FiguresOfMeasure NONE = new FiguresOfMeasure(List.of());

  private final List<Figure> all;
  private final Map<Part, List<Figure>> byPart = new HashMap<>();
  private final List<Figure> ofOrganisations = new ArrayList<>();

  /** What a figure is of: the whole committee, an organisation or a kind of them. */
  private record Part(@Nullable Code organisation, @Nullable Code kind) {
    static Part of(Reach reach) {
      if (reach instanceof Reach.OfOrganisation one) {
        return new Part(one.organisation().value(), null);
      }
      return new Part(null, reach instanceof Reach.OfKind k ? k.kind().value() : null);
    }
  }

  FiguresOfMeasure(List<Figure> figures) {
    all = figures.stream().sorted(BY_TIME).toList();
    for (Figure figure : all) {
      byPart.computeIfAbsent(Part.of(figure.reach()), part -> new ArrayList<>()).add(figure);
      if (figure.reach() instanceof Reach.OfOrganisation) {
        ofOrganisations.add(figure);
      }
    }
  }

  /** All of them; those without a date before the others. */
  List<Figure> all() {
    return all;
  }

  /** Those of one part. */
  List<Figure> of(Reach reach) {
    return byPart.getOrDefault(Part.of(reach), List.of());
  }

  /** Those that are of one organisation each. */
  List<Figure> ofOrganisations() {
    return ofOrganisations;
  }

  private static LocalDate endOf(Period period) {
    LocalDate end = period.end();
    return end == null ? LocalDate.MIN : end;
  }
}
