package vn.tiendo.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Code;

/**
 * One rule that holds across records. One class each, and a folder of broken data that shows it.
 */
interface Rule {
  /** The codes of the diagnostics it makes. */
  Set<String> codes();

  /** Reports every breach. */
  void run(Subject subject, Consumer<Diagnostic> report);

  /**
   * What a rule looks at. The committees' look-ups may still miss what a wrong reference names.
   *
   * @param damaged codes of records that could not be read; {@link Code#ANY} when not all are
   *     known, and {@link Code#ofItsFigures} for a committee of which not all figures could be read
   */
  record Subject(Catalogue catalogue, List<CheckedCommittee> committees, Set<String> damaged) {

    /** Whether a code may name a record that could not be read, so that nothing is said of it. */
    boolean isDamaged(Code code) {
      return damaged.contains(code.value()) || damaged.contains(Code.ANY);
    }

    /** Whether figures of a committee may be missing only because they could not be read. */
    boolean hasLostFigures(CheckedCommittee committee) {
      return damaged.contains(committee.committee().code().ofItsFigures())
          || damaged.contains(Code.ANY);
    }
  }
}
