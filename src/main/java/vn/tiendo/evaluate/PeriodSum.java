package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Recording;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Unit;

/**
 * Rolls the years of a period up into figures of the period so far: sums of flows, means weighted
 * by denominators, or the last one. A figure that the source gives for the period itself outweighs
 * the roll-up.
 */
record PeriodSum(
    Schedule.RollUp rollUp,
    Schedule.Over over,
    LocalDate asOf,
    Unit unit,
    @Nullable Recording recording) {

  /** The period's figures so far, one more with each year. */
  List<Observation> of(List<Observation> all) {
    List<Observation> own = own(all);
    if (!own.isEmpty() || rollUp == Schedule.RollUp.NONE) {
      return own;
    }
    List<Observation> sums = new ArrayList<>();
    List<Observation> years = new ArrayList<>();
    for (Observation year : byYear(all).values()) {
      years.add(year);
      sums.add(rolledUp(years));
    }
    return sums;
  }

  /**
   * The years that are over and have no figure; of what is told by the last year, only that.
   *
   * @param until years that end later are not asked for
   */
  List<Integer> missingYears(List<Observation> all, LocalDate until) {
    if (!own(all).isEmpty()) {
      return List.of();
    }
    TreeMap<Integer, Observation> there = byYear(all);
    int first = rollUp == Schedule.RollUp.LAST ? over.lastYear() : over.firstYear();
    return IntStream.rangeClosed(first, over.lastYear())
        .filter(year -> !LocalDate.of(year, 12, 31).isAfter(until))
        .filter(year -> !there.containsKey(year) || !reaches(there.get(year), year))
        .boxed()
        .toList();
  }

  /** Whether a figure is of the last quarter of a year. */
  private static boolean reaches(Observation observation, int year) {
    return observation.at().isAfter(LocalDate.of(year, 9, 30));
  }

  /** The figures given for the period itself; none when it is over and they end before it does. */
  private List<Observation> own(List<Observation> all) {
    List<Observation> own = all.stream().filter(this::isOfPeriod).toList();
    boolean past = !over.end().isAfter(asOf);
    return past && !own.isEmpty() && !reaches(own.get(own.size() - 1), over.lastYear())
        ? List.of()
        : own;
  }

  /** A term of office is named by the year before its first whole one. */
  private boolean isOfPeriod(Observation observation) {
    return observation.figures().get(0).period() instanceof Period.Years years
        && (years.first() == over.firstYear()
            || (years.last() == over.lastYear()
                && Math.abs(years.first() - over.firstYear()) == 1));
  }

  private TreeMap<Integer, Observation> byYear(List<Observation> all) {
    TreeMap<Integer, List<Observation>> years = new TreeMap<>();
    for (Observation o : all) {
      if (!(o.figures().get(0).period() instanceof Period.Years)) {
        years.computeIfAbsent(o.at().getYear(), year -> new ArrayList<>()).add(o);
      }
    }
    TreeMap<Integer, Observation> one = new TreeMap<>();
    years.forEach((year, figures) -> one.put(year, ofYear(year, figures)));
    return one;
  }

  /** The last figure of a year; of flows, the sum of quarters and months that follow each other. */
  private Observation ofYear(int year, List<Observation> figures) {
    Observation last = figures.get(figures.size() - 1);
    boolean state =
        last.figures().get(0).period() instanceof Period.At
            || recording == Recording.CUMULATIVE
            || recording == Recording.STATE;
    if (rollUp != Schedule.RollUp.SUM || state) {
      return last;
    }
    LocalDate nextYear = LocalDate.of(year + 1, 1, 1);
    List<Observation> chain = new ArrayList<>();
    for (LocalDate day = LocalDate.of(year, 1, 1); day != null; ) {
      Observation next = Flows.beginningOn(day, figures, nextYear);
      if (next != null) {
        chain.add(next);
      }
      day = next == null ? null : next.at().plusDays(1);
    }
    return chain.isEmpty() ? last : rolledUp(chain);
  }

  private Observation rolledUp(List<Observation> years) {
    Observation last = years.get(years.size() - 1);
    if (rollUp == Schedule.RollUp.LAST || years.size() == 1) {
      return last;
    }
    boolean counts = years.stream().allMatch(o -> o.denominator() != null);
    BigDecimal above = counts ? sum(years.stream().map(Observation::numerator).toList()) : null;
    BigDecimal below = counts ? below(years) : null;
    return new Observation(
        value(years, above, below), unit, above, below, last.at(), figures(years), missing(years));
  }

  /** Flows are held against one whole, the last; means against the sum of all wholes. */
  private BigDecimal below(List<Observation> years) {
    return rollUp == Schedule.RollUp.SUM
        ? Objects.requireNonNull(years.get(years.size() - 1).denominator())
        : sum(years.stream().map(Observation::denominator).toList());
  }

  private static BigDecimal sum(List<@Nullable BigDecimal> values) {
    return values.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Rational value(
      List<Observation> years, @Nullable BigDecimal above, @Nullable BigDecimal below) {
    if (above != null && below != null && unit.isShare()) {
      return Rational.of(above).times(Rational.HUNDRED).over(Rational.of(below));
    }
    Rational sum = years.stream().map(Observation::value).reduce(Rational.ZERO, Rational::plus);
    return rollUp == Schedule.RollUp.SUM ? sum : sum.over(Rational.of(years.size()));
  }

  private static List<Figure> figures(List<Observation> years) {
    return years.stream().flatMap(o -> o.figures().stream()).toList();
  }

  private static List<Code> missing(List<Observation> years) {
    TreeSet<Code> codes = new TreeSet<>();
    years.forEach(o -> codes.addAll(o.missing()));
    return List.copyOf(codes);
  }
}
