package vn.tiendo.check;

import java.util.List;
import java.util.Optional;
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
final class UnsaidRecording implements TargetRule {
  private static final String CODE = "cach-ghi-chua-ro";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (isYearlyAmount(target)) {
      laterPart(target, committee.figures(target.code().value())).ifPresent(report);
    }
  }

  private static boolean isYearlyAmount(Target target) {
    return target.recording() == null
        && !target.unit().isShare()
        && target.schedule() instanceof Schedule.Recurring recurring
        && recurring.cadence() == Schedule.Cadence.YEARLY;
  }

  private static Optional<Diagnostic> laterPart(Target target, List<Figure> figures) {
    return figures.stream()
        .filter(figure -> figure.value() instanceof Quantity && isLaterPart(figure.period()))
        .findFirst()
        .map(
            figure ->
                Diagnostic.note(
                    CODE,
                    figure.place(),
                    "số liệu quý, tháng của “%s” được cộng dồn thành số liệu năm"
                        .formatted(target.name()),
                    "ghi rõ ở chỉ tiêu “cách ghi: từng kỳ”, “lũy kế từ đầu năm” hoặc “tại thời"
                        + " điểm”"));
  }

  private static boolean isLaterPart(Period period) {
    return (period instanceof Period.Quarter quarter && quarter.quarter() > 1)
        || (period instanceof Period.Month month && month.month() > 1);
  }
}
