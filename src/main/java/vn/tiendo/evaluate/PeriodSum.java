package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Unit;

/**
 * Rolls the years of a period up into figures of the period so far: sums of flows, means weighted
 * by denominators, or the last one. A figure that the source gives for the period itself outweighs
 * the roll-up.
 */
record PeriodSum(Schedule.RollUp rollUp, Schedule.Over over, LocalDate asOf, Unit unit) {

  /** The period's figures so far, one more with each year. */
  List<Observation> of(List<Observation> all) {
    List<Observation> own = all.stream().filter(PeriodSum::isOfPeriod).toList();
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

  /** The years that are over and have no figure. */
  List<Integer> missingYears(List<Observation> all) {
    if (all.stream().anyMatch(PeriodSum::isOfPeriod) || rollUp == Schedule.RollUp.LAST) {
      return List.of();
    }
    Set<Integer> there = byYear(all).keySet();
    return IntStream.rangeClosed(over.firstYear(), over.lastYear())
        .filter(year -> !LocalDate.of(year, 12, 31).isAfter(asOf))
        .filter(year -> !there.contains(year))
        .boxed()
        .toList();
  }

  private static boolean isOfPeriod(Observation observation) {
    return observation.figures().get(0).period() instanceof Period.Years;
  }

  /** The last figure of each year. */
  private static TreeMap<Integer, Observation> byYear(List<Observation> all) {
    TreeMap<Integer, Observation> years = new TreeMap<>();
    all.stream().filter(o -> !isOfPeriod(o)).forEach(o -> years.put(o.at().getYear(), o));
    return years;
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
