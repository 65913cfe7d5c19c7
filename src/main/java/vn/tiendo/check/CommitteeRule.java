package vn.tiendo.check;

import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;

/** A rule that looks at one committee at a time. */
interface CommitteeRule extends Rule {
  /** Reports every breach in one committee. */
  void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report);

  @Override
  default void run(Subject subject, Consumer<Diagnostic> report) {
    subject.committees().forEach(committee -> run(committee, subject, report));
  }
}
