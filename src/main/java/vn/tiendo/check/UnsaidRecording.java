package vn.tiendo.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * Quarters of a yearly amount are added up unless the target says otherwise; an editor should know
 * (evaluation, Schedules).
 */
final class UnsaidRecording implements CommitteeRule {
  private static final String CODE = "cach-ghi-chua-ro";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Walk.targets(committee)
        .filter(UnsaidRecording::isYearlyAmount)
        .forEach(target -> look(target, committee.figures(target.code().value()), report));
  }

  private static boolean isYearlyAmount(Target target) {
    return target.recording() == null
        && !target.unit().isShare()
        && target.schedule() instanceof Schedule.Recurring recurring
        && recurring.cadence() == Schedule.Cadence.YEARLY;
  }

  private static void look(Target target, List<Figure> figures, Consumer<Diagnostic> report) {
    figures.stream()
        .filter(figure -> figure.value() instanceof Quantity && isLaterPart(figure.period()))
        .findFirst()
        .ifPresent(
            figure ->
                report.accept(
                    Diagnostic.note(
                        CODE,
                        figure.place(),
                        "số liệu quý, tháng của “%s” được cộng dồn thành số liệu năm"
                            .formatted(target.name()),
                        "ghi rõ ở chỉ tiêu “cách ghi: từng kỳ”, “lũy kế từ đầu năm” hoặc “tại thời"
                            + " điểm”")));
  }

  private static boolean isLaterPart(Period period) {
    return (period instanceof Period.Quarter quarter && quarter.quarter() > 1)
        || (period instanceof Period.Month month && month.month() > 1);
  }
}
