package vn.tiendo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Expression;

/** What is wrong in formulas. */
final class FormulaProblems {
  static final String NAME = "cong-thuc-ten-la";
  static final String KIND = "cong-thuc-sai-loai";
  static final String CIRCLE = "cong-thuc-vong-tron";
  static final String CLASH = "so-lieu-khac-cong-thuc";
  static final String WITHOUT_FIGURE = "cong-thuc-chua-tinh-duoc";

  static final Set<String> CODES = Set.of(NAME, KIND, CIRCLE, CLASH, WITHOUT_FIGURE);

  private final List<Problem> problems = new ArrayList<>();

  /**
   * One of them.
   *
   * @param name the name that is not known; empty for another problem
   */
  record Problem(String name, Diagnostic diagnostic) {}

  List<Problem> all() {
    return List.copyOf(problems);
  }

  int count() {
    return problems.size();
  }

  void add(Diagnostic diagnostic) {
    problems.add(new Problem("", diagnostic));
  }

  void kind(Place place, String message, String remedy) {
    add(Diagnostic.error(KIND, place, message, remedy));
  }

  /** Reports a name that stands for nothing. */
  void unknown(Expression.Name name, List<String> words, List<String> codes) {
    String written = name.name();
    String remedy =
        split(written, codes)
            .or(() -> near(written, words))
            .or(() -> near(written, codes))
            .orElse(
                "viết mã của một chỉ tiêu, chỉ số, hoặc một trong: " + String.join(", ", words));
    unknown(written, name.place(), "không có “%s” để tính".formatted(written), remedy);
  }

  /** Reports a code or a text that is not among those there are. */
  void unknown(String written, Place place, String message, String remedy) {
    problems.add(new Problem(written, Diagnostic.error(NAME, place, message, remedy)));
  }

  static Optional<String> near(String written, List<String> known) {
    return Folding.nearest(written, known).map("có phải là “%s”?"::formatted);
  }

  /** A difference written without blanks is one word. */
  private static Optional<String> split(String written, List<String> codes) {
    return Stream.iterate(written.indexOf('-'), at -> at > 0, at -> written.indexOf('-', at + 1))
        .filter(at -> codes.contains(written.substring(0, at)))
        .filter(at -> codes.contains(written.substring(at + 1)))
        .map(
            at ->
                "dấu trừ cần dấu cách hai bên: %s - %s"
                    .formatted(written.substring(0, at), written.substring(at + 1)))
        .findFirst();
  }
}
