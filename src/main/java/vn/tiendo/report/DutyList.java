package vn.tiendo.report;

import java.util.List;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Plan;
import vn.tiendo.report.ReportView.Passage;

/** The duties of the plans with their state. */
record DutyList(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<Duty> duties =
        setting.kind().commitments().stream()
            .filter(Plan.class::isInstance)
            .flatMap(c -> ((Plan) c).duties().stream())
            .toList();
    return duties.stream().allMatch(d -> d.state() == Duty.State.UNKNOWN)
        ? PassageText.list(
            "Nguồn chưa có thông tin về kết quả của các nhiệm vụ sau:",
            duties.stream().map(DutyList::what).toList())
        : PassageText.list(
            "Tình hình thực hiện các nhiệm vụ:", duties.stream().map(DutyList::line).toList());
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

  private static String line(Duty duty) {
    String done = duty.doneOn() == null ? "" : " ngày " + Dates.brief(duty.doneOn());
    return what(duty) + ": " + duty.state().word() + done;
  }
}
