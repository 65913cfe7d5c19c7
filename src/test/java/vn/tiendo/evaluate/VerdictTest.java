package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;

/** What is decided of each kind of target, before, at and after its time. */
class VerdictTest {
  private static final Criterion FROM_20 = new Criterion.AtLeast(n("20"), false);
  private static final Schedule YEARLY =
      new Schedule.Recurring(Schedule.Cadence.YEARLY, 2016, 2020);

  private static Given share() {
    return target("từ 20% trở lên", FROM_20).from("2015-12-31", "10");
  }

  @Nested
  class WhenDue {
    @Test
    void theBoundItselfMeetsAtLeast() {
      assertThat(share().figure(year(2020), "20").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void theBoundItselfDoesNotMeetMoreThan() {
      Given above =
          target("trên 20%", new Criterion.AtLeast(n("20"), true)).from("2015-12-31", "10");
      assertThat(above.figure(year(2020), "20").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NEARLY_MET);
      assertThat(above.figure(year(2020), "20.01").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void atLeastIsMetHoweverFarBeyond() {
      assertThat(share().figure(year(2020), "55").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void aBareValueIsExceededBeyondIt() {
      Given bare = target("150", new Criterion.Bare(n("150"))).in("đảng viên");
      assertThat(bare.figure(year(2020), "153").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.EXCEEDED);
    }

    @Test
    void nineTenthsOfTheWayIsNearlyMet() {
      assertThat(share().figure(year(2020), "19").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NEARLY_MET);
      assertThat(share().figure(year(2020), "18.9").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void withoutAnyFigureNothingIsDecided() {
      Assessment assessment = share().asOf("2020-12-31");
      assertThat(assessment.verdict()).isEqualTo(Verdict.NO_DATA);
      assertThat(assessment.ground()).isEqualTo(Ground.NO_FIGURE);
    }

    @Test
    void anOldFigureDoesNotSpeakForTheDeadline() {
      Assessment assessment = share().figure(year(2018), "25").asOf("2020-12-31");
      assertThat(assessment.verdict()).isEqualTo(Verdict.NO_DATA);
      assertThat(assessment.ground()).isEqualTo(Ground.NO_FIGURE_AT_TIME);
    }

    @Test
    void noneIsMetAtZero() {
      Given none = target("không còn", new Criterion.None()).in("xóm").from("2015-12-31", "12");
      assertThat(none.figure(year(2020), "0").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
      assertThat(none.figure(year(2020), "3").verdictAt("2020-12-31")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void bothOfTwoConditionsMustHold() {
      Criterion both =
          new Criterion.Every(
              List.of(new Criterion.AgainstBaseline(false), new Criterion.AtMost(n("40"), true)));
      Given age =
          target("thấp hơn hiện tại và dưới 40", both)
              .in("tuổi")
              .towards(Direction.DOWN)
              .from("2016-11-22", "43.65");
      assertThat(age.figure(year(2020), "39.9").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
      Given stillTooOld =
          target("thấp hơn hiện tại và dưới 40", both)
              .in("tuổi")
              .towards(Direction.DOWN)
              .from("2016-11-22", "43.65");
      assertThat(stillTooOld.figure(year(2020), "42").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aboutHoldsWithinTheTolerance() {
      Given about = target("khoảng 25%", new Criterion.About(n("25")));
      assertThat(about.figure(year(2020), "23.75").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
      Given less = target("khoảng 25%", new Criterion.About(n("25")));
      assertThat(less.figure(year(2020), "23.7").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NEARLY_MET);
    }

    @Test
    void aRangeIsReachedAtItsLowEndAndExceededAboveItsHighOne() {
      assertThat(range().figure(year(2020), "85").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
      assertThat(range().figure(year(2020), "91").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.EXCEEDED);
    }

    private static Given range() {
      return target("từ 85 - 90%", new Criterion.Range(n("85"), n("90"), false));
    }

    @Test
    void aBandFailsOnBothSides() {
      assertThat(band().figure(year(2020), "56.9").verdictAt("2020-12-31").isMet()).isFalse();
      assertThat(band().figure(year(2020), "57.5").verdictAt("2020-12-31").isMet()).isTrue();
      assertThat(band().figure(year(2020), "58.1").verdictAt("2020-12-31").isMet()).isFalse();
    }

    private static Given band() {
      return target("giữ 57 - 58%", new Criterion.Range(n("57"), n("58"), false))
          .towards(Direction.KEEP);
    }

    @Test
    void aChangeInPercentagePointsIsCountedFromTheBaseline() {
      Criterion five =
          new Criterion.Change(true, Criterion.ChangeMeasure.POINTS, n("5"), null, false, null);
      Given points = target("tăng 5 điểm %", five).in("điểm %").from("2015-12-31", "40");
      assertThat(points.figure(year(2020), "45").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
      Given less = target("tăng 5 điểm %", five).in("điểm %").from("2015-12-31", "40");
      assertThat(less.figure(year(2020), "42").verdictAt("2020-12-31")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aMultipleNeedsItsBase() {
      Criterion triple = new Criterion.Multiple(n("1.5"), "2015");
      Given multiple = target("gấp 1,5 lần so với 2015", triple).in("triệu đồng");
      assertThat(multiple.figure(year(2020), "90").asOf("2020-12-31").ground())
          .isEqualTo(Ground.NO_BASE);
      Given known =
          target("gấp 1,5 lần so với 2015", triple).in("triệu đồng").from("2015-12-31", "60");
      assertThat(known.figure(year(2020), "90").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void aNamedYearIsTheBase() {
      Criterion multiple = new Criterion.Multiple(n("1.5"), "năm 2016");
      Given known = target("gấp 1,5 lần so với năm 2016", multiple).in("triệu đồng");
      known.figure(year(2016), "60").figure(year(2020), "90");
      assertThat(known.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void theLevelIsTheOneInForce() {
      Given revised =
          share().revised("2018-01-01", "từ 18% trở lên", new Criterion.AtLeast(n("18"), false));
      assertThat(revised.figure(year(2020), "18.5").verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }
  }

  @Nested
  class BeforeItIsDue {
    @Test
    void withoutAFigureItIsTooEarly() {
      assertThat(share().verdictAt("2018-12-31")).isEqualTo(Verdict.NOT_DUE);
    }

    @Test
    void onTheStraightLineItIsOnTrack() {
      assertThat(share().figure(year(2018), "16").verdictAt("2018-12-31"))
          .isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void belowTheLineWithAPaceThatMissesItIsAtRisk() {
      assertThat(share().figure(year(2018), "14").verdictAt("2018-12-31"))
          .isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void belowTheLineWithAPaceThatReachesItIsBehind() {
      Given rallying =
          share().figure(year(2016), "10").figure(year(2017), "10").figure(year(2018), "15.9");
      assertThat(rallying.verdictAt("2018-12-31")).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void thePlansOwnPathCountsNotTheStraightLine() {
      Given late = share().milestone("2018-12-31", "12").figure(year(2018), "13");
      assertThat(late.verdictAt("2018-12-31")).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void metAheadOfTimeIsMet() {
      Assessment assessment = share().figure(year(2018), "21").asOf("2018-12-31");
      assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
      assertThat(assessment.ground()).isEqualTo(Ground.MET_EARLY);
    }

    @Test
    void aFigureTooOldDecidesNothing() {
      assertThat(share().figure(year(2016), "14").asOf("2019-06-30").ground())
          .isEqualTo(Ground.STALE);
    }

    @Test
    void amountsOfPartOfAYearAreHeldAgainstThatPartOfThePlan() {
      Given admitted =
          target("150", new Criterion.Bare(n("150"))).in("đảng viên").due("2022-12-31");
      Assessment may = admitted.figure(new Period.FirstMonths(2022, 5), "46").asOf("2022-06-30");
      Course course = may.decisive().course();
      assertThat(course.expected()).isEqualTo(Rational.of(n("62.5")));
      assertThat(may.verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void anEstimateMakesTheVerdictProvisional() {
      assertThat(share().estimate(year(2020), "21").asOf("2020-12-31").provisional()).isTrue();
    }
  }

  @Nested
  class EveryYear {
    @Test
    void allYearsMetIsMet() {
      Given good = years("80", "81", "82", "83", "84");
      assertThat(good.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void oneYearMissedIsNotMetInTheEnd() {
      assertThat(years("80", "81", "60", "83", "84").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aYearWithoutDataLeavesItOpen() {
      Given gap = target("từ 80% trở lên", new Criterion.AtLeast(n("80"), false)).by(YEARLY);
      gap.figure(year(2016), "85").figure(year(2020), "85");
      assertThat(gap.verdictAt("2020-12-31")).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void thePlansOwnPathSetsTheLevelOfTheYearsItNames() {
      Given path = years("70", "76").milestone("2016-12-31", "70").milestone("2017-12-31", "75");
      assertThat(path.verdictAt("2017-12-31")).isEqualTo(Verdict.ON_TRACK);
      Given below = years("69").milestone("2016-12-31", "70");
      assertThat(below.asOf("2016-12-31").judgements().get(0).verdict().isMet()).isFalse();
    }

    @Test
    void whileYearsAreToComeTheNewestTellsTheWay() {
      assertThat(years("80", "81").verdictAt("2017-12-31")).isEqualTo(Verdict.ON_TRACK);
      assertThat(years("80", "60").verdictAt("2017-12-31")).isEqualTo(Verdict.AT_RISK);
      assertThat(years("60", "81").verdictAt("2017-12-31")).isEqualTo(Verdict.BEHIND);
    }

    private static Given years(String... values) {
      Given given = target("từ 80% trở lên", new Criterion.AtLeast(n("80"), false)).by(YEARLY);
      for (int i = 0; i < values.length; i++) {
        given.figure(year(2016 + i), values[i]);
      }
      return given;
    }
  }

  @Nested
  class OverAPeriod {
    private static final Schedule SUM = new Schedule.Over(Schedule.RollUp.SUM, 2016, 2020);

    @Test
    void flowsAddUp() {
      Given sum = target("khoảng 800", new Criterion.About(n("800"))).in("đảng viên").by(SUM);
      for (int year = 2016; year <= 2020; year++) {
        sum.figure(year(year), "160");
      }
      assertThat(sum.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
      assertThat(sum.asOf("2020-12-31").decisive().observation().value())
          .isEqualTo(Rational.of(800));
    }

    @Test
    void aMissingYearLeavesItOpenUnlessTheRestSuffices() {
      Given open = target("800", new Criterion.Bare(n("800"))).in("đảng viên").by(SUM);
      open.figure(year(2016), "300").figure(year(2017), "300");
      assertThat(open.verdictAt("2020-12-31")).isEqualTo(Verdict.NO_DATA);
      assertThat(open.figure(year(2018), "300").verdictAt("2020-12-31").isMet()).isTrue();
    }

    @Test
    void aMeanIsNotSettledBeforeThePeriodEnds() {
      Schedule mean = new Schedule.Over(Schedule.RollUp.MEAN, 2016, 2020);
      Given early = target("từ 80% trở lên", new Criterion.AtLeast(n("80"), false)).by(mean);
      assertThat(early.figure(year(2016), "90").verdictAt("2016-12-31"))
          .isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void meansAreWeightedByTheirWholes() {
      Schedule mean = new Schedule.Over(Schedule.RollUp.MEAN, 2019, 2020);
      Given weighted = target("từ 80% trở lên", new Criterion.AtLeast(n("80"), false)).by(mean);
      weighted.counts(year(2019), "9", "10").counts(year(2020), "60", "90");
      assertThat(weighted.asOf("2020-12-31").decisive().observation().value())
          .isEqualTo(Rational.of(69));
    }
  }

  @Nested
  class Units {
    @Test
    void sharesRollUpAsSumsOfCounts() {
      Given rolled = share().unit("a", "Chi bộ A").unit("b", "Chi bộ B");
      rolled.countsOf("a", year(2020), "1", "2").countsOf("b", year(2020), "9", "48");
      assertThat(rolled.asOf("2020-12-31").decisive().observation().value())
          .isEqualTo(Rational.of(20));
      assertThat(rolled.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void aMissingUnitIsNamedAndNothingIsDecided() {
      Given missing =
          share().unit("a", "Chi bộ A").unit("b", "Chi bộ B").countsOf("a", year(2020), "1", "2");
      Assessment assessment = missing.asOf("2020-12-31");
      assertThat(assessment.ground()).isEqualTo(Ground.UNITS_MISSING);
      assertThat(assessment.decisive().missing()).extracting(Object::toString).containsExactly("b");
    }

    @Test
    void eachUnitIsJudgedOnItsOwn() {
      Given each = share().eachUnit().unit("a", "Chi bộ A").unit("b", "Chi bộ B");
      each.countsOf("a", year(2020), "1", "2").countsOf("b", year(2020), "1", "48");
      Assessment assessment = each.asOf("2020-12-31");
      assertThat(assessment.judgements())
          .extracting(Judgement::verdict)
          .containsExactly(Verdict.MET, Verdict.NOT_MET);
      assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_MET);
    }
  }
}
