package vn.tiendo.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Target;

/** How many targets of a plan have no figure in any file: one note a plan, not one a target. */
final class NoFigures implements CommitteeRule {
  private static final String CODE = "chi-tieu-chua-co-so-lieu";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Commitment commitment : committee.commitments()) {
      List<Target> measured =
          Walk.targets(commitment).filter(target -> target.allOf().isEmpty()).toList();
      long without =
          measured.stream()
              .filter(target -> committee.figures(target.code().value()).isEmpty())
              .count();
      if (without > 0) {
        report.accept(
            Diagnostic.note(
                CODE,
                commitment.place(),
                "%d trong %d chỉ tiêu của %s chưa có số liệu ở tệp nào"
                    .formatted(without, measured.size(), commitment.title()),
                "ghi số liệu vào so-lieu/ khi có"));
      }
    }
  }
}
