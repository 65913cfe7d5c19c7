package vn.tiendo.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import org.junit.jupiter.api.Test;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Given;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Schedule;

/** The sentence of why where a unit ended in mid-term. */
class WhyEndedTest {

  @Test
  void namesTheLastYearOfAnEndedUnit() {
    Given given =
        target("từ 20% trở lên", new Criterion.AtLeast(n("20"), false))
            .by(new Schedule.Recurring(Schedule.Cadence.YEARLY, 2019, 2020))
            .eachUnit()
            .unit("con", "Chi bộ Còn")
            .unit("het", "Chi bộ Hết", null, "2020-06-30")
            .countsOf("con", year(2019), "5", "20")
            .countsOf("con", year(2020), "5", "20")
            .countsOf("het", year(2019), "5", "20");
    CommitteeAssessment assessed = given.committeeAt("2020-12-31");
    assertThat(new Wording(assessed).why(assessed.of(new Code("chi-tieu"))))
        .isEqualTo(
            "Đạt 2/2 đơn vị; Chi bộ Hết kết thúc hoạt động ngày 30/6/2020 nên chỉ tính đến năm"
                + " 2019.");
  }
}
