package vn.tiendo.report;

import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.FigureValue;

/**
 * The column {@code 3=2/1}: the result over the level, in per cent. It stands only where that
 * quotient tells how much of the plan is done; for a limit, a band, a change, a rank or a deed it
 * would mislead (official format, 6.3).
 */
final class PlanRatio {

  /** How the column is read, for the note under the table. */
  static final String NOTE =
      "Cột 3 bằng cột 2 chia cho cột 1; dấu “-” là chỉ tiêu không đo bằng tỷ lệ này (mức giảm, mức"
          + " khống chế, khoảng phải giữ, thứ hạng, điều kiện, mức không nêu).";

  private static final String NOT_APPLICABLE = "-";

  private PlanRatio() {}

  /** Without the sign; a hyphen where it says nothing, empty where there is no result. */
  static String of(Judgement judgement, Direction direction, Wording wording) {
    if (judgement.observation() == null && judgement.words() == null && !isKnown(judgement)) {
      return "";
    }
    if (judgement.shareOfPlan() == null
        || direction != Direction.UP
        || !isQuotient(judgement.level().criterion())) {
      return NOT_APPLICABLE;
    }
    String percent = wording.percent(judgement.shareOfPlan());
    return percent.substring(0, percent.length() - 1);
  }

  /** Whether there is a figure at all, though it could not be judged. */
  private static boolean isKnown(Judgement judgement) {
    return judgement.latest() != null
        && !(judgement.latest().value() instanceof FigureValue.Absent);
  }

  private static boolean isQuotient(Criterion criterion) {
    return criterion instanceof Criterion.AtLeast
        || criterion instanceof Criterion.Bare
        || criterion instanceof Criterion.All
        || criterion instanceof Criterion.About
        || criterion instanceof Criterion.Range;
  }
}
