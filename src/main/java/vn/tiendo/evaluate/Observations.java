package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Unit;

/**
 * Makes the numbers that are judged out of figures: those of the part asked for, or, for the whole,
 * rolled up from organisations where the whole has no figure of its own. Shares roll up as sums of
 * counts, never as means of percentages.
 */
final class Observations {
  private final CheckedCommittee committee;
  private final Unit unit;
  private final LocalDate asOf;

  /**
   * @param unit the unit of the level that will be judged
   * @param asOf figures that were not known on that day are left out
   */
  Observations(CheckedCommittee committee, Unit unit, LocalDate asOf) {
    this.committee = committee;
    this.unit = unit;
    this.asOf = asOf;
  }

  /**
   * All figures of a measure for one part that are known at the date, of whatever kind, the oldest
   * first.
   */
  List<Figure> known(Code measure, Reach reach) {
    return committee.figures(measure, reach).stream().filter(this::isKnown).toList();
  }

  /**
   * The numbers for one part, the oldest first.
   *
   * @param except organisations left out of a roll-up, because they have a level of their own
   */
  List<Observation> of(Code measure, Reach reach, Set<Code> except) {
    TreeMap<PeriodKey, Observation> found = new TreeMap<>();
    for (Figure figure : known(measure, reach)) {
      Observation observation = of(figure);
      if (observation != null) {
        found.merge(PeriodKey.of(figure.period()), observation, Observations::firmer);
      }
    }
    if (!(reach instanceof Reach.OfOrganisation)) {
      byPeriod(measure, reach, except)
          .forEach((period, figures) -> found.computeIfAbsent(period, p -> sum(figures, except)));
    }
    return List.copyOf(found.values());
  }

  /** An official figure outweighs an estimate; of two alike, the later one. */
  private static Figure firmer(Figure earlier, Figure later) {
    return later.provisional() && !earlier.provisional() ? earlier : later;
  }

  private static Observation firmer(Observation earlier, Observation later) {
    return later.provisional() && !earlier.provisional() ? earlier : later;
  }

  /**
   * A figure of a time that is over, or of one under way when it is an estimate or its source is
   * already out.
   */
  private boolean isKnown(Figure figure) {
    LocalDate end = figure.period().end();
    LocalDate start = figure.period().start();
    if (end == null || start == null || start.isAfter(asOf)) {
      return false;
    }
    LocalDate published = figure.citation() == null ? null : figure.citation().date();
    boolean out = published == null ? figure.provisional() : !published.isAfter(asOf);
    return !end.isAfter(asOf) || out;
  }

  private @Nullable Observation of(Figure figure) {
    LocalDate end = Objects.requireNonNull(figure.period().end());
    if (figure.value() instanceof FigureValue.Counts counts) {
      return counted(counts.numerator(), counts.denominator(), end, List.of(figure), List.of());
    }
    if (figure.value() instanceof FigureValue.Quantity quantity) {
      return new Observation(
          Rational.of(quantity.number()), unit, null, null, end, List.of(figure), List.of());
    }
    return null;
  }

  /**
   * Counts are a share in per cent where the level is one, and a mean where it is one; else the
   * number above the line.
   */
  private Observation counted(
      BigDecimal numerator,
      BigDecimal denominator,
      LocalDate at,
      List<Figure> figures,
      List<Code> missing) {
    Rational count = Rational.of(numerator);
    Rational whole = Rational.of(denominator);
    Rational value =
        unit.isShare() || unit.equals(Unit.NONE)
            ? count.times(Rational.HUNDRED).over(whole)
            : unit.isMean() ? count.over(whole) : count;
    return new Observation(value, unit, numerator, denominator, at, figures, missing);
  }

  /** The known figures of the organisations that a reach holds. */
  private Map<PeriodKey, List<Figure>> byPeriod(Code measure, Reach reach, Set<Code> except) {
    Map<PeriodKey, List<Figure>> byPeriod = new HashMap<>();
    for (Figure figure : committee.figuresOfOrganisations(measure)) {
      Code organisation = organisationOf(figure);
      if (!except.contains(organisation)
          && isWithin(organisation, reach)
          && isKnown(figure)
          && !hasEndedBefore(organisation, figure)) {
        byPeriod.computeIfAbsent(PeriodKey.of(figure.period()), k -> new ArrayList<>()).add(figure);
      }
    }
    return byPeriod;
  }

  /** What a unit counted went over to others when it ended: it has no figure of a later time. */
  private boolean hasEndedBefore(Code organisation, Figure figure) {
    LocalDate ended = committee.organisation(organisation).ended();
    return ended != null && ended.isBefore(Objects.requireNonNull(figure.period().start()));
  }

