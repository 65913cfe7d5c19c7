package vn.tiendo.check;

import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Target;

/** A rule that looks at one target at a time, parts and nested ones included. */
interface TargetRule extends CommitteeRule {
  /** Reports every breach in one target. */
  void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report);

  @Override
  default void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Walk.targets(committee).forEach(target -> look(target, committee, report));
  }
}
