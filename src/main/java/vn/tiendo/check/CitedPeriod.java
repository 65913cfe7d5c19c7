package vn.tiendo.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.Aspect;
import vn.tiendo.model.Report.Piece.Reference;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * A narrative that refers to the figure of a named time ({@code {{mã @ 2023}}}) finds one there;
 * else the report would print that there is none (data-language, rule 6).
 */
final class CitedPeriod implements CommitteeRule {
  private static final String CODE = "dan-so-lieu-chua-co";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    if (all.hasLostFigures(committee)) {
      return;
    }
    for (Report written : committee.committee().reports()) {
      Citations.in(written)
          .filter(reference -> reference.aspect() == Aspect.FIGURE)
          .filter(reference -> committee.hasMeasure(reference.measure().value()))
          .flatMap(reference -> look(reference, committee).stream())
          .forEach(report);
    }
  }

  private static Optional<Diagnostic> look(Reference reference, CheckedCommittee committee) {
    Period period = reference.period();
    return period == null
            || isSummedUp(reference, period, committee)
            || committee.wholeFigures(reference.measure().value()).stream()
                .anyMatch(figure -> figure.period().equals(period))
        ? Optional.empty()
        : Optional.of(finding(reference, period, committee));
  }

  /** What is judged year by year is printed as the sum of organisations where it has no other. */
  private static boolean isSummedUp(
      Reference reference, Period period, CheckedCommittee committee) {
    return period instanceof Period.Year
        && committee.measure(reference.measure().value()) instanceof Target target
        && target.schedule() instanceof Schedule.Recurring recurring
        && recurring.cadence() == Schedule.Cadence.YEARLY
        && isOfUnits(target, period, committee);
  }

  private static boolean isOfUnits(Measure measure, Period period, CheckedCommittee committee) {
    return committee.figuresOfOrganisations(measure.code().value()).stream()
        .anyMatch(figure -> figure.period().equals(period));
  }

  private static Diagnostic finding(
      Reference reference, Period period, CheckedCommittee committee) {
    Measure measure = committee.measure(reference.measure().value());
    boolean ofUnits = isOfUnits(measure, period, committee);
    return Diagnostic.warning(
        CODE,
        reference.measure().place(),
        "“%s” chưa có số liệu %s%s, báo cáo sẽ in “chưa có số liệu”"
            .formatted(
                measure.name(),
                Printed.period(period),
                ofUnits ? " của toàn đảng bộ, chỉ có của đơn vị" : ""),
        ofUnits
            ? "ghi số chung của kỳ đó, hoặc viết số của đơn vị bằng chữ trong câu"
            : "sửa kỳ sau dấu @, hoặc ghi số liệu của kỳ đó");
  }
}
