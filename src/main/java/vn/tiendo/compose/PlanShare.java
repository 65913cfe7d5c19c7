package vn.tiendo.compose;

import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;

/**
 * The result over the level. It is told only where that quotient says how much of the plan is done:
 * {@code bằng 130% mức} would call a limit that is kept overshot, and for a band, a change, a rank
 * or a deed it means nothing (official format, 6.3).
 */
final class PlanShare {
  private PlanShare() {}

  /** {@code 92,5%}; null where it says nothing, or there is no result. */
  static @Nullable String of(Judgement judgement, Direction direction) {
    return judgement.shareOfPlan() == null
            || direction != Direction.UP
            || !isQuotient(judgement.level().criterion())
        ? null
        : Amounts.percent(judgement.shareOfPlan());
  }

  private static boolean isQuotient(Criterion criterion) {
    return criterion instanceof Criterion.AtLeast
        || criterion instanceof Criterion.Bare
        || criterion instanceof Criterion.All
        || criterion instanceof Criterion.About
        || criterion instanceof Criterion.Range;
  }
}
