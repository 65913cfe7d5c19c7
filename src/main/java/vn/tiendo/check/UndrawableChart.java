package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Level;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Report;
import vn.tiendo.model.Target;

/**
 * A report asks for pictures only of targets that a number of the committee as a whole tells; a
 * deed, a grade or an assessor's word has no place on an axis.
 */
final class UndrawableChart implements CommitteeRule {
  private static final String CODE = "bieu-do-khong-ve-duoc";
  private static final String REMEDY =
      "chọn chỉ tiêu có mức chung bằng số, hoặc dùng {{biểu đồ chỉ tiêu}}";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Report written : committee.committee().reports()) {
      Citations.charts(written)
          .filter(charted -> committee.hasMeasure(charted.value()))
          .forEach(charted -> look(charted, committee, report));
    }
  }

  private static void look(
      Placed<Code> charted, CheckedCommittee committee, Consumer<Diagnostic> report) {
    Measure measure = committee.measure(charted.value());
    String reason = reason(measure);
    if (reason != null) {
      report.accept(
          Diagnostic.error(
              CODE,
              charted.place(),
              "không vẽ được biểu đồ của “%s”: %s".formatted(measure.name(), reason),
              REMEDY));
    }
  }

  private static @Nullable String reason(Measure measure) {
    if (!(measure instanceof Target target)) {
      return "đây là chỉ số, không có mức phấn đấu";
    }
    Level level = target.level();
    if (level == null) {
      return "chỉ tiêu không có mức chung";
    }
    Criterion criterion = level.criterion();
    return criterion instanceof Criterion.Deed
            || criterion instanceof Criterion.Grade
            || criterion instanceof Criterion.Judged
            || criterion instanceof Criterion.Unstated
        ? "mức “%s” không phải là số".formatted(level.phrase().value())
        : null;
  }
}
