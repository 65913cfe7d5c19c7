package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import org.junit.jupiter.api.Test;
import vn.tiendo.compose.Wording;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;

/** What organisations' figures come to, and what can't be said of them together. */
class AddingUpTest {
  private static final Criterion FROM_20 = new Criterion.AtLeast(n("20"), false);

  private static Given share() {
    return target("từ 20% trở lên", FROM_20).unit("a", "Chi bộ A").unit("b", "Chi bộ B");
  }

  private static String why(Given given, String asOf) {
    CommitteeAssessment assessed = given.committeeAt(asOf);
    return new Wording(assessed).why(assessed.of(new Code("chi-tieu")));
  }

  @Test
  void anIncompleteSumSaysHowMuchOfTheWholeItIs() {
    Given part = share().countsOf("a", year(2020), "1", "2");
    Observation sum = part.asOf("2020-12-31").decisive().observation();
    assertThat(sum.organisations()).isEqualTo(1);
    assertThat(sum.expectedOrganisations()).isEqualTo(2);
    assertThat(why(part, "2020-12-31"))
        .contains("mới có số liệu của 1/2 đơn vị (50%), còn thiếu Chi bộ B");
  }

  @Test
  void sharesWithoutCountsAreNotAddedAndThatIsSaid() {
    Given rates = share().amountOf("a", year(2020), "30").amountOf("b", year(2020), "40");
    assertThat(rates.asOf("2020-12-31").ground()).isEqualTo(Ground.NOT_ADDABLE);
    assertThat(why(rates, "2020-12-31"))
        .startsWith("Mới có tỷ lệ của từng đơn vị, không kèm số đếm nên không cộng được");
  }

  @Test
  void meanAgesAreWeightedByTheirCounts() {
    Given age =
        target("dưới 45 tuổi", new Criterion.AtMost(n("45"), true))
            .in("tuổi")
            .towards(Direction.DOWN)
            .unit("a", "Chi bộ A")
            .unit("b", "Chi bộ B")
            .countsOf("a", year(2020), "400", "10")
            .countsOf("b", year(2020), "1500", "30");
    assertThat(age.asOf("2020-12-31").decisive().observation().value())
        .isEqualTo(Rational.of(n("47.5")));
  }

  @Test
  void amountsAYearAddUp() {
    Given sum =
        target("30 đảng viên", new Criterion.Bare(n("30")))
            .in("đảng viên/năm")
            .unit("a", "Chi bộ A")
            .unit("b", "Chi bộ B")
            .amountOf("a", year(2020), "10")
            .amountOf("b", year(2020), "20");
    assertThat(sum.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
  }

  @Test
  void theRestIsNotCalledTheWhole() {
    Given rest =
        share()
            .unit("c", "Chi bộ C")
            .own("c", "từ 40% trở lên", new Criterion.AtLeast(n("40"), false))
            .countsOf("a", year(2020), "1", "10")
            .countsOf("b", year(2020), "1", "10")
            .countsOf("c", year(2020), "5", "10");
    assertThat(why(rest, "2020-12-31")).contains("các đơn vị còn lại: 10% (2/20)");
  }

  @Test
  void aMultipleOfWhatShouldFallIsACap() {
    Given half =
        target("bằng 0,5 lần so với năm 2015", new Criterion.Multiple(n("0.5"), null))
            .in("vụ")
            .towards(Direction.DOWN)
            .from("2015-12-31", "80");
    assertThat(half.figure(year(2020), "41").verdictAt("2020-12-31").isMet()).isFalse();
    Given met =
        target("bằng 0,5 lần so với năm 2015", new Criterion.Multiple(n("0.5"), null))
            .in("vụ")
            .towards(Direction.DOWN)
            .from("2015-12-31", "80");
    assertThat(met.figure(year(2020), "40").verdictAt("2020-12-31").isMet()).isTrue();
  }
}
