package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.at;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;

/** What a figure proves and what it leaves open: missing data never count as success. */
class EvidenceTest {
  private static final Criterion FROM_20 = new Criterion.AtLeast(n("20"), false);
  private static final Criterion AT_MOST_5 = new Criterion.AtMost(n("5"), false);
  private static final Schedule YEARLY =
      new Schedule.Recurring(Schedule.Cadence.YEARLY, 2016, 2020);

  private static Given share() {
    return target("từ 20% trở lên", FROM_20).from("2015-12-31", "10");
  }

  private static Given cap() {
    return target("không quá 5%", AT_MOST_5).towards(Direction.DOWN);
  }

  @Nested
  class HedgedFigures {
    private static Verdict due(Given given, Hedge hedge, String value) {
      return given.hedged(year(2020), hedge, value).verdictAt("2020-12-31");
    }

    @Test
    void moreThanProvesALowerBoundAndNothingElse() {
      assertThat(due(share(), Hedge.MORE_THAN, "20")).isEqualTo(Verdict.MET);
      assertThat(due(share(), Hedge.MORE_THAN, "19")).isEqualTo(Verdict.NO_DATA);
      Given strict = target("trên 20%", new Criterion.AtLeast(n("20"), true));
      assertThat(due(strict, Hedge.MORE_THAN, "20")).isEqualTo(Verdict.MET);
      assertThat(due(cap(), Hedge.MORE_THAN, "5")).isEqualTo(Verdict.NOT_MET);
      assertThat(due(cap(), Hedge.MORE_THAN, "4")).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void nearlyIsLess() {
      assertThat(due(share(), Hedge.NEARLY, "20")).isEqualTo(Verdict.NEARLY_MET);
      assertThat(due(cap(), Hedge.NEARLY, "5")).isEqualTo(Verdict.MET);
    }

    @Test
    void lessThanProvesAnUpperBound() {
      Given strict = target("dưới 5%", new Criterion.AtMost(n("5"), true)).towards(Direction.DOWN);
      assertThat(due(strict, Hedge.LESS_THAN, "5")).isEqualTo(Verdict.MET);
      assertThat(due(share(), Hedge.LESS_THAN, "20")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aboutLeavesWhatIsCloseOpen() {
      assertThat(due(share(), Hedge.ABOUT, "20")).isEqualTo(Verdict.NO_DATA);
      assertThat(due(share(), Hedge.ABOUT, "22")).isEqualTo(Verdict.MET);
    }

    @Test
    void nearlyThereIsNotMetAheadOfTime() {
      Given early = share().hedged(year(2018), Hedge.NEARLY, "20");
      assertThat(early.verdictAt("2018-12-31")).isEqualTo(Verdict.ON_TRACK);
    }
  }

  @Nested
  class MissingUnits {
    private static Given crimes() {
      return target("không quá 5 vụ", AT_MOST_5)
          .in("vụ")
          .towards(Direction.DOWN)
          .unit("a", "Chi bộ A")
          .unit("b", "Chi bộ B");
    }

    @Test
    void aSumThatLacksAUnitDoesNotKeepACap() {
      assertThat(crimes().amountOf("a", year(2020), "3").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NO_DATA);
      assertThat(crimes().amountOf("a", year(2020), "6").verdictAt("2020-12-31").isMet()).isFalse();
    }

    @Test
    void aSumThatLacksAUnitMissesNothingButMayReachItsLevel() {
      Given households =
          target("20 hộ", new Criterion.Bare(n("20")))
              .in("hộ")
              .unit("a", "Chi bộ A")
              .unit("b", "Chi bộ B");
      households.amountOf("a", year(2019), "30").amountOf("a", year(2020), "15");
      assertThat(households.verdictAt("2019-12-31").isMet()).isTrue();
      assertThat(households.asOf("2020-12-31").ground()).isEqualTo(Ground.UNITS_MISSING);
    }

    @Test
    void aShareThatLacksAUnitIsNotMetAheadOfTime() {
      Given share = share().unit("a", "Chi bộ A").unit("b", "Chi bộ B");
      assertThat(share.countsOf("a", year(2018), "9", "10").verdictAt("2018-12-31").isMet())
          .isFalse();
    }
  }

  @Nested
  class WithheldUnits {
    @Test
    void aSumThatLeavesOutAnInternalUnitIsNotShownAsTheWhole() {
      Given given =
          target("từ 20% trở lên", new Criterion.AtLeast(n("20"), false))
              .unit("a", "Chi bộ A")
              .unit("b", "Chi bộ B")
              .internal()
              .countsOf("a", year(2020), "9", "10")
              .countsOf("b", year(2020), "0", "90");
      assertThat(given.verdictAt("2020-12-31")).isEqualTo(Verdict.NOT_MET);
      assertThat(given.publicAsOf("2020-12-31").verdict()).isEqualTo(Verdict.NO_DATA);
    }
  }

  @Nested
  class TheSameTwice {
    @Test
    void anOfficialFigureOutweighsTheEstimateWhereverItStands() {
      Given estimateLast = share().figure(year(2020), "19").estimate(year(2020), "21");
      assertThat(estimateLast.verdictAt("2020-12-31")).isEqualTo(Verdict.NEARLY_MET);
      Given estimateFirst = share().estimate(year(2020), "21").figure(year(2020), "19");
      assertThat(estimateFirst.verdictAt("2020-12-31")).isEqualTo(Verdict.NEARLY_MET);
    }

    @Test
    void aUnitIsNotCountedTwice() {
      Given twice = share().unit("a", "Chi bộ A").unit("b", "Chi bộ B");
      twice.countsOf("a", year(2020), "1", "2").countsOf("a", year(2020), "1", "2");
      twice.countsOf("b", year(2020), "9", "48");
      assertThat(twice.asOf("2020-12-31").decisive().observation().value())
          .isEqualTo(Rational.of(20));
    }
  }

  @Nested
  class Periods {
    private static Given sum(String level) {
      return target(level, new Criterion.Bare(n(level)))
          .in("đảng viên")
          .by(new Schedule.Over(Schedule.RollUp.SUM, 2016, 2018));
    }

    @Test
    void theLastYearMustBeThere() {
      Given last =
          target("từ 20% trở lên", FROM_20)
              .by(new Schedule.Over(Schedule.RollUp.LAST, 2016, 2020))
              .figure(year(2018), "25");
      assertThat(last.verdictAt("2020-12-31")).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aFigureOfPartOfThePeriodIsNotThePeriods() {
      Given part = sum("300").figure(new Period.Years(2016, 2017), "150");
      assertThat(part.verdictAt("2018-12-31")).isEqualTo(Verdict.NO_DATA);
      Given before = sum("300").figure(new Period.Years(2011, 2016), "900");
      assertThat(before.verdictAt("2018-12-31")).isEqualTo(Verdict.NO_DATA);
      Given own = sum("300").figure(new Period.Years(2016, 2018), "310");
      assertThat(own.verdictAt("2018-12-31")).isEqualTo(Verdict.EXCEEDED);
    }

    @Test
    void halfAYearIsNotTheYear() {
      Given half = sum("300").figure(year(2016), "100").figure(year(2017), "100");
      half.figure(new Period.FirstMonths(2018, 6), "60");
      assertThat(half.verdictAt("2018-12-31")).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void quartersAddUp() {
      Given quarters = sum("300").figure(year(2016), "100").figure(year(2017), "100");
      for (int quarter = 1; quarter <= 4; quarter++) {
        quarters.figure(new Period.Quarter(2018, quarter), "26");
      }
      assertThat(quarters.asOf("2018-12-31").decisive().observation().value())
          .isEqualTo(Rational.of(304));
    }

    @Test
    void aCapOnWhatAddsUpIsHeldAgainstThePath() {
      Given cap =
          target("không quá 10 vụ", new Criterion.AtMost(n("10"), false))
              .in("vụ")
              .towards(Direction.DOWN)
              .by(new Schedule.Over(Schedule.RollUp.SUM, 2016, 2020));
      cap.figure(year(2016), "4").figure(year(2017), "4");
      assertThat(cap.verdictAt("2017-12-31")).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void oneYearOfSeveralDoesNotSettleThem() {
      Given yearly = target("từ 20% trở lên", FROM_20).by(YEARLY);
      assertThat(yearly.figure(year(2016), "25").verdictAt("2016-12-31"))
          .isEqualTo(Verdict.ON_TRACK);
    }
  }

  @Nested
  class Deadlines {
    @Test
    void aFigureOfTheYearAfterDoesNotSpeakForTheDeadline() {
      assertThat(share().figure(year(2021), "25").verdictAt("2021-12-31"))
          .isEqualTo(Verdict.NO_DATA);
      assertThat(share().figure(at("2021-01-20"), "25").verdictAt("2021-12-31"))
          .isEqualTo(Verdict.MET);
    }

    @Test
    void theFigureOfTheYearSpeaksForADeadlineInIt() {
      Given june = share().due("2020-06-30").figure(year(2019), "15").figure(year(2020), "21");
      assertThat(june.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void aBaselineOfTheDeadlineItselfIsNoStart() {
      Given late = target("từ 20% trở lên", FROM_20).from("2020-12-31", "10");
      Judgement due = late.figure(year(2020), "18.5").asOf("2020-12-31").decisive();
      assertThat(due.verdict()).isEqualTo(Verdict.NEARLY_MET);
      assertThat(due.shareOfPlan()).isEqualTo(Rational.of(n("0.925")));
    }

    @Test
    void thePlansOwnPathNeedsNoStart() {
      Given path = target("từ 20% trở lên", FROM_20).milestone("2018-12-31", "17");
      assertThat(path.figure(year(2018), "18").verdictAt("2018-12-31")).isEqualTo(Verdict.ON_TRACK);
      Given below = target("từ 20% trở lên", FROM_20).milestone("2018-12-31", "17");
      assertThat(below.figure(year(2018), "16").verdictAt("2018-12-31")).isEqualTo(Verdict.BEHIND);
    }
  }

  @Nested
  class Organisations {
    @Test
    void oneFoundedAfterTheDeadlineIsNotAskedFor() {
      Given each =
          share().eachUnit().unit("a", "Chi bộ A").unit("b", "Chi bộ B", "2021-05-01", null);
      each.countsOf("a", year(2020), "1", "2");
      assertThat(each.verdictAt("2022-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void oneThatEndedAfterTheDeadlineStillIs() {
      Given each =
          share().eachUnit().unit("a", "Chi bộ A").unit("b", "Chi bộ B", null, "2021-05-01");
      each.countsOf("a", year(2020), "1", "2").countsOf("b", year(2020), "1", "48");
      assertThat(each.verdictAt("2022-12-31")).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void oneFoundedLaterIsNotAskedForTheYearsBefore() {
      Given each = target("từ 20% trở lên", FROM_20).by(YEARLY).eachUnit();
      each.unit("a", "Chi bộ A", "2019-05-01", null);
      each.countsOf("a", year(2019), "1", "2").countsOf("a", year(2020), "1", "2");
      assertThat(each.asOf("2020-12-31").judgements()).hasSize(2);
      assertThat(each.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void aRevisionHoldsForEachOfThem() {
      Given each =
          share()
              .eachUnit()
              .unit("a", "Chi bộ A")
              .revised("2018-01-01", "từ 60% trở lên", new Criterion.AtLeast(n("60"), false));
      assertThat(each.countsOf("a", year(2020), "1", "2").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NOT_MET);
    }
  }

  @Nested
  class WhatItIsComparedWith {
    @Test
    void aComparisonWithTheBaselineStaysWithItEveryYear() {
      Given higher =
          target("cao hơn hiện tại", new Criterion.AgainstBaseline(true))
              .by(new Schedule.Recurring(Schedule.Cadence.YEARLY, 2016, 2017))
              .from("2015-12-31", "40");
      higher.figure(year(2016), "50").figure(year(2017), "45");
      assertThat(higher.verdictAt("2017-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void fallingBelowTheBaselineIsNoFulfilment() {
      Given higher =
          target("cao hơn hiện tại", new Criterion.AgainstBaseline(true)).from("2015-12-31", "40");
      assertThat(higher.figure(year(2020), "39").verdictAt("2020-12-31"))
          .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void nothingIsAMultipleOfNothing() {
      Given twice =
          target("gấp 2 lần", new Criterion.Multiple(n("2"), null))
              .in("hộ")
              .from("2015-12-31", "0");
      assertThat(twice.figure(year(2020), "0").asOf("2020-12-31").ground())
          .isEqualTo(Ground.NO_BASE);
    }

    @Test
    void theYearBeforeTheFirstIsItsBase() {
      Criterion fall =
          new Criterion.Change(false, Criterion.ChangeMeasure.POINTS, n("2"), null, false, null);
      Given poor =
          target("giảm 2 điểm %/năm", fall)
              .in("điểm %")
              .towards(Direction.DOWN)
              .by(new Schedule.Recurring(Schedule.Cadence.YEARLY, 2016, 2016));
      poor.figure(year(2015), "9").figure(year(2016), "7");
      assertThat(poor.verdictAt("2016-12-31")).isEqualTo(Verdict.MET);
    }
  }

  @Nested
  class Words {
    private static final Criterion GOOD =
        new Criterion.Grade("khá", List.of("yếu", "trung bình", "khá", "tốt"));

    @Test
    void anOldGradeDoesNotSpeakForTheDeadline() {
      Given old = target("khá trở lên", GOOD).words(year(2017), new FigureValue.Words("tốt"));
      assertThat(old.verdictAt("2020-12-31")).isEqualTo(Verdict.NO_DATA);
      Given late = target("khá trở lên", GOOD).words(year(2022), new FigureValue.Words("tốt"));
      assertThat(late.verdictAt("2022-12-31")).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aDeedOnceDoneStaysDone() {
      Given done = target("ban hành đề án", new Criterion.Deed());
      done.words(at("2018-05-01"), new FigureValue.Done(true, null));
      assertThat(done.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
    }

    @Test
    void aDeedNotDoneLongAgoLeavesItOpen() {
      Given open = target("ban hành đề án", new Criterion.Deed());
      open.words(at("2018-05-01"), new FigureValue.Done(false, null));
      assertThat(open.verdictAt("2020-12-31")).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aDeedSaidLaterToHaveBeenDoneInTimeIsMet() {
      Given late = target("ban hành đề án", new Criterion.Deed());
      late.words(at("2022-05-01"), new FigureValue.Done(true, LocalDate.of(2020, 3, 1)));
      assertThat(late.verdictAt("2022-12-31")).isEqualTo(Verdict.MET);
    }
  }
}
