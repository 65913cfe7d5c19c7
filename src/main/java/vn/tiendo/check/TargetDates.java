package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Schedule.Deadline;
import vn.tiendo.model.Target;

/**
 * The dates of a plan follow each other: issued, then due; the baseline before the deadline; each
 * revision after what it revises and before the deadline (evaluation, Schedules).
 */
final class TargetDates implements CommitteeRule {
  private static final String DUE = "han-truoc-van-ban";
  private static final String START = "hien-tai-sau-han";
  private static final String REVISED = "dieu-chinh-sai-ngay";

  @Override
  public Set<String> codes() {
    return Set.of(DUE, START, REVISED);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Commitment commitment : committee.commitments()) {
      @Nullable LocalDate issued = commitment instanceof Plan plan ? plan.issued() : null;
      Walk.targets(commitment)
          .forEach(
              target -> {
                due(target, issued).ifPresent(report);
                start(target).ifPresent(report);
                revisions(target, issued, report);
              });
    }
    committee.committee().plans().forEach(plan -> duties(plan, report));
  }

  private static Optional<Diagnostic> due(Target target, @Nullable LocalDate issued) {
    LocalDate end = target.schedule().end();
    return issued == null || end == null || !end.isBefore(issued)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                DUE,
                target.place(),
                "hạn %s của “%s” có trước ngày ban hành %s"
                    .formatted(Dates.brief(end), target.name(), Dates.brief(issued)),
                "xem lại “hạn”, “giai đoạn” hoặc “ngày ban hành”"));
  }

  private static void duties(Plan plan, Consumer<Diagnostic> report) {
    for (Duty duty : plan.duties()) {
      Deadline due = duty.due();
      if (due != null && plan.issued() != null && due.day().isBefore(plan.issued())) {
        report.accept(
            Diagnostic.warning(
                DUE,
                duty.place(),
                "hạn %s của nhiệm vụ có trước ngày ban hành %s"
                    .formatted(Dates.brief(due.day()), Dates.brief(plan.issued())),
                "xem lại “hạn” hoặc “ngày ban hành”"));
      }
    }
  }

  private static Optional<Diagnostic> start(Target target) {
    Baseline baseline = target.baseline();
    LocalDate end = target.schedule().end();
    return baseline == null || baseline.day() == null || end == null || baseline.day().isBefore(end)
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                START,
                baseline.value().place(),
                "“hiện tại” là số ngày %s, không trước hạn %s của chỉ tiêu"
                    .formatted(Dates.brief(baseline.day()), Dates.brief(end)),
                "xem lại ngày của “hiện tại”; số đo đến hạn thì ghi vào so-lieu/"));
  }

  private static void revisions(
      Target target, @Nullable LocalDate issued, Consumer<Diagnostic> report) {
    LocalDate end = target.schedule().end();
    @Nullable LocalDate before = issued;
    String what = "không sau ngày ban hành";
    for (Target.Revision revision : target.revisions()) {
      if (before != null && !revision.from().isAfter(before)) {
        report.accept(revised(revision, "%s %s".formatted(what, Dates.brief(before))));
      } else if (end != null && revision.from().isAfter(end)) {
        report.accept(revised(revision, "sau hạn %s của chỉ tiêu".formatted(Dates.brief(end))));
      }
      before = revision.from();
      what = "trong khi lần điều chỉnh ghi trước là từ";
    }
  }

  private static Diagnostic revised(Target.Revision revision, String how) {
    return Diagnostic.warning(
        REVISED,
        revision.level().phrase().place(),
        "mức này áp dụng từ %s, %s".formatted(Dates.brief(revision.from()), how),
        "xem lại “từ ngày”; các lần điều chỉnh ghi theo thứ tự thời gian");
  }
}
