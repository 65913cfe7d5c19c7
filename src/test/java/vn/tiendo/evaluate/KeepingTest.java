package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Schedule;

/** What has no way to go: it stood well enough at the start, and has its level to keep. */
class KeepingTest {

  private static Course courseOf(Given given, String day) {
    return Objects.requireNonNull(Objects.requireNonNull(given.asOf(day).decisive()).course());
  }

  @Nested
  class OfALevel {
    private static Given cover() {
      return target("ổn định 60,5% trở lên", new Criterion.AtLeast(n("60.5"), false));
    }

    @Test
    void theNeedIsTheLevelAtEveryTime() {
      Given fallen = cover().figure(year(2016), "60.7").figure(year(2017), "60.4");
      Course course = courseOf(fallen, "2017-12-31");
      assertThat(course.expected()).isEqualTo(Rational.of(n("60.5")));
      assertThat(course.achieved()).isNull();
      assertThat(fallen.verdictAt("2017-12-31")).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void nothingIsNeededOfWhatIsThere() {
      Given kept = cover().from("2015-12-31", "61").figure(year(2016), "60.6");
      assertThat(courseOf(kept, "2016-12-31").paceNeeded()).isNull();
      assertThat(kept.verdictAt("2016-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void whatFellButRisesAgainIsBehind() {
      Given rising = cover().from("2015-12-31", "61");
      rising.figure(year(2016), "59").figure(year(2017), "60.4");
      assertThat(rising.verdictAt("2017-12-31")).isEqualTo(Verdict.BEHIND);
    }

    @ParameterizedTest
    @CsvSource({"8, 10, 10.5", "8, 10, 12"})
    void aCeilingIsKeptAsAFloorIs(String start, String bound, String value) {
      Given ceiling =
          target("không quá 10%", new Criterion.AtMost(n(bound), false))
              .towards(Direction.DOWN)
              .from("2015-12-31", start)
              .figure(year(2016), value);
      assertThat(courseOf(ceiling, "2016-12-31").expected()).isEqualTo(Rational.of(10));
      assertThat(ceiling.verdictAt("2016-12-31")).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void theBoundItselfIsNotKeptWhereMoreIsDemanded() {
      Given more = target("trên 60%", new Criterion.AtLeast(n("60"), true));
      more.from("2015-12-31", "62").figure(year(2016), "60");
      assertThat(more.verdictAt("2016-12-31")).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void aShareThatOnlyHadToBeKeptIsNeverNearlyMet() {
      Given coverage = cover().from("2015-12-31", "60.7").figure(year(2020), "60.4");
      assertThat(coverage.verdictAt("2020-12-31")).isEqualTo(Verdict.NOT_MET);
      Given gap =
          target("không quá 39,5%", new Criterion.AtMost(n("39.5"), false))
              .towards(Direction.DOWN)
              .from("2015-12-31", "39.3")
              .figure(year(2020), "39.6");
      assertThat(gap.verdictAt("2020-12-31")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void anAmountThatOnlyHadToBeKeptIsHeldAgainstItsLevel() {
      Given revenue = target("500", new Criterion.Bare(n("500"))).in("tỷ đồng");
      revenue.from("2015-12-31", "510").figure(year(2020), "495");
      assertThat(revenue.verdictAt("2020-12-31")).isEqualTo(Verdict.NEARLY_MET);
    }

    @Test
    void aMilestoneMayAskForLessThanTheStart() {
      Given planned = target("từ 70% trở lên", new Criterion.AtLeast(n("70"), false));
      planned.from("2015-12-31", "60").milestone("2017-12-31", "55").figure(year(2016), "55.5");
      assertThat(courseOf(planned, "2016-12-31").expected()).isEqualTo(Rational.of(55));
      assertThat(planned.verdictAt("2016-12-31")).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void whatIsToBeKeptIsNotMetBeforeItsTime() {
      Given kept = cover().towards(Direction.KEEP).from("2015-12-31", "61");
      kept.figure(year(2016), "61");
      assertThat(kept.verdictAt("2016-12-31")).isEqualTo(Verdict.ON_TRACK);
      assertThat(kept.figure(year(2020), "61").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void whatAddsUpUnderACapStillGrowsTowardsIt() {
      Given crimes =
          target("không quá 10 vụ", new Criterion.AtMost(n("10"), false))
              .in("vụ")
              .towards(Direction.DOWN)
              .by(new Schedule.Over(Schedule.RollUp.SUM, 2016, 2020))
              .figure(year(2016), "3");
      assertThat(courseOf(crimes, "2016-12-31").expected()).isEqualTo(Rational.of(2));
    }
  }

  @Nested
  class BetweenTwoEnds {
    private static Given band(String first) {
      return target("giữ ổn định từ 41 - 43%", new Criterion.Range(n("41"), n("43"), false))
          .towards(Direction.KEEP)
          .from("2015-12-31", first);
    }

    @ParameterizedTest
    @CsvSource({"43.1", "40.9", "50", "10"})
    void eitherSideIsNotMetWhenDue(String value) {
      assertThat(band("42").figure(year(2020), value).verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"43.1, 43", "40.9, 41"})
    void theNearerEndIsNeededBefore(String value, String end) {
      Given out = band("42").figure(year(2016), value);
      Course course = courseOf(out, "2016-12-31");
      assertThat(course.expected()).isEqualTo(Rational.of(n(end)));
      assertThat(course.planned()).isNull();
      assertThat(out.verdictAt("2016-12-31")).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void whatComesBackIsBehind() {
      Given back = band("42").figure(year(2016), "45").figure(year(2017), "44");
      back.figure(year(2018), "43.1");
      Given backFromBelow = band("42").figure(year(2016), "39").figure(year(2017), "40");
      backFromBelow.figure(year(2018), "40.9");
      assertThat(back.verdictAt("2018-12-31")).isEqualTo(Verdict.BEHIND);
      assertThat(backFromBelow.verdictAt("2018-12-31")).isEqualTo(Verdict.BEHIND);
    }
  }

  @Nested
  class Ranks {
    @ParameterizedTest
    @CsvSource({"30, ON_TRACK", "31, AT_RISK"})
    void thePathNeedsAWholePlace(String place, Verdict verdict) {
      // 31 → 24 in five years: 29,6 after one is no place, 30 keeps the path
      Given rank =
          target("nhóm 24 dẫn đầu", new Criterion.Rank(24))
              .in("")
              .towards(Direction.DOWN)
              .from("2015-12-31", "31")
              .figure(year(2016), place);
      assertThat(courseOf(rank, "2016-12-31").expected()).isEqualTo(Rational.of(30));
      assertThat(rank.verdictAt("2016-12-31")).isEqualTo(verdict);
    }
  }
}
