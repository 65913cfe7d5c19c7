package vn.tiendo.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Many cases of each kind and schedule; one that fails is told as the files to retype it from. */
final class Samples {
  /**
   * How many there are of each kind with each schedule: more with {@code -Dproperties.cases=500}.
   */
  private static final int SEEDS = Integer.getInteger("properties.cases", 20);

  /** From best to worst, for what is compared at one date. */
  private static final List<Verdict> BEST_FIRST =
      List.of(
          Verdict.EXCEEDED,
          Verdict.MET,
          Verdict.ON_TRACK,
          Verdict.NOT_DUE,
          Verdict.BEHIND,
          Verdict.AT_RISK,
          Verdict.NEARLY_MET,
          Verdict.NOT_MET,
          Verdict.NO_DATA);

  private Samples() {}

  static Stream<Arguments> combinations(BiPredicate<NumberKind, Timing> wanted) {
    return Arrays.stream(NumberKind.values())
        .flatMap(
            kind ->
                Arrays.stream(Timing.values())
                    .filter(timing -> timing.fits(kind) && wanted.test(kind, timing))
                    .map(timing -> Arguments.of(kind, timing)));
  }

  static void each(NumberKind kind, Timing timing, Consumer<Sample> property) {
    IntStream.range(0, SEEDS)
        .mapToObj(seed -> Sample.of(kind, timing, seed))
        .forEach(
            sample -> {
              try {
                property.accept(sample);
              } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError(sample + failure.getMessage(), failure);
              }
            });
  }

  /** The place of a verdict, the best being nought. */
  static int rank(Verdict verdict) {
    return BEST_FIRST.indexOf(verdict);
  }
}
