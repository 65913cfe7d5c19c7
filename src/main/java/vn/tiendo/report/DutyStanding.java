package vn.tiendo.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Duty.State;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Schedule.Deadline;

/**
 * A duty as it stands on a report's day. What is overdue and what merely has no news are kept
 * apart: a source that is silent does not say that nothing was done.
 *
 * @param day the last day the report speaks of
 */
record DutyStanding(Duty duty, Plan plan, LocalDate day) {

  /** What is overdue first, then by deadline; what is done last. Ties keep the plan's order. */
  static final Comparator<DutyStanding> URGENCY =
      Comparator.comparing(DutyStanding::isDone)
          .thenComparing(d -> !d.isOverdue())
          .thenComparing(d -> d.duty.due() == null ? LocalDate.MAX : d.duty.due().day());

  /** Whether it was done by the day. */
  boolean isDone() {
    return duty.state() == State.DONE && (duty.doneOn() == null || !duty.doneOn().isAfter(day));
  }

  /** Whether its deadline is past and it is known not to be done. */
  boolean isOverdue() {
    return isPastDue() && !isDone() && duty.state() != State.UNKNOWN;
  }

  /** Whether it is still to be done by a deadline that is not past. */
  boolean isComing() {
    return duty.due() != null && !isPastDue() && !isDone();
  }

  private boolean isPastDue() {
    return duty.due() != null && duty.due().day().isBefore(day);
  }

  /** Its state on the day: one done later was not done yet. */
  State state() {
    return duty.state() == State.DONE && !isDone() ? State.UNDER_WAY : duty.state();
  }

  /** {@code Đã hoàn thành ngày 10/02/2026}, {@code Quá hạn 92 ngày, đang thực hiện}. */
  String words() {
    if (isDone()) {
      return "Đã hoàn thành" + doneOn();
    }
    if (isOverdue()) {
      return "Quá hạn " + daysAfterDue(day) + " ngày, " + state().word();
    }
    return isPastDue() ? "Đã đến hạn, chưa có thông tin" : Initials.raised(state().word());
  }

  private String doneOn() {
    LocalDate done = duty.doneOn();
    if (done == null) {
      return "";
    }
    boolean late = duty.due() != null && done.isAfter(duty.due().day());
    return " ngày " + Dates.brief(done) + (late ? " (chậm " + daysAfterDue(done) + " ngày)" : "");
  }

  private String daysAfterDue(LocalDate until) {
    Deadline due = duty.due();
    return due == null ? "" : Numbers.count(ChronoUnit.DAYS.between(due.day(), until));
  }

  /** Deadline and cadence, {@code 30/6/2026}, {@code hằng quý}; empty when the plan gives none. */
  String deadline() {
    List<String> parts = new ArrayList<>();
    Deadline due = duty.due();
    if (due != null) {
      parts.add(due.wording() != null ? due.wording() : Dates.brief(due.day()));
    }
    if (duty.cadence() != null) {
      parts.add(duty.cadence());
    }
    return Initials.raised(String.join("; ", parts));
  }

  /** The plan by its number, or by its kind where it has none. */
  String document() {
    return plan.number() != null ? plan.number() : plan.title();
  }
}
