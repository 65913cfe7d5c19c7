package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;

/** What holds for every series of figures, tried on generated ones; a case is named by its seed. */
class PropertiesTest {
  /** From best to worst, for what is compared at one date. */
  private static final List<Verdict> BEST_FIRST =
      List.of(
          Verdict.EXCEEDED,
          Verdict.MET,
          Verdict.ON_TRACK,
          Verdict.BEHIND,
          Verdict.AT_RISK,
          Verdict.NEARLY_MET,
          Verdict.NOT_MET);

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** A target with a start, a goal and a figure a year. */
  private record Series(BigDecimal start, BigDecimal goal, List<BigDecimal> years) {
    static Series of(int seed) {
      Random random = new Random(seed);
      BigDecimal start = number(random);
      BigDecimal goal = random.nextInt(12) == 0 ? start : number(random);
      int size = 1 + random.nextInt(5);
      List<BigDecimal> years = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        years.add(number(random));
      }
      return new Series(start, goal, years);
    }

    private static BigDecimal number(Random random) {
      return BigDecimal.valueOf(random.nextInt(20_001) - 5_000L, 2);
    }

    Series map(UnaryOperator<BigDecimal> change) {
      return new Series(
          change.apply(start), change.apply(goal), years.stream().map(change).toList());
    }

    boolean rises() {
      return goal.compareTo(start) >= 0;
    }

    Assessment assess(boolean rising) {
      Criterion criterion =
          rising ? new Criterion.AtLeast(goal, false) : new Criterion.AtMost(goal, false);
      Given given =
          target("mức", criterion)
              .in("điểm")
              .towards(rising ? Direction.UP : Direction.DOWN)
              .from("2015-12-31", start.toPlainString());
      for (int i = 0; i < years.size(); i++) {
        given.figure(year(2016 + i), years.get(i).toPlainString());
      }
      return given.asOf(2015 + years.size() + "-12-31");
    }

    Verdict verdict() {
      return assess(rises()).verdict();
    }

    Series withLast(BigDecimal value) {
      List<BigDecimal> changed = new ArrayList<>(years);
      changed.set(changed.size() - 1, value);
      return new Series(start, goal, changed);
    }

    BigDecimal last() {
      return years.get(years.size() - 1);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void coverageAndGapSayTheSame(int seed) {
    Series coverage = Series.of(seed);
    Series gap = coverage.map(v -> n("100").subtract(v));
    assertThat(gap.assess(!coverage.rises()).verdict()).isEqualTo(coverage.verdict());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherUnitsSayTheSame(int seed) {
    Series series = Series.of(seed);
    assertThat(series.map(v -> v.multiply(n("1000"))).verdict()).isEqualTo(series.verdict());
    assertThat(series.map(v -> v.movePointLeft(3)).verdict()).isEqualTo(series.verdict());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherZeroSaysTheSame(int seed) {
    Series series = Series.of(seed);
    if (series.start().compareTo(series.goal()) != 0) {
      assertThat(series.map(v -> v.add(n("37.5"))).verdict()).isEqualTo(series.verdict());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBetterValueNeverGetsAWorseVerdict(int seed) {
    Series series = Series.of(seed);
    BigDecimal step = n(String.valueOf(1 + seed % 40));
    BigDecimal better = series.rises() ? series.last().add(step) : series.last().subtract(step);
    assertThat(rank(series.withLast(better).verdict())).isLessThanOrEqualTo(rank(series.verdict()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameValueLaterNeverGetsABetterVerdict(int seed) {
    Series series = Series.of(seed);
    Series one = new Series(series.start(), series.goal(), List.of(series.last()));
    Verdict before = one.verdict();
    for (int years = 2; years <= 5; years++) {
      Series later =
          new Series(series.start(), series.goal(), Collections.nCopies(years, series.last()));
      Verdict now = later.verdict();
      assertThat(rank(now)).as("after %s years", years).isGreaterThanOrEqualTo(rank(before));
      before = now;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void exactlyOnThePathIsOnTrackAndMetAtTheDeadline(int seed) {
    Series series = Series.of(seed);
    BigDecimal way = series.goal().subtract(series.start());
    for (int years = 1; years <= 5; years++) {
      List<BigDecimal> path = new ArrayList<>();
      for (int i = 1; i <= years; i++) {
        path.add(series.start().add(way.multiply(BigDecimal.valueOf(2L * i)).movePointLeft(1)));
      }
      Verdict verdict = new Series(series.start(), series.goal(), path).verdict();
      boolean early = years < 5 && way.signum() != 0;
      assertThat(verdict).isEqualTo(early ? Verdict.ON_TRACK : Verdict.MET);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void unitsAddUpInAnyOrderAndGrouping(int seed) {
    Random random = new Random(seed);
    List<int[]> counts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int whole = 1 + random.nextInt(50);
      counts.add(new int[] {random.nextInt(whole + 1), whole});
    }
    Rational straight = rolledUp(counts);
    Collections.shuffle(counts, random);
    assertThat(rolledUp(counts)).isEqualTo(straight);
    int[] merged = {counts.get(0)[0] + counts.get(1)[0], counts.get(0)[1] + counts.get(1)[1]};
    List<int[]> grouped = new ArrayList<>(counts.subList(2, 6));
    grouped.add(merged);
    assertThat(rolledUp(grouped)).isEqualTo(straight);
  }

  private static Rational rolledUp(List<int[]> counts) {
    Given given = target("từ 20% trở lên", new Criterion.AtLeast(n("20"), false));
    for (int i = 0; i < counts.size(); i++) {
      given.unit("don-vi-" + i, "Đơn vị " + i);
      given.countsOf("don-vi-" + i, year(2020), "" + counts.get(i)[0], "" + counts.get(i)[1]);
    }
    return given.asOf("2020-12-31").decisive().observation().value();
  }

  private static int rank(Verdict verdict) {
    assertThat(BEST_FIRST).contains(verdict);
    return BEST_FIRST.indexOf(verdict);
  }
}
