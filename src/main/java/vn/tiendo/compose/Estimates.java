package vn.tiendo.compose;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Figure;

/** The sentence that a verdict is provisional, and which of its figures are estimates. */
final class Estimates {
  private Estimates() {}

  /** The sentence with a space before it; empty where every figure is final. */
  static String of(Assessment assessment) {
    if (!assessment.provisional()) {
      return "";
    }
    Map<Boolean, Set<String>> periods =
        figures(assessment)
            .collect(
                Collectors.partitioningBy(
                    Figure::provisional,
                    Collectors.mapping(
                        f -> Periods.print(f.period()), Collectors.toCollection(TreeSet::new))));
    Set<String> estimated = Objects.requireNonNull(periods.get(true));
    boolean all = estimated.containsAll(Objects.requireNonNull(periods.get(false)));
    return " Số liệu "
        + (all ? "" : String.join(", ", estimated) + " ")
        + "là số ước nên kết luận tạm tính.";
  }

  private static Stream<Figure> figures(Assessment assessment) {
    return Stream.concat(
        assessment.judgements().stream().flatMap(Estimates::figures),
        assessment.parts().stream().flatMap(Estimates::figures));
  }

  private static Stream<Figure> figures(Judgement j) {
    Observation o = j.observation();
    return o != null ? o.figures().stream() : Stream.ofNullable(j.words());
  }
}
