package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;

/**
 * Formulas name what there is, put together what goes together, build on each other in no circle,
 * and agree with figures that were typed in (data-language, "derived figures").
 */
final class FormulaRule implements CommitteeRule {
  @Override
  public Set<String> codes() {
    return FormulaProblems.CODES;
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (FormulaProblems.Problem problem : committee.formulaProblems()) {
      boolean damaged = Code.isCode(problem.name()) && all.isDamaged(new Code(problem.name()));
      if (!damaged) {
        report.accept(problem.diagnostic());
      }
    }
  }
}
