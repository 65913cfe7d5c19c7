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

/** Exactly on the path is on track, and met when due is met: of every kind and schedule. */
class PathPropertiesTest {

  static Stream<Arguments> withADeadline() {
    return Samples.combinations((kind, timing) -> timing == Timing.ONCE);
  }

  /** What is to be kept between two ends has no path. */
  static Stream<Arguments> withAPath() {
    return Samples.combinations(
        (kind, timing) -> timing == Timing.ONCE && kind.direction != Direction.KEEP);
  }

  @ParameterizedTest
  @MethodSource("withAPath")
  void exactlyOnThePathIsOnTrack(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          for (int years = 1; years < Timing.YEARS; years++) {
            Sample on = sample.with(path(sample.start(), sample.aim(), years));
            boolean met = kind.meets(on.last(), on.start(), on.a(), on.b());
            assertThat(on.verdict())
                .as("%s", on)
                .isIn(
                    met
                        ? List.of(Verdict.MET, Verdict.EXCEEDED, Verdict.ON_TRACK)
                        : List.of(Verdict.ON_TRACK));
          }
        });
  }

  static Stream<Arguments> kept() {
    return Samples.combinations(
        (kind, timing) -> timing == Timing.ONCE && kind.direction == Direction.KEEP);
  }

  @ParameterizedTest
  @MethodSource("kept")
  void whatIsToBeKeptIsOnTrackJustAsLongAsItIs(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          Sample early = sample.staying(Timing.YEARS - 1);
          boolean met = kind.meets(early.last(), early.start(), early.a(), early.b());
          assertThat(early.verdict() == Verdict.ON_TRACK).as("%s", early).isEqualTo(met);
        });
  }

  /** The bound itself does not meet {@code trên}, {@code dưới}, {@code thấp hơn}. */
  @ParameterizedTest
  @MethodSource("withADeadline")
  void thePathEndsInTheLevelUnlessThatLeavesOutItsBound(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          Sample end = sample.with(path(sample.start(), sample.aim(), Timing.YEARS));
          assertThat(end.verdict().isMet()).as("%s", end).isEqualTo(!kind.isStrict());
        });
  }

  private static List<BigDecimal> path(BigDecimal start, BigDecimal aim, int years) {
    List<BigDecimal> path = new ArrayList<>();
    for (int i = 1; i <= years; i++) {
      BigDecimal share = BigDecimal.valueOf(2L * i).movePointLeft(1);
      path.add(start.add(aim.subtract(start).multiply(share)));
    }
    return path;
  }

  @ParameterizedTest
  @MethodSource("withADeadline")
  void whatIsDueIsMetExactlyWhenItsWordsAre(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          Sample due = sample.staying(Timing.YEARS);
          boolean met = kind.meets(due.last(), due.start(), due.a(), due.b());
          assertThat(due.verdict().isMet()).as("%s", due).isEqualTo(met);
        });
  }

  /** Told of the way from the start; a share that was there from the start has none to go. */
  @ParameterizedTest
  @MethodSource("withADeadline")
  void nearlyMetIsWhatHasGoneNineTenthsOfTheWay(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          boolean amount = sample.unit().equals("điểm") && !kind.countsFromBase();
          Sample due = (amount ? sample.in("%") : sample).staying(Timing.YEARS);
          BigDecimal way = due.aim().subtract(due.start()).abs();
          BigDecimal left = due.aim().subtract(due.last()).abs();
          boolean near = left.multiply(BigDecimal.TEN).compareTo(way) <= 0;
          boolean there = kind.meets(due.start(), due.start(), due.a(), due.b());
          boolean banded = kind.direction == Direction.KEEP;
          if (!due.verdict().isMet()) {
            assertThat(due.verdict() == Verdict.NEARLY_MET)
                .as("%s", due)
                .isEqualTo(near && !there && !banded && way.signum() != 0);
          }
        });
  }

  static Stream<Arguments> withoutABase() {
    return Samples.combinations(
        (kind, timing) ->
            !kind.countsFromBase()
                && List.of(Timing.YEARLY, Timing.MEAN, Timing.LAST).contains(timing));
  }

  /** Years that each meet a level, and means and last years of them, are on track until the end. */
  @ParameterizedTest
  @MethodSource("withoutABase")
  void yearsThatAllMeetTheLevelAreOnTrackUntilTheyAreOverAndThenMet(
      NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          boolean met = kind.meets(sample.last(), sample.start(), sample.a(), sample.b());
          for (int years = 1; years <= Timing.YEARS; years++) {
            Verdict verdict = sample.staying(years).verdict();
            boolean good = years < Timing.YEARS ? verdict == Verdict.ON_TRACK : verdict.isMet();
            assertThat(good).as("%s after %s years", verdict, years).isEqualTo(met);
          }
        });
  }

  static Stream<Arguments> sums() {
    return Samples.combinations(
        (kind, timing) -> timing == Timing.SUM && kind.direction != Direction.KEEP);
  }

  /** A sum begins at nothing, and grows by the same every year. */
  @ParameterizedTest
  @MethodSource("sums")
  void aSumThatGrowsEvenlyToTheLevelIsOnTrack(NumberKind kind, Timing timing) {
    Samples.each(
        kind,
        timing,
        sample -> {
          BigDecimal aim =
              new Sample(
                      kind,
                      timing,
                      sample.unit(),
                      sample.a(),
                      sample.b(),
                      BigDecimal.ZERO,
                      sample.years())
                  .aim();
          BigDecimal fifth = aim.multiply(new BigDecimal("0.2"));
          for (int years = 1; years < Timing.YEARS; years++) {
            Verdict verdict = sample.with(Collections.nCopies(years, fifth)).verdict();
            BigDecimal sum = fifth.multiply(BigDecimal.valueOf(years));
            boolean met = kind.meets(sum, BigDecimal.ZERO, sample.a(), sample.b());
            assertThat(Samples.rank(verdict))
                .as("%s after %s years", verdict, years)
                .isLessThanOrEqualTo(Samples.rank(Verdict.ON_TRACK));
            assertThat(met || verdict == Verdict.ON_TRACK).as("%s", verdict).isTrue();
          }
        });
  }
}
