package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Visibility;

/**
 * The allowance rule of Chỉ thị 26-CT/TU: branches of 50 members or more that have no other
 * allowance.
 */
class EntitlementTest {
  private static final Place PLACE = new Place(new Source("thu.yaml", ""), 1, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

  private static Organisation branch(String code, int members, @Nullable Boolean hasAllowance) {
    return new Organisation(
        new Placed<>(new Code(code), PLACE),
        List.of(),
        "Chi bộ " + code,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(
            new Organisation.Members(new Period.Year(2022), BigDecimal.valueOf(members), PLACE)),
        hasAllowance,
        List.of(new Organisation.Post("bí thư", 1), new Organisation.Post("phó bí thư", 2)),
        Visibility.PUBLIC,
        null,
        PLACE);
  }

  private static Entitlement apply(List<Plan.BaseSalary> salaries, Organisation... organisations) {
    Plan.Allowance rule =
        new Plan.Allowance(
            new Placed<>(new Code("phu-cap"), PLACE),
            "Phụ cấp",
            "chi bộ trực thuộc",
            50,
            true,
            List.of(
                new Plan.Rate("bí thư", new BigDecimal("0.25")),
                new Plan.Rate("phó bí thư", new BigDecimal("0.2"))),
            salaries,
            null,
            null,
            PLACE);
    Committee empty =
        Given.target("100%", new vn.tiendo.model.Criterion.All())
            .committeeAt("2022-12-31")
            .committee()
            .committee();
    Committee committee =
        new Committee(
            empty.code(),
            empty.profile(),
            List.of(),
            List.of(organisations),
            List.of(),
            List.of(),
            empty.plans(),
            List.of(),
            List.of(),
            List.of());
    Catalogue catalogue =
        new Catalogue(
            new Catalogue.Portal("Thử", null, null, null), new ArrayList<>(List.of(committee)));
    Checker.Verified verified = Checker.check(catalogue, Set.of());
    CheckedCommittee checked = verified.checked().committees().get(0);
    return Entitlement.of(rule, checked, DAY);
  }

  @Test
  void fiftyMembersAreEnough() {
    Entitlement entitlement = apply(List.of(), branch("a", 50, false), branch("b", 49, false));
    assertThat(entitlement.entitled())
        .extracting(b -> b.organisation().code().value().value())
        .containsExactly("a");
    assertThat(entitlement.followed()).isEqualTo(2);
  }

  @Test
  void aBranchWithAnotherAllowanceHasNoRight() {
    assertThat(apply(List.of(), branch("a", 60, true)).entitled()).isEmpty();
  }

  @Test
  void whereThatIsNotKnownNothingIsDecided() {
    Entitlement entitlement = apply(List.of(), branch("a", 60, null));
    assertThat(entitlement.entitled()).isEmpty();
    assertThat(entitlement.unknown()).hasSize(1);
  }

  @Test
  void theSumIsOfTheBaseSalaryInForce() {
    List<Plan.BaseSalary> salaries =
        List.of(
            new Plan.BaseSalary(LocalDate.of(2020, 1, 1), new BigDecimal("1000000")),
            new Plan.BaseSalary(LocalDate.of(2023, 1, 1), new BigDecimal("2000000")));
    assertThat(apply(salaries, branch("a", 60, false)).entitled().get(0).monthly())
        .isEqualByComparingTo("650000");
    assertThat(apply(List.of(), branch("a", 60, false)).entitled().get(0).monthly()).isNull();
  }
}
