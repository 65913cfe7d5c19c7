package vn.tiendo.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report;
import vn.tiendo.model.Term;

/**
 * Reports and plans name terms and plans that are there: what a report is about, the term of a
 * plan, and the plan of a superior committee that it carries out (data-language, rule 5).
 */
final class UnknownCommitment implements CommitteeRule {
  private static final Unknown PLAN = new Unknown("ke-hoach-la", "kế hoạch", "ke-hoach/");
  private static final Unknown TERM = new Unknown("nhiem-ky-la", "nhiệm kỳ", "nhiem-ky/");
  private static final Unknown COMMITTEE = new Unknown("dang-bo-la", "đảng bộ", "trang.yaml");

  @Override
  public Set<String> codes() {
    return Set.of(PLAN.code(), TERM.code(), COMMITTEE.code());
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    List<Code> terms = committee.committee().terms().stream().map(Term::code).toList();
    List<Code> plans = plans(committee.committee());
    for (Report written : committee.committee().reports()) {
      boolean plan = written.about().topic() == Report.Topic.PLAN;
      for (Placed<Code> code : written.about().codes()) {
        (plan ? PLAN : TERM).unless(code, plan ? plans : terms, all, report);
      }
    }
    for (Plan plan : committee.committee().plans()) {
      if (plan.term() != null) {
        TERM.unless(plan.term(), terms, all, report);
      }
      if (plan.parent() != null) {
        parent(plan.parent(), all, report);
      }
    }
  }

  private static void parent(Plan.Parent parent, Subject all, Consumer<Diagnostic> report) {
    List<Committee> committees = all.catalogue().committees();
    COMMITTEE.unless(
        parent.committee(), committees.stream().map(Committee::code).toList(), all, report);
    Optional<Committee> superior =
        committees.stream().filter(c -> c.code().equals(parent.committee().value())).findFirst();
    superior.ifPresent(found -> PLAN.unless(parent.plan(), plans(found), all, report));
  }

  private static List<Code> plans(Committee committee) {
    return committee.plans().stream().map(Plan::code).toList();
  }
}
