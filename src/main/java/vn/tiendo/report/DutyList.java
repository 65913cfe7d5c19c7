package vn.tiendo.report;

import java.util.List;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Plan;
import vn.tiendo.report.ReportView.Passage;

/** The duties of the plans with their state. */
record DutyList(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<DutyStanding> duties =
        setting.kind().commitments().stream()
            .filter(Plan.class::isInstance)
            .map(Plan.class::cast)
            .flatMap(plan -> plan.duties().stream().map(duty -> standing(duty, plan)))
            .toList();
    return duties.stream().allMatch(d -> d.duty().state() == Duty.State.UNKNOWN)
        ? PassageText.list(
            "Nguồn chưa có thông tin về kết quả của các nhiệm vụ sau:",
            duties.stream().map(d -> what(d.duty())).toList())
        : PassageText.list(
            "Tình hình thực hiện các nhiệm vụ:", duties.stream().map(DutyList::line).toList());
  }

  private DutyStanding standing(Duty duty, Plan plan) {
    return new DutyStanding(duty, plan, setting.briefing().day());
  }

  /** What is to be done, and by whom: {@code Một là: … (chủ trì: …)}. */
  private static String what(Duty duty) {
    StringBuilder line = new StringBuilder();
    if (duty.ordinal() != null) {
      line.append(duty.ordinal().value()).append(": ");
    }
    line.append(duty.ordinal() == null ? duty.content() : Phrases.lowered(duty.content()));
    if (duty.responsibility().lead() != null) {
      line.append(" (chủ trì: ").append(duty.responsibility().lead()).append(')');
    }
    return line.toString();
  }

  private static String line(DutyStanding standing) {
    return what(standing.duty()) + ": " + Initials.lowered(standing.words());
  }
}
