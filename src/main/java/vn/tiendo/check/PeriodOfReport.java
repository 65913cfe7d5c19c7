package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Code;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.About.OfCongress;
import vn.tiendo.model.Term;

/**
 * A report speaks of a time that its kind is for: a year's work of a year, a final review of a plan
 * that is over and an interim one of a plan that is not, papers of a congress of the term before.
 */
final class PeriodOfReport implements CommitteeRule {
  private static final String CODE = "ky-bao-cao-lech";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Report written : committee.committee().reports()) {
      switch (written.kind()) {
        case ANNUAL -> year(written, report);
        case INTERIM_REVIEW, FINAL_REVIEW -> review(written, committee, report);
        case POLITICAL -> congress(written, committee, report);
        default -> {
          // The other kinds go with any period.
        }
      }
    }
  }

  private static void year(Report written, Consumer<Diagnostic> report) {
    if (!(written.period() instanceof Period.Year)) {
      report.accept(
          Diagnostic.error(
              CODE,
              written.place(),
              "báo cáo tổng kết năm phải có “kỳ báo cáo” là một năm",
              "viết như “kỳ báo cáo: 2025”"));
    }
  }

  private static void review(
      Report written, CheckedCommittee committee, Consumer<Diagnostic> report) {
    LocalDate end = written.period().end();
    for (Plan plan : committee.committee().plans()) {
      if (end != null && hasOwnYears(plan) && written.about().names(plan)) {
        LocalDate last = Objects.requireNonNull(plan.period()).end();
        boolean over = !end.isBefore(last);
        if (over && written.kind() == Report.Kind.INTERIM_REVIEW) {
          warn(
              written,
              "báo cáo sơ kết tính đến khi %s đã hết giai đoạn",
              plan,
              last,
              "tổng kết",
              report);
        } else if (!over && written.kind() == Report.Kind.FINAL_REVIEW) {
          warn(
              written,
              "báo cáo tổng kết tính đến khi %s chưa hết giai đoạn",
              plan,
              last,
              "sơ kết",
              report);
        }
      }
    }
  }

  /** A plan that names no years keeps to those of its term, and may go on after it. */
  private static boolean hasOwnYears(Plan plan) {
    return plan.period() != null && !plan.period().term();
  }

  private static void warn(
      Report written,
      String message,
      Plan plan,
      LocalDate last,
      String other,
      Consumer<Diagnostic> report) {
    report.accept(
        Diagnostic.warning(
            CODE,
            written.place(),
            message.formatted(plan.title()) + " (" + Dates.brief(last) + ")",
            "sửa “kỳ báo cáo”, hoặc ghi “loại: %s”".formatted(other)));
  }

  private static void congress(
      Report written, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (!(written.about() instanceof OfCongress about)) {
      return;
    }
    Integer ended = firstYear(about.ended(), committee);
    Integer opened = firstYear(about.opened(), committee);
    if (ended != null && opened != null && opened <= ended) {
      report.accept(
          Diagnostic.error(
              CODE,
              about.opened().place(),
              "đại hội phải mở nhiệm kỳ sau nhiệm kỳ được báo cáo",
              "“nhiệm kỳ” là nhiệm kỳ sắp hết, “trình đại hội” là nhiệm kỳ kế tiếp"));
    }
  }

  private static @Nullable Integer firstYear(Placed<Code> term, CheckedCommittee committee) {
    return committee.committee().terms().stream()
        .filter(t -> t.code().equals(term.value()))
        .map(Term::period)
        .map(Period.Years::first)
        .findFirst()
        .orElse(null);
  }
}
