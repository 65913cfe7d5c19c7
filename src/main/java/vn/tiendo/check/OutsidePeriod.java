package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * A target's figures lie in the time of its plan or term, and not before its document (evaluation,
 * Cross-checks). The year before the period is left alone: it is what a plan starts from.
 */
final class OutsidePeriod implements CommitteeRule {
  private static final String OUTSIDE = "so-lieu-ngoai-ky";
  private static final String BEFORE = "so-lieu-truoc-van-ban";

  @Override
  public Set<String> codes() {
    return Set.of(OUTSIDE, BEFORE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (CheckedCommittee.Entry entry : committee.entries()) {
      if (entry.measure() instanceof Target target) {
        committee.figures(target.code().value()).stream()
            .map(figure -> check(figure, target, entry.commitment()))
            .flatMap(Optional::stream)
            .forEach(report);
      }
    }
  }

  private static Optional<Diagnostic> check(Figure figure, Target target, Commitment commitment) {
    LocalDate end = figure.period().end();
    Period.Years period = commitment.period();
    if (end == null) {
      return Optional.empty();
    }
    if (period != null && isOutside(figure.period(), period, lastDay(target, period))) {
      return Optional.of(
          Diagnostic.warning(
              OUTSIDE,
              figure.place(),
              "số liệu %s nằm ngoài %s của %s"
                  .formatted(
                      Printed.period(figure.period()), Printed.period(period), commitment.title()),
              "xem lại “kỳ”, hoặc ghi số này cho chỉ tiêu của giai đoạn khác"));
    }
    LocalDate issued = commitment instanceof Plan plan ? plan.issued() : null;
    boolean startYear = period == null || !end.isBefore(day(period.first()));
    return issued != null && end.isBefore(issued) && startYear
        ? Optional.of(before(figure, commitment, issued))
        : Optional.empty();
  }

  private static boolean isOutside(Period figure, Period.Years period, LocalDate last) {
    LocalDate start = figure.start();
    LocalDate end = figure.end();
    return (end != null && end.isBefore(day(period.first() - 1)))
        || (start != null && start.isAfter(last));
  }

  /** The end of the period, or a deadline after it. */
  private static LocalDate lastDay(Measure measure, Period.Years period) {
    LocalDate end = LocalDate.of(period.last(), 12, 31);
    @Nullable LocalDate due =
        measure instanceof Target target && target.schedule() instanceof Schedule.Once once
            ? once.deadline().day()
            : null;
    return due != null && due.isAfter(end) ? due : end;
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static Diagnostic before(Figure figure, Commitment commitment, LocalDate issued) {
    return Diagnostic.warning(
        BEFORE,
        figure.place(),
        "số liệu %s có trước khi ban hành %s (%s)"
            .formatted(Printed.period(figure.period()), commitment.title(), Dates.brief(issued)),
        "nếu là mức xuất phát thì ghi ở “hiện tại” của chỉ tiêu");
  }
}
