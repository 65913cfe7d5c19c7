package vn.tiendo.report;

import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Target;

/**
 * The column {@code 3=2/1}: the result over the level, in per cent, where that tells how much of
 * the plan is done (official format, 6.3).
 */
final class PlanRatio {

  /** How the column is read, for the note under the table. */
  static final String NOTE =
      "Cột 3 bằng cột 2 chia cho cột 1; dấu “-” là chỉ tiêu không đo bằng tỷ lệ này (mức giảm, mức"
          + " khống chế, khoảng phải giữ, thứ hạng, điều kiện, mức không nêu).";

  private static final String NOT_APPLICABLE = "-";

  private PlanRatio() {}

  /** Without the sign; a hyphen where it says nothing, empty where there is no result. */
  static String of(Judgement judgement, Target target, Wording wording) {
    if (judgement.observation() == null && judgement.words() == null && !isKnown(judgement)) {
      return "";
    }
    String percent = wording.shareOfPlan(judgement, target);
    return percent == null ? NOT_APPLICABLE : percent.substring(0, percent.length() - 1);
  }

  /** Whether there is a figure at all, though it could not be judged. */
  private static boolean isKnown(Judgement judgement) {
    return judgement.latest() != null
        && !(judgement.latest().value() instanceof FigureValue.Absent);
  }
}
