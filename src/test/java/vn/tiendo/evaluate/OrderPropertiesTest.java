package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.model.Direction;

/** More is never worse, and the same later never better: of every kind and schedule. */
class OrderPropertiesTest {

  /** Of a band the last year alone does not tell which way a sum or a mean must go. */
  static Stream<Arguments> all() {
    return Samples.combinations(
        (kind, timing) ->
            kind.direction != Direction.KEEP || (timing != Timing.SUM && timing != Timing.MEAN));
  }

  @ParameterizedTest
  @MethodSource("all")
  void aBetterValueNeverGetsAWorseVerdict(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          int before = Samples.rank(sample.verdict());
          for (String step : List.of("0.01", "1", "7.77", "40")) {
            Sample better = sample.withLast(better(sample, new BigDecimal(step)));
            assertThat(Samples.rank(better.verdict()))
                .as("%s instead", better.last())
                .isLessThanOrEqualTo(before);
          }
        });
  }

  /** Further the way that is wanted; of a band, nearer to it and not beyond its nearest end. */
  private static BigDecimal better(Sample sample, BigDecimal step) {
    BigDecimal last = sample.last();
    return switch (sample.kind().direction) {
      case UP -> last.add(step);
      case DOWN -> last.subtract(step);
      case KEEP ->
          last.compareTo(sample.a()) < 0
              ? last.add(step).min(sample.a())
              : last.compareTo(sample.b()) > 0 ? last.subtract(step).max(sample.b()) : last;
    };
  }

  /** What is not to be more than so much over a period is the better the later it is reached. */
  static Stream<Arguments> notBudgets() {
    return Samples.combinations(
        (kind, timing) -> timing != Timing.SUM || kind.direction == Direction.UP);
  }

  @ParameterizedTest
  @MethodSource("notBudgets")
  void theSameValueLaterNeverGetsABetterVerdictBeforeTheDeadline(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          int before = -1;
          for (int years = 1; years < Timing.YEARS; years++) {
            int now = Samples.rank(later(sample, years).verdict());
            assertThat(now).as("after %s years", years).isGreaterThanOrEqualTo(before);
            before = now;
          }
        });
  }

  /** The value reached so far, in a later year: of a sum, the years after the first add nothing. */
  private static Sample later(Sample sample, int years) {
    if (sample.timing() != Timing.SUM) {
      return sample.staying(years);
    }
    List<BigDecimal> figures = new ArrayList<>(Collections.nCopies(years, BigDecimal.ZERO));
    figures.set(0, sample.last());
    return sample.with(figures);
  }
}
