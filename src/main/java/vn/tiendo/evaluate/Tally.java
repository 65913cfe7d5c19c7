package vn.tiendo.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many targets got which verdict. Nested targets count as targets of their own, as the plan
 * states them; parts do not.
 */
public record Tally(Map<Verdict, Integer> counts) {
  public Tally {
    counts = Map.copyOf(counts);
  }

  /** Counts assessments and what is nested in them. */
  public static Tally of(List<Assessment> assessments) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Assessment assessment : flat(assessments)) {
      counts.merge(assessment.verdict(), 1, Integer::sum);
    }
    return new Tally(counts);
  }

  /**
   * Assessments, each followed by what is nested in it: the rows that a headline's numbers count.
   */
  public static List<Assessment> flat(List<Assessment> assessments) {
    List<Assessment> rows = new ArrayList<>();
    for (Assessment assessment : assessments) {
      rows.add(assessment);
      rows.addAll(flat(assessment.within()));
    }
    return rows;
  }

  public int of(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** All targets. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Those met or exceeded. Missing data never count. */
  public int met() {
    return of(Verdict.EXCEEDED) + of(Verdict.MET);
  }

  /** Whether any was found to be met or missed; else all are under way or unknown. */
  public boolean anyConcluded() {
    return met() + of(Verdict.NEARLY_MET) + of(Verdict.NOT_MET) > 0;
  }
}
