package vn.tiendo.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a target over time shows, in numbers and in the words printed for them.
 *
 * @param title the target's name
 * @param unit what the values are measured in; empty for none
 * @param share whether they are per cent
 * @param actual what was reached, the oldest first
 * @param start where it began, by the plan; null when not known
 * @param way the planned path, the oldest first; empty for none
 * @param milestones values that the plan itself names on the way
 * @param steps the levels that are to be reached, one for each stretch of time that has its own
 * @param level the level in words
 * @param projection where the pace leads; null for none
 * @param asOf the day of the assessment
 * @param verdict what was decided, in words
 */
public record Progress(
    String title,
    String unit,
    boolean share,
    List<Value> actual,
    @Nullable Value start,
    List<Value> way,
    List<Value> milestones,
    List<Step> steps,
    String level,
    @Nullable Value projection,
    LocalDate asOf,
    String verdict) {
  public Progress {
    actual = List.copyOf(actual);
    way = List.copyOf(way);
    milestones = List.copyOf(milestones);
    steps = List.copyOf(steps);
  }

  /**
   * A value at a day.
   *
   * @param text as it is printed, with its unit
   */
  public record Value(LocalDate day, double value, String text) {}

  /**
   * What is to be reached in a stretch of time; one end or both.
   *
   * @param low null when there is no lower end
   * @param high null when there is no upper end
   */
  public record Step(LocalDate from, LocalDate until, @Nullable Double low, @Nullable Double high) {
    /** Its ends, the lower one first. */
    List<Double> ends() {
      List<Double> ends = new ArrayList<>();
      if (low != null) {
        ends.add(low);
      }
      if (high != null && !high.equals(low)) {
        ends.add(high);
      }
      return ends;
    }
  }
}
