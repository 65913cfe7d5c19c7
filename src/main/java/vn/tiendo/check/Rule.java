package vn.tiendo.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Catalogue;

/**
 * One rule that holds across records. One class each, and a folder of broken data that shows it.
 */
interface Rule {
  /** Reports every breach. */
  void run(Subject subject, Consumer<Diagnostic> report);

  /**
   * What a rule looks at. The committees' look-ups may still miss what a wrong reference names.
   *
   * @param damaged codes of records that could not be read
   */
  record Subject(Catalogue catalogue, List<CheckedCommittee> committees, Set<String> damaged) {}
}
