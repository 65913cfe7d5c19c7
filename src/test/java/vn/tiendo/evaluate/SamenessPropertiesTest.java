package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same fact in other words, units or from another zero gets the same verdict: of every kind and
 * schedule, on generated cases.
 */
class SamenessPropertiesTest {

  static Stream<Arguments> mirrored() {
    return Samples.combinations((kind, timing) -> kind.mirrored() != null && timing != Timing.SUM);
  }

  @ParameterizedTest
  @MethodSource("mirrored")
  void coverageAndGapSayTheSame(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          Sample inPercent = sample.unit().equals("điểm") ? sample.in("%") : sample;
          assertThat(told(inPercent.mirrored())).isEqualTo(told(inPercent));
        });
  }

  static Stream<Arguments> otherUnits() {
    return Samples.combinations(
        (kind, timing) ->
            kind != NumberKind.ALL
                && kind != NumberKind.RISE_POINTS
                && kind != NumberKind.FALL_POINTS);
  }

  @ParameterizedTest
  @MethodSource("otherUnits")
  void otherUnitsSayTheSame(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          Verdict verdict = sample.verdict();
          assertThat(sample.scaled(BigDecimal.valueOf(1000)).verdict()).isEqualTo(verdict);
          assertThat(sample.scaled(new BigDecimal("0.001")).verdict()).isEqualTo(verdict);
        });
  }

  static Stream<Arguments> shifted() {
    return Samples.combinations(
        (kind, timing) ->
            kind.mirrored() != null
                && kind != NumberKind.ALL
                && kind != NumberKind.NONE
                && timing != Timing.SUM);
  }

  @ParameterizedTest
  @MethodSource("shifted")
  void anotherZeroSaysTheSame(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> assertThat(told(sample.shifted(new BigDecimal("37.5")))).isEqualTo(told(sample)));
  }

  /**
   * Where there is no way from a start, because each year or a mean is judged by itself or an
   * amount had only to be kept, how nearly a level is missed can only be told as a share of the
   * level, and a share knows its zero.
   */
  private static Verdict told(Sample sample) {
    Verdict verdict = sample.verdict();
    boolean kept =
        !sample.unit().equals("%")
            && sample.kind().meets(sample.start(), sample.start(), sample.a(), sample.b());
    boolean byWay =
        (sample.timing() == Timing.ONCE && !kept && !sample.hasNoWay())
            || sample.kind().countsFromBase();
    return !byWay && verdict == Verdict.NEARLY_MET ? Verdict.NOT_MET : verdict;
  }
}
