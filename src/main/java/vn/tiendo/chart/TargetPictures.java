package vn.tiendo.chart;

import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;

/** The picture that fits a target. */
public final class TargetPictures {
  private TargetPictures() {}

  /**
   * What was reached against the plan over time.
   *
   * @return null for a target that no number tells
   */
  public static @Nullable Drawing of(Assessment assessment, Wording wording, Frame frame) {
    Progress progress = Progresses.of(assessment, wording);
    return progress == null ? null : ProgressChart.of(progress, frame);
  }
}
