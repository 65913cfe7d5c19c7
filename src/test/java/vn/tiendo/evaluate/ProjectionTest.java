package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;

/** Where the pace leads, and how near it must come. */
class ProjectionTest {
  private static Given share() {
    return target("từ 20% trở lên", new Criterion.AtLeast(n("20"), false)).from("2015-12-31", "10");
  }

  @Test
  void missingTheTargetWithinTheToleranceIsADelay() {
    Assessment close = share().figure(year(2018), "15.7").asOf("2018-12-31");
    assertThat(close.verdict()).isEqualTo(Verdict.BEHIND);
    assertThat(close.ground()).isEqualTo(Ground.BELOW_PATH_CLOSE);
    Assessment far = share().figure(year(2018), "15.69").asOf("2018-12-31");
    assertThat(far.verdict()).isEqualTo(Verdict.AT_RISK);
  }

  @Test
  void theToleranceIsAShareOfTheWaySoThatCoverageAndGapAgree() {
    Given gap =
        target("không quá 80%", new Criterion.AtMost(n("80"), false))
            .towards(Direction.DOWN)
            .from("2015-12-31", "90");
    assertThat(gap.figure(year(2018), "84.3").verdictAt("2018-12-31")).isEqualTo(Verdict.BEHIND);
    Given risk =
        target("không quá 80%", new Criterion.AtMost(n("80"), false))
            .towards(Direction.DOWN)
            .from("2015-12-31", "90");
    assertThat(risk.figure(year(2018), "84.31").verdictAt("2018-12-31")).isEqualTo(Verdict.AT_RISK);
  }
}
