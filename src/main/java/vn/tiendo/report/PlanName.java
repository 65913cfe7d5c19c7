package vn.tiendo.report;

import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Plan;

/** A plan as a report calls it. */
record PlanName(Plan plan) {

  /** The plan that a report is about. */
  static Plan told(Briefing briefing) {
    return briefing.committee().committee().plans().stream()
        .filter(briefing.report().about()::names)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no plan " + briefing.report().about()));
  }

  /** {@code Đề án số 06-ĐA/TU}; a plan without a number is told by its subject. */
  String brief() {
    if (plan.number() != null) {
      return plan.title();
    }
    return plan.subjectTellsKind()
        ? plan.subject()
        : plan.kind() + " " + Phrases.lowered(plan.subject());
  }

  /**
   * As the first mention has it (official format, 4.6): {@code Đề án số 06-ĐA/TU, ngày 22/11/2016
   * của … về …}.
   */
  String full() {
    StringBuilder text = new StringBuilder(brief());
    if (plan.issued() != null) {
      text.append(", ngày ").append(Dates.brief(plan.issued()));
    }
    if (plan.issuer() != null) {
      text.append(" của ").append(plan.issuer());
    }
    if (plan.number() != null) {
      text.append(plan.subject().startsWith("Về ") ? " " : " về ")
          .append(Phrases.lowered(plan.subject()));
    }
    return text.toString();
  }

  /** A plan by its brief name, a term by its years: what a sentence calls it. */
  static String of(Commitment commitment) {
    return commitment instanceof Plan plan
        ? new PlanName(plan).brief()
        : Phrases.lowered(commitment.title());
  }
}
