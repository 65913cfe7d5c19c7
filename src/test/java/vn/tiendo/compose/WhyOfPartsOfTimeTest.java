package vn.tiendo.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;

import org.junit.jupiter.api.Test;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Given;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Criterion.ChangeMeasure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;

/** The sentence of why of figures of parts of a year. */
class WhyOfPartsOfTimeTest {
  private static String why(Given given, String asOf) {
    CommitteeAssessment assessed = given.committeeAt(asOf);
    return new Wording(assessed).why(assessed.of(new Code("chi-tieu")));
  }

  @Test
  void halfAYearsGrowth() {
    Given growth =
        target("9%", new Criterion.Bare(n("9"))).named("Tăng trưởng kinh tế").due("2022-12-31");
    assertThat(why(growth.estimate(new Period.FirstMonths(2022, 6), "5.13"), "2022-06-30"))
        .isEqualTo(
            "6 tháng đầu năm 2022 đạt 5,13% so với mức “9%”, còn thiếu 3,87 điểm %; để cả năm đạt"
                + " mức này, 6 tháng còn lại phải đạt khoảng 12,87% (tính các tháng có quy mô như"
                + " nhau). Số liệu là số ước nên kết luận tạm tính.");
  }

  @Test
  void quartersSoFar() {
    Given revenue =
        target("100 tỷ đồng", new Criterion.Bare(n("100")))
            .in("tỷ đồng")
            .by(new Schedule.Recurring(Schedule.Cadence.YEARLY, 2022, 2022))
            .figure(new Period.Quarter(2022, 1), "20")
            .figure(new Period.Quarter(2022, 2), "35");
    assertThat(why(revenue, "2022-06-30"))
        .startsWith(
            "Đến quý II/2022 đạt 55 tỷ đồng so với mức “100 tỷ đồng”; theo lộ trình đến lúc đó cần"
                + " 50 tỷ đồng, cao hơn 5 tỷ đồng, bảo đảm tiến độ");
  }

  @Test
  void manyQuartersWithoutAFigureAreToldByTheFirstAndTheLast() {
    Given done =
        target("từ 98% trở lên", new Criterion.AtLeast(n("98"), false))
            .by(new Schedule.Recurring(Schedule.Cadence.QUARTERLY, 2021, 2025))
            .figure(new Period.Quarter(2022, 1), "98")
            .figure(new Period.Quarter(2022, 2), "97");
    assertThat(why(done, "2022-06-30"))
        .isEqualTo(
            "Đạt mức “từ 98% trở lên” ở 1/6 quý đã qua (quý I/2022); chưa đạt quý II/2022: 97%;"
                + " chưa có số liệu từ quý I/2021 đến quý IV/2021.");
  }

  @Test
  void theYearWhoseFigureIsAnEstimateIsNamedBesideThoseThatAreNot() {
    Given capital =
        target("500 tỷ đồng", new Criterion.Bare(n("500")))
            .in("tỷ đồng")
            .by(new Schedule.Over(Schedule.RollUp.SUM, 2021, 2025))
            .figure(new Period.Year(2021), "110")
            .estimate(new Period.Year(2022), "105");
    assertThat(why(capital, "2022-12-31"))
        .endsWith("bảo đảm tiến độ. Số liệu năm 2022 là số ước nên kết luận tạm tính.");
  }

  @Test
  void aYearLikeTheOneBeforeIsSaidToBeUnchanged() {
    Given accidents =
        target(
                "giảm ít nhất 5%/năm",
                new Criterion.Change(false, ChangeMeasure.PERCENT, n("5"), null, false, null))
            .in("vụ")
            .by(new Schedule.Recurring(Schedule.Cadence.YEARLY, 2021, 2022))
            .figure(new Period.Year(2020), "40")
            .figure(new Period.Year(2021), "37")
            .figure(new Period.Year(2022), "37");
    assertThat(why(accidents, "2022-12-31"))
        .endsWith("chưa đạt năm 2022: 37 vụ (không thay đổi so với 37 vụ).");
  }
}
