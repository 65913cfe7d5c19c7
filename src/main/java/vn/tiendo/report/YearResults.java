package vn.tiendo.report;

import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Unit;

/** What a target has come to at the end of each year, by what was judged. */
final class YearResults {
  private YearResults() {}

  /**
   * A result of a year.
   *
   * @param text the number alone, without its unit
   */
  record Value(String text, Rational number, Unit unit) {}

  /** The years that have a result, the first one first. */
  static Map<Integer, Value> of(Assessment assessment, Wording wording) {
    Map<Integer, Value> values = new TreeMap<>();
    for (Judgement j : assessment.judgements()) {
      Observation observation = j.observation();
      if (j.reach() instanceof Reach.Whole && observation != null) {
        Unit unit = observation.unit();
        Course course = j.course();
        if (j.year() == null && course != null) {
          course
              .known()
              .forEach(s -> values.put(s.day().getYear(), value(s.value(), unit, j, wording)));
        }
        int year = j.year() == null ? observation.at().getYear() : j.year();
        values.put(year, value(observation.value(), unit, j, wording));
      }
    }
    return values;
  }

  /** A number of a judgement. */
  static Value value(Rational number, Unit unit, Judgement j, Wording wording) {
    String text = wording.value(number, j);
    String suffix = unit.isShare() ? "%" : " " + unit.name();
    boolean told = !unit.name().isEmpty() && text.endsWith(suffix);
    return new Value(
        told ? text.substring(0, text.length() - suffix.length()) : text, number, unit);
  }
}
