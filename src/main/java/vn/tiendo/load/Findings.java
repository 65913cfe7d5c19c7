package vn.tiendo.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;

/** Collects what is wrong while files are read, so that all of it comes in one run. */
final class Findings {
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<String> damaged = new TreeSet<>();

  void error(Mistake mistake, Place place, String message, String remedy) {
    diagnostics.add(Diagnostic.error(mistake.code(), place, message, remedy));
  }

  void warning(Mistake mistake, Place place, String message, String remedy) {
    diagnostics.add(Diagnostic.warning(mistake.code(), place, message, remedy));
  }

  /** Remembers the code of a record that is left out because it could not be read. */
  void damage(String code) {
    damaged.add(code);
  }

  /** All of them in reading order. */
  List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted().distinct().toList();
  }

  Set<String> damaged() {
    return Set.copyOf(damaged);
  }
}
