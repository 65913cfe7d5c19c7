package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.model.Reach;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/** What the columns of a table of targets hold. */
interface TargetCells {

  /** The columns that fit the rows. */
  List<Column> columns(List<Row> rows);

  /**
   * The row of a target.
   *
   * @param partsHaveRows whether the result stands in rows of single organisations or kinds
   */
  Row target(String number, String name, Assessment assessment, boolean partsHaveRows);

  /** The row of the level of one organisation or kind. */
  Row part(Judgement judgement, Assessment assessment);

  List<String> notes();

  /** What was judged of the committee as a whole; null when only parts of it were judged. */
  static @Nullable Judgement whole(Assessment assessment) {
    Judgement decisive = assessment.decisive();
    if (decisive == null || decisive.reach() instanceof Reach.Whole) {
      return decisive;
    }
    return assessment.judgements().stream()
        .filter(j -> j.reach() instanceof Reach.Whole)
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
