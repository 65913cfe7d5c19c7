package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Schedule.Deadline;

/**
 * Duties past their date at the committee's as-of date (ngày chốt) that no one called done
 * (evaluation, Cross-checks).
 */
final class OverdueDuty implements CommitteeRule {
  private static final String CODE = "nhiem-vu-qua-han";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    LocalDate asOf = committee.cutOff(all.catalogue().portal().cutOff());
    for (Plan plan : committee.committee().plans()) {
      for (Duty duty : plan.duties()) {
        Deadline due = duty.due();
        if (due != null && due.day().isBefore(asOf) && duty.state() != Duty.State.DONE) {
          report.accept(
              new Diagnostic(
                  duty.state() == Duty.State.UNKNOWN ? Severity.WARNING : Severity.NOTE,
                  CODE,
                  duty.place(),
                  "nhiệm vụ có hạn %s, đến %s vẫn ghi “%s”"
                      .formatted(Dates.brief(due.day()), Dates.brief(asOf), duty.state().word()),
                  "cập nhật “tình trạng” và “hoàn thành ngày”, hoặc gia hạn kèm văn bản"));
        }
      }
    }
  }
}
