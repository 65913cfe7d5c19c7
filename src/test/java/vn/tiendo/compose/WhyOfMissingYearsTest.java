package vn.tiendo.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Given;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Schedule.RollUp;

/** Years without a figure: neither nothing, nor passed over. */
class WhyOfMissingYearsTest {
  private static String told(Given given, String asOf) {
    CommitteeAssessment assessed = given.committeeAt(asOf);
    Assessment of = assessed.of(new Code("chi-tieu"));
    Wording words = new Wording(assessed);
    return words.verdict(of) + ". " + words.why(of);
  }

  private static Given sum() {
    return target("30 đảng viên", new Criterion.Bare(n("30")))
        .in("đảng viên")
        .by(new Schedule.Over(RollUp.SUM, 2021, 2026));
  }

  private static Given mean() {
    return target("từ 80% trở lên", new Criterion.AtLeast(n("80"), false))
        .by(new Schedule.Over(RollUp.MEAN, 2021, 2026));
  }

  private static Given capped() {
    return target("không quá 10 vụ", new Criterion.AtMost(n("10"), false))
        .in("vụ")
        .towards(Direction.DOWN)
        .by(new Schedule.Over(RollUp.SUM, 2021, 2026));
  }

  @Nested
  class Sums {
    @Test
    void yearsBeforeTheNewestAreNotZero() {
      assertThat(told(sum().figure(year(2024), "6"), "2024-12-31"))
          .isEqualTo(
              "chưa đủ số liệu. Mới có số liệu năm 2024, còn thiếu năm 2021, 2022, 2023; yêu cầu:"
                  + " “30 đảng viên”.");
    }

    @Test
    void theNewestOfAPartOfAYearIsNamedAsItIs() {
      Given half = sum().figure(year(2022), "5").figure(new Period.FirstMonths(2024, 6), "3");
      assertThat(told(half, "2024-06-30"))
          .startsWith(
              "chưa đủ số liệu. Mới có số liệu năm 2022 và 6 tháng đầu năm 2024, còn thiếu năm"
                  + " 2021, 2023;");
    }

    @Test
    void halfAYearThatIsOverIsNotTheYear() {
      Given half = sum().figure(year(2021), "5").figure(year(2023), "5");
      half.figure(new Period.FirstMonths(2022, 6), "3");
      assertThat(half.verdictAt("2023-12-31")).isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void whatHasMetItsLevelIsMetAllTheSame() {
      Given met = sum().figure(year(2021), "10").figure(year(2023), "20");
      assertThat(told(met, "2024-12-31"))
          .isEqualTo(
              "đạt. Cộng dồn các năm 2021, 2023 đạt 30 đảng viên, đáp ứng mức “30 đảng viên”,"
                  + " trước hạn 31/12/2026.");
      assertThat(met.asOf("2026-06-30").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aCapThatIsPassedIsPassed() {
      assertThat(capped().figure(year(2023), "11").verdictAt("2023-12-31"))
          .isEqualTo(Verdict.AT_RISK);
      assertThat(capped().figure(year(2023), "15").verdictAt("2026-12-31"))
          .isEqualTo(Verdict.NOT_MET);
      assertThat(capped().figure(year(2023), "11").verdictAt("2026-12-31"))
          .isEqualTo(Verdict.NO_DATA);
      assertThat(capped().figure(year(2023), "9").verdictAt("2023-12-31"))
          .isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void aFigureOfThePeriodSoFarOutweighsItsYears() {
      Given own = sum().figure(new Period.Years(2021, 2024), "20");
      assertThat(own.verdictAt("2024-12-31")).isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void whatIsNotReportedYetIsNotMissingUntilTheNewestIsTooOld() {
      Given late = sum().figure(year(2021), "5").figure(year(2022), "5");
      assertThat(late.verdictAt("2024-12-31")).isEqualTo(Verdict.ON_TRACK);
      assertThat(told(late, "2025-01-31"))
          .startsWith("chưa đủ số liệu. Mới có số liệu năm 2021, 2022, còn thiếu năm 2023, 2024;");
    }

    @Test
    void whenDueThatIsSaid() {
      assertThat(told(sum().figure(year(2024), "6"), "2026-12-31"))
          .startsWith(
              "chưa đủ số liệu. Đã đến hạn 31/12/2026, mới có số liệu năm 2024, còn thiếu năm 2021,"
                  + " 2022, 2023, 2025, 2026;");
    }
  }

  @Nested
  class Means {
    @Test
    void aYearIsNotPassedOver() {
      Given gap = mean().figure(year(2021), "90").figure(year(2023), "90");
      assertThat(told(gap, "2023-12-31"))
          .isEqualTo(
              "chưa đủ số liệu. Mới có số liệu năm 2021, 2023, còn thiếu năm 2022; yêu cầu: “từ 80%"
                  + " trở lên”.");
    }

    @Test
    void whatIsNotReportedYetIsNotMissing() {
      Given late = mean().figure(year(2021), "90").figure(year(2022), "90");
      assertThat(late.verdictAt("2024-06-30")).isEqualTo(Verdict.ON_TRACK);
    }
  }

  @Nested
  class EachYear {
    private static Given years() {
      return target("từ 80% trở lên", new Criterion.AtLeast(n("80"), false))
          .by(new Schedule.Recurring(Schedule.Cadence.YEARLY, 2021, 2024))
          .figure(year(2021), "85")
          .figure(year(2023), "85");
    }

    @Test
    void theMissingYearIsNamedThoughTheOthersAreMet() {
      assertThat(told(years(), "2023-12-31"))
          .isEqualTo(
              "đúng tiến độ. Đạt mức “từ 80% trở lên” ở 2/3 năm đã qua (các năm 2021, 2023); chưa có"
                  + " số liệu năm 2022; năm 2024 chưa đến kỳ.");
    }

    @Test
    void atTheEndItLeavesTheWholeOpen() {
      Given all = years().figure(year(2024), "85");
      assertThat(told(all, "2024-12-31"))
          .startsWith("chưa đủ số liệu. ")
          .contains("chưa có số liệu năm 2022");
    }
  }
}
