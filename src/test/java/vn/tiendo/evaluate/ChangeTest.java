package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Criterion.ChangeMeasure;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Schedule;

/** Rises, falls and multiples: from what they are counted, and how often. */
class ChangeTest {
  private static final Criterion TWO_POINTS =
      new Criterion.Change(false, ChangeMeasure.POINTS, n("2"), null, false, null);
  private static final Criterion TENTH =
      new Criterion.Change(true, ChangeMeasure.PERCENT, n("10"), null, false, null);
  private static final Schedule MEAN = new Schedule.Over(Schedule.RollUp.MEAN, 2016, 2020);
  private static final Schedule YEARLY =
      new Schedule.Recurring(Schedule.Cadence.YEARLY, 2016, 2020);

  private static Given poverty(Schedule schedule) {
    return target("giảm 2 điểm %/năm", TWO_POINTS)
        .in("điểm %")
        .towards(Direction.DOWN)
        .by(schedule)
        .from("2015-12-31", "12");
  }

  private static Given growth(String baselineDay) {
    return target("tăng bình quân 10%/năm", TENTH)
        .in("tỷ đồng")
        .by(MEAN)
        .from(baselineDay, "10000");
  }

  @Test
  void soMuchAYearIsDemandedForEachYear() {
    assertThat(poverty(MEAN).figure(year(2020), "2").verdictAt("2020-12-31").isMet()).isTrue();
    assertThat(poverty(MEAN).figure(year(2020), "2.1").verdictAt("2020-12-31").isMet()).isFalse();
  }

  @Test
  void growthIsCompounded() {
    assertThat(growth("2015-12-31").figure(year(2020), "16105.1").verdictAt("2020-12-31").isMet())
        .isTrue();
    assertThat(growth("2015-12-31").figure(year(2020), "16105").verdictAt("2020-12-31").isMet())
        .isFalse();
  }

  @Test
  void theYearsAreThoseAfterTheBaseline() {
    Given later = growth("2016-12-31").figure(year(2020), "14641");
    assertThat(later.verdictAt("2020-12-31").isMet()).isTrue();
    Given issued = growth("2016-03-15").figure(year(2020), "14641");
    assertThat(issued.verdictAt("2020-12-31").isMet()).isFalse();
  }

  @Test
  void withoutFiguresBetweenTheWholePeriodShowsThatYearsFailed() {
    Assessment missed = poverty(YEARLY).figure(year(2020), "5").asOf("2020-12-31");
    assertThat(missed.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(missed.forPeriod().verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void theWholePeriodDoesNotShowThatEveryYearWasMet() {
    Assessment open = poverty(YEARLY).figure(year(2020), "2").asOf("2020-12-31");
    assertThat(open.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(open.forPeriod().verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void figuresOfAShareWithABaselineAreNotTheRateItself() {
    Criterion fall = new Criterion.Change(false, ChangeMeasure.PERCENT, n("5"), null, false, null);
    Schedule first = new Schedule.Recurring(Schedule.Cadence.YEARLY, 2016, 2016);
    Given share = target("giảm 5%/năm", fall).in("%/năm").towards(Direction.DOWN).by(first);
    assertThat(share.figure(year(2016), "11.5").verdictAt("2016-12-31").isMet()).isTrue();
    Given state =
        target("giảm 5%/năm", fall)
            .in("%/năm")
            .towards(Direction.DOWN)
            .by(first)
            .from("2015-12-31", "12");
    assertThat(state.figure(year(2016), "11.5").verdictAt("2016-12-31").isMet()).isFalse();
  }
}
