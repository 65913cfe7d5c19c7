package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Schedule;

/** What would change a verdict: each result named is judged again, and so is the one before it. */
class TurningsTest {
  private static final Criterion FROM_20 = new Criterion.AtLeast(n("20"), false);

  private static List<Turning> turnings(Given given, String asOf) {
    CommitteeAssessment assessed = given.committeeAt(asOf);
    Assessment assessment = assessed.of(new Code("chi-tieu"));
    return Turnings.of(
        assessed.committee(),
        LocalDate.parse(asOf),
        assessment.target(),
        Objects.requireNonNull(assessment.decisive()),
        false);
  }

  private static @Nullable Turning needed(Given given, String asOf) {
    CommitteeAssessment assessed = given.committeeAt(asOf);
    Assessment assessment = assessed.of(new Code("chi-tieu"));
    return Turnings.needed(
        assessed.committee(),
        LocalDate.parse(asOf),
        assessment.target(),
        Objects.requireNonNull(assessment.decisive()));
  }

  /** Judges anew with every result named and with the one a step nearer. */
  private static void hold(Function<String, Given> with, String now, String step, String asOf) {
    List<Turning> turnings = turnings(with.apply(now), asOf);
    assertThat(turnings).isNotEmpty();
    for (Turning turning : turnings) {
      BigDecimal there = n(now).add(turning.steps().rounded(9)).stripTrailingZeros();
      BigDecimal before =
          turning.steps().signum() > 0 ? there.subtract(n(step)) : there.add(n(step));
      assertThat(with.apply(there.toPlainString()).verdictAt(asOf))
          .as("%s from %s", there, now)
          .isEqualTo(turning.verdict());
      assertThat(with.apply(before.toPlainString()).verdictAt(asOf))
          .as("%s, a step before %s", before, there)
          .isNotEqualTo(turning.verdict());
    }
  }

  private static Given share(String count) {
    return target("từ 20% trở lên", FROM_20)
        .from("2015-12-31", "10")
        .counts(year(2018), count, "2300");
  }

  /** The path asks for 10 + 3/5 × 10 = 16%, 368 of 2.300. */
  @Test
  void aLadderOfCountsBeforeTheDeadline() {
    List<Turning> turnings = turnings(share("300"), "2018-12-31");
    assertThat(turnings).extracting(Turning::verdict).contains(Verdict.ON_TRACK, Verdict.MET);
    Turning onTrack =
        turnings.stream().filter(t -> t.verdict() == Verdict.ON_TRACK).findFirst().orElseThrow();
    assertThat(onTrack.steps()).isEqualTo(Rational.of(68));
    assertThat(onTrack.result().numerator()).isEqualByComparingTo("368");
    Turning met =
        turnings.stream().filter(t -> t.verdict() == Verdict.MET).findFirst().orElseThrow();
    assertThat(met.steps()).isEqualTo(Rational.of(160));
  }

  @Test
  void everyTurningIsWhereTheVerdictTurns() {
    hold(TurningsTest::share, "300", "1", "2018-12-31");
    hold(TurningsTest::share, "440", "1", "2018-12-31");
    hold(count -> share("400").counts(year(2020), count, "2300"), "441", "1", "2020-12-31");
  }

  @Test
  void soItIsForSharesThatFall() {
    hold(
        value ->
            target("dưới 10%", new Criterion.AtMost(n("10"), true))
                .towards(Direction.DOWN)
                .from("2015-12-31", "20")
                .figure(year(2018), value),
        "14.5",
        "0.01",
        "2018-12-31");
  }

  @Test
  void aNarrowBandFarAwayIsNotMissed() {
    Function<String, Given> kept =
        value ->
            target("giữ từ 41 - 43%", new Criterion.Range(n("41"), n("43"), false))
                .towards(Direction.KEEP)
                .figure(year(2020), value);
    hold(kept, "5", "0.01", "2020-12-31");
    assertThat(turnings(kept.apply("5"), "2020-12-31"))
        .extracting(Turning::verdict)
        .contains(Verdict.MET);
  }

  @Test
  void whereAYearIsLostForGoodNothingChangesTheWhole() {
    Schedule yearly = new Schedule.Recurring(Schedule.Cadence.YEARLY, 2019, 2020);
    Given given =
        target("không để xảy ra", new Criterion.None())
            .in("vụ")
            .towards(Direction.DOWN)
            .by(yearly)
            .figure(year(2019), "2")
            .figure(year(2020), "0");
    assertThat(turnings(given, "2020-12-31")).isEmpty();
  }

  @Test
  void ofAHedgedFigureItIsAskedWhatTheExactOneWouldDo() {
    Given hedged = target("từ 20% trở lên", FROM_20).hedged(year(2020), Hedge.MORE_THAN, "19");
    assertThat(turnings(hedged, "2020-12-31"))
        .extracting(Turning::verdict)
        .contains(Verdict.MET, Verdict.NOT_MET);
  }

  /** At the end of 2019 the path asks for 10 + 4/5 × 10 = 18%, 414 of 2.300. */
  @Test
  void theNextYearsEndAsksForThePathOfThatDay() {
    Turning needed = Objects.requireNonNull(needed(share("368"), "2018-12-31"));
    assertThat(needed.steps()).isEqualTo(Rational.of(46));
    assertThat(needed.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(needed.result().at()).isEqualTo(LocalDate.of(2019, 12, 31));
  }

  @Test
  void nothingIsNeededOnceItIsDue() {
    assertThat(needed(share("368").counts(year(2020), "300", "2300"), "2020-12-31")).isNull();
  }
}
