package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Plan;

/** Everything that is decided of one committee at a date. */
public final class CommitteeAssessment {
  private final CheckedCommittee committee;
  private final LocalDate asOf;
  private final Map<Code, List<Assessment>> byCommitment;
  private final Map<Code, Assessment> byTarget = new LinkedHashMap<>();

  CommitteeAssessment(
      CheckedCommittee committee, LocalDate asOf, Map<Code, List<Assessment>> byCommitment) {
    this.committee = Objects.requireNonNull(committee);
    this.asOf = Objects.requireNonNull(asOf);
    this.byCommitment = byCommitment;
    byCommitment.values().forEach(list -> list.forEach(this::index));
  }

  private void index(Assessment assessment) {
    byTarget.put(assessment.target().code().value(), assessment);
    assessment.parts().forEach(this::index);
    assessment.within().forEach(this::index);
  }

  public CheckedCommittee committee() {
    return committee;
  }

  /** The date at which all was judged. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The assessments of a plan's or term's targets, in its order; what is nested stands within. */
  public List<Assessment> of(Commitment commitment) {
    return byCommitment.getOrDefault(commitment.code(), List.of());
  }

  /** The assessment of a target, nested ones and parts too. */
  public Assessment of(Code target) {
    Assessment assessment = byTarget.get(target);
    if (assessment == null) {
      throw new IllegalArgumentException("no target " + target);
    }
    return assessment;
  }

  /** Which branches have a right to an allowance. */
  public Entitlement entitlement(Plan.Allowance allowance) {
    return Entitlement.of(allowance, committee, asOf);
  }

  /** How many targets of a plan or term got which verdict. */
  public Tally tally(Commitment commitment) {
    return Tally.of(of(commitment));
  }
}
