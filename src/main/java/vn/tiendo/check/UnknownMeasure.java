package vn.tiendo.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Report;
import vn.tiendo.model.Target;

/**
 * Figures, narratives and {@code còn lại của} name targets and indicators of the same committee
 * (data-language, rule 5).
 */
final class UnknownMeasure implements CommitteeRule {
  private static final Unknown UNKNOWN =
      new Unknown("chi-tieu-la", "chỉ tiêu, chỉ số", "nhiem-ky/ hoặc ke-hoach/");

  @Override
  public Set<String> codes() {
    return Set.of(UNKNOWN.code());
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Set<Code> known =
        committee.entries().stream()
            .map(e -> e.measure().code().value())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    // a figure for many units has one measure, written once
    Walk.figures(committee)
        .map(figure -> figure.measure())
        .distinct()
        .forEach(code -> UNKNOWN.unless(code, known, all, report));
    Walk.targets(committee)
        .map(Target::remainderOf)
        .filter(code -> code != null)
        .forEach(code -> UNKNOWN.unless(code, known, all, report));
    committee.committee().reports().stream()
        .flatMap(Citations::in)
        .map(Report.Piece.Reference::measure)
        .forEach(code -> UNKNOWN.unless(code, known, all, report));
  }
}
