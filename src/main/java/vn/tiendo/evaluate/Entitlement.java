package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Plan;

/**
 * Which branches have a right to an allowance at a date, by their members and by whether they have
 * another one (Chỉ thị 26-CT/TU Hòa Bình).
 *
 * @param followed how many organisations below have a member count, so that "none" can be told from
 *     "not known"
 * @param unknown large enough, but the data do not say whether they have another allowance
 */
public record Entitlement(
    Plan.Allowance allowance, List<Branch> entitled, List<Organisation> unknown, int followed) {
  public Entitlement {
    Objects.requireNonNull(allowance);
    entitled = List.copyOf(entitled);
    unknown = List.copyOf(unknown);
  }

  /**
   * A branch with a right to the allowance.
   *
   * @param members the count that gives the right
   * @param monthly what its posts are given a month, in đồng; null when posts or base salary are
   *     not known
   */
  public record Branch(
      Organisation organisation, Organisation.Members members, @Nullable BigDecimal monthly) {}

  /** Applies the rule to the organisations that are there on a day. */
  static Entitlement of(Plan.Allowance allowance, CheckedCommittee committee, LocalDate asOf) {
    List<Branch> entitled = new ArrayList<>();
    List<Organisation> unknown = new ArrayList<>();
    int followed = 0;
    for (Organisation organisation : committee.committee().organisations()) {
      Organisation.Members members = membersOn(organisation, asOf);
      if (!organisation.existsOn(asOf) || members == null) {
        continue;
      }
      followed++;
      if (members.count().compareTo(BigDecimal.valueOf(allowance.from())) < 0) {
        continue;
      }
      if (allowance.withoutOther() && organisation.hasAllowance() == null) {
        unknown.add(organisation);
      } else if (!allowance.withoutOther() || Boolean.FALSE.equals(organisation.hasAllowance())) {
        entitled.add(new Branch(organisation, members, monthly(allowance, organisation, asOf)));
      }
    }
    return new Entitlement(allowance, entitled, unknown, followed);
  }

  private static Organisation.@Nullable Members membersOn(Organisation o, LocalDate asOf) {
    return o.members().stream()
        .filter(
            m ->
                m.period().end() != null && !Objects.requireNonNull(m.period().end()).isAfter(asOf))
        .max(Comparator.comparing(m -> Objects.requireNonNull(m.period().end())))
        .orElse(null);
  }

  private static @Nullable BigDecimal monthly(
      Plan.Allowance allowance, Organisation organisation, LocalDate asOf) {
    BigDecimal salary = salaryOn(allowance, asOf);
    if (salary == null || organisation.posts().isEmpty()) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Plan.Rate rate : allowance.rates()) {
      for (Organisation.Post post : organisation.posts()) {
        if (post.name().equals(rate.post())) {
          sum = sum.add(rate.share().multiply(salary).multiply(BigDecimal.valueOf(post.holders())));
        }
      }
    }
    return sum;
  }

  private static @Nullable BigDecimal salaryOn(Plan.Allowance allowance, LocalDate day) {
    return allowance.baseSalaries().stream()
        .filter(s -> !s.from().isAfter(day))
        .max(Comparator.comparing(Plan.BaseSalary::from))
        .map(Plan.BaseSalary::amount)
        .orElse(null);
  }
}