  private boolean isWithin(Code organisation, Reach reach) {
    return !(reach instanceof Reach.OfKind ofKind)
        || ofKind.kind().value().equals(kindOf(committee.organisation(organisation)));
  }

  /**
   * The number of each organisation, the official one where there is an estimate too; without those
   * of organisations whose superior has a figure of its own, which holds theirs.
   */
  private Map<Code, Figure> topmostNumbers(List<Figure> figures) {
    Map<Code, Figure> numbers = new LinkedHashMap<>();
    Set<Code> having = new HashSet<>();
    for (Figure figure : figures) {
      having.add(organisationOf(figure));
      if (isNumber(figure)) {
        numbers.merge(organisationOf(figure), figure, Observations::firmer);
      }
    }
    numbers.keySet().removeIf(organisation -> hasSuperiorIn(organisation, having));
    return numbers;
  }

  private static boolean isNumber(Figure figure) {
    return figure.value() instanceof FigureValue.Counts
        || figure.value() instanceof FigureValue.Quantity;
  }

  private boolean hasSuperiorIn(Code organisation, Set<Code> having) {
    Placed<Code> parent = committee.organisation(organisation).parent();
    return parent != null
        && (having.contains(parent.value()) || hasSuperiorIn(parent.value(), having));
  }

  private static Code organisationOf(Figure figure) {
    return ((Reach.OfOrganisation) figure.reach()).organisation().value();
  }

  private @Nullable Observation sum(List<Figure> figures, Set<Code> except) {
    Map<Code, Figure> byOrganisation = topmostNumbers(figures);
    List<Figure> numbers = List.copyOf(byOrganisation.values());
    if (numbers.isEmpty()) {
      return null;
    }
    LocalDate at = Objects.requireNonNull(numbers.get(0).period().end());
    if (lacksWithheld(numbers, at)) {
      return null;
    }
    List<Code> missing = missing(byOrganisation.keySet(), except, at);
    if (numbers.stream().allMatch(f -> f.value() instanceof FigureValue.Counts)) {
      BigDecimal above = BigDecimal.ZERO;
      BigDecimal below = BigDecimal.ZERO;
      for (Figure figure : numbers) {
        FigureValue.Counts counts = (FigureValue.Counts) figure.value();
        above = above.add(counts.numerator());
        below = below.add(counts.denominator());
      }
      return counted(above, below, at, numbers, missing);
    }
    if (unit.isShare() || unit.isMean()) {
      return null;
    }
    Rational total =
        numbers.stream()
            .map(f -> Objects.requireNonNull(of(f)).value())
            .reduce(Rational.ZERO, Rational::plus);
    return new Observation(total, unit, null, null, at, numbers, missing);
  }

  /** Sisters of those that have a figure, of the same kinds, that were there and have none. */
  private List<Code> missing(Set<Code> having, Set<Code> except, LocalDate at) {
    List<Code> missing = new ArrayList<>();
    for (Organisation o : committee.committee().organisations()) {
      Code code = o.code().value();
      if (!having.contains(code)
          && !except.contains(code)
          && o.existsOn(at)
          && having.stream().anyMatch(h -> alike(committee.organisation(h), o))) {
        missing.add(code);
      }
    }
    return missing;
  }

  /** Whether a sister is left out of what may be shown, so that a sum would be of a part only. */
  private boolean lacksWithheld(List<Figure> figures, LocalDate at) {
    return committee.withheld().stream()
        .filter(o -> o.existsOn(at))
        .anyMatch(
            o ->
                figures.stream()
                    .anyMatch(f -> alike(committee.organisation(organisationOf(f)), o)));
  }

  private static boolean alike(Organisation a, Organisation b) {
    return Objects.equals(kindOf(a), kindOf(b))
        && Objects.equals(
            a.parent() == null ? null : a.parent().value(),
            b.parent() == null ? null : b.parent().value());
  }

  private static @Nullable Code kindOf(Organisation organisation) {
    return organisation.kind() == null ? null : organisation.kind().value();
  }

  /**
   * Orders periods by their end, the longer one last: a year's figure outweighs that of its last
   * quarter.
   */
  private record PeriodKey(LocalDate end, LocalDate start) implements Comparable<PeriodKey> {
    static PeriodKey of(Period period) {
      LocalDate end = Objects.requireNonNull(period.end());
      return new PeriodKey(end, period.start() == null ? end : period.start());
    }

    @Override
    public int compareTo(PeriodKey other) {
      int byEnd = end.compareTo(other.end);
      return byEnd != 0 ? byEnd : other.start.compareTo(start);
    }
  }
}
