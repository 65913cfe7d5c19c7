package vn.tiendo.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Absent;
import vn.tiendo.model.Period;
import vn.tiendo.model.Target;

/**
 * Targets whose newest figure was already older than the committee's limit ({@code số liệu cũ}) at
 * the as-of date, or at the target's own end where that is earlier (evaluation, Cross-checks). No
 * clock is asked: the as-of date is the committee's, the site's or that of the newest figure. One
 * finding a plan; targets without any figure are told by {@link NoFigures}.
 */
final class StaleFigure implements CommitteeRule {
  private static final String CODE = "so-lieu-cu";
  private static final int FEW = 3;

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  private record Stale(Target target, Period newest, LocalDate until) {
    String printed() {
      return "%s (%s, tính đến %s)"
          .formatted(target.code().value().value(), Printed.period(newest), Dates.brief(until));
    }
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    if (all.hasLostFigures(committee)) {
      return;
    }
    LocalDate asOf = committee.cutOff(all.catalogue().portal().cutOff());
    int months = committee.committee().profile().thresholds().staleMonths();
    for (Commitment commitment : committee.commitments()) {
      List<Stale> stale =
          Walk.targets(commitment)
              .filter(StaleFigure::isMeasured)
              .flatMap(target -> stale(target, committee, asOf, months).stream())
              .toList();
      if (!stale.isEmpty()) {
        report.accept(finding(commitment, stale, months));
      }
    }
  }

  /** A deed stays done, and an assessor's words stay said. */
  private static boolean isMeasured(Target target) {
    return target.level() != null
        && !(target.level().criterion() instanceof Criterion.Deed)
        && !(target.level().criterion() instanceof Criterion.Judged);
  }

  private static Optional<Stale> stale(
      Target target, CheckedCommittee committee, LocalDate asOf, int months) {
    LocalDate due = target.schedule().end();
    LocalDate until = due != null && due.isBefore(asOf) ? due : asOf;
    return committee.figures(target.code().value()).stream()
        .filter(figure -> !(figure.value() instanceof Absent) && figure.period().end() != null)
        .reduce((older, newer) -> newer)
        .map(Figure::period)
        .filter(newest -> Objects.requireNonNull(newest.end()).isBefore(until.minusMonths(months)))
        .map(newest -> new Stale(target, newest, until));
  }

  private static Diagnostic finding(Commitment commitment, List<Stale> stale, int months) {
    String named =
        String.join(", ", stale.stream().limit(FEW).map(Stale::printed).toList())
            + (stale.size() > FEW ? "…" : "");
    return Diagnostic.warning(
        CODE,
        stale.get(0).target().place(),
        "số liệu mới nhất của %s chỉ tiêu trong %s đã cũ quá %s tháng: %s"
            .formatted(stale.size(), commitment.title(), months, named),
        "ghi thêm số liệu của các kỳ sau; đổi giới hạn thì sửa “ngưỡng: {số liệu cũ: …}” trong"
            + " dang-bo.yaml");
  }
}
