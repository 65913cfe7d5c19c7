package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Period;
import vn.tiendo.model.Recording;
import vn.tiendo.model.Schedule;

/** What figures of parts of a year say of the year. */
class FlowsTest {
  private static final Schedule YEARLY =
      new Schedule.Recurring(Schedule.Cadence.YEARLY, 2020, 2021);

  private static Given revenue() {
    return target("100 tỷ đồng", new Criterion.Bare(n("100"))).in("tỷ đồng").by(YEARLY);
  }

  private static Period quarter(int quarter) {
    return new Period.Quarter(2020, quarter);
  }

  private static Given quarters(Given given, String... values) {
    for (int i = 0; i < values.length; i++) {
      given.figure(quarter(i + 1), values[i]);
    }
    return given;
  }

  private static Judgement first(Given given, String asOf) {
    return given.asOf(asOf).judgements().get(0);
  }

  @Nested
  class Amounts {
    @Test
    void quartersAddUpToTheYear() {
      Judgement year = first(quarters(revenue(), "20", "30", "25", "25"), "2020-12-31");
      assertThat(year.observation().value()).isEqualTo(Rational.of(100));
      assertThat(year.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void quartersSoFarAreHeldAgainstThatPartOfTheYear() {
      Judgement half = first(quarters(revenue(), "20", "29"), "2020-06-30");
      assertThat(half.observation().value()).isEqualTo(Rational.of(49));
      assertThat(half.course().expected()).isEqualTo(Rational.of(50));
    }

    @Test
    void aQuarterThatIsMissingLeavesTheYearOpen() {
      Given gap = quarters(revenue(), "40", "40").figure(quarter(4), "40");
      assertThat(first(gap, "2020-12-31").verdict()).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void cumulativeFiguresReplaceEachOther() {
      Given told = quarters(revenue().recorded(Recording.CUMULATIVE), "20", "49", "70", "99");
      assertThat(first(told, "2020-06-30").observation().value()).isEqualTo(Rational.of(49));
      assertThat(first(told, "2020-06-30").course().expected()).isEqualTo(Rational.of(50));
      assertThat(first(told, "2020-12-31").observation().value()).isEqualTo(Rational.of(99));
    }

    @Test
    void ofStatesTheLastOneCounts() {
      Given told = quarters(revenue().recorded(Recording.STATE), "96", "97", "98", "99");
      assertThat(first(told, "2020-12-31").observation().value()).isEqualTo(Rational.of(99));
    }

    @Test
    void aHalfYearAndQuartersAreNotCountedTwice() {
      Given told = quarters(revenue(), "20", "30").figure(new Period.FirstMonths(2020, 6), "50");
      told.figure(quarter(3), "20").figure(quarter(4), "20");
      assertThat(first(told, "2020-12-31").observation().value()).isEqualTo(Rational.of(90));
    }

    @Test
    void theYearsOwnFigureOutweighsTheSum() {
      Given told = quarters(revenue(), "20", "30", "25", "25").figure(year(2020), "101");
      assertThat(first(told, "2020-12-31").observation().value()).isEqualTo(Rational.of(101));
    }

    @Test
    void sharesAreStates() {
      Given share = target("từ 80% trở lên", new Criterion.AtLeast(n("80"), false)).by(YEARLY);
      assertThat(first(quarters(share, "70", "75", "79", "81"), "2020-12-31").observation().value())
          .isEqualTo(Rational.of(81));
    }
  }

  @Nested
  class Rates {
    private static Given growth(String half) {
      return target("9%", new Criterion.Bare(n("9")))
          .named("Tăng trưởng kinh tế")
          .due("2022-12-31")
          .estimate(new Period.FirstMonths(2022, 6), half);
    }

    @Test
    void halfAYearsGrowthIsHeldAgainstTheWholeLevelAndTheRestMustMakeItGood() {
      Judgement half = growth("5.13").asOf("2022-06-30").decisive();
      assertThat(half.verdict()).isEqualTo(Verdict.AT_RISK);
      assertThat(half.course().rest().rate()).isEqualTo(Rational.of(n("12.87")));
      assertThat(half.course().rest().months()).isEqualTo(6);
    }

    @Test
    void aLittleLessIsADelay() {
      assertThat(growth("8.6").verdictAt("2022-06-30")).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void halfAYearsGrowthDoesNotMeetTheYearsAheadOfTime() {
      assertThat(growth("9.5").verdictAt("2022-06-30")).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void theGrowthOfALaterQuarterIsNotTheYears() {
      Given late = growth("5").figure(new Period.Quarter(2022, 4), "11");
      assertThat(late.verdictAt("2022-12-31")).isEqualTo(Verdict.NO_DATA);
    }
  }
}
