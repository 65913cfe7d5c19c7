package vn.tiendo.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.model.Code;

/** Collects what is wrong while files are read, so that all of it comes in one run. */
final class Findings {
  /** More than anyone mends before running again; a file of rubbish must not fill the memory. */
  private static final int MOST_IN_A_FILE = 200;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> damaged = new TreeSet<>();
  private int errors;

  void error(Mistake mistake, Place place, String message, String remedy) {
    errors++;
    add(Diagnostic.error(mistake.code(), place, message, remedy));
  }

  void warning(Mistake mistake, Place place, String message, String remedy) {
    add(Diagnostic.warning(mistake.code(), place, message, remedy));
  }

  private void add(Diagnostic diagnostic) {
    Source source = diagnostic.place().source();
    int count = counts.merge(source.name(), 1, Integer::sum);
    if (count <= MOST_IN_A_FILE) {
      diagnostics.add(diagnostic);
    } else if (count == MOST_IN_A_FILE + 1) {
      diagnostics.add(
          Diagnostic.error(
              Mistake.TOO_MANY_MISTAKES.code(),
              diagnostic.place(),
              "tệp có hơn %s lỗi, các lỗi sau không in ra".formatted(MOST_IN_A_FILE),
              "sửa các lỗi đã in rồi kiểm tra lại"));
    }
  }

  /** Remembers the code of a record that is left out because it could not be read. */
  void damage(String code) {
    damaged.add(code);
  }

  /** Remembers that records were left out whose codes are not known. */
  void damageAny() {
    damaged.add(Code.ANY);
  }

  /** How many errors there are by now. */
  int errors() {
    return errors;
  }

  /** All of them in reading order. */
  List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted().distinct().toList();
  }

  Set<String> damaged() {
    return Set.copyOf(damaged);
  }
}
