package vn.tiendo.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Target;

/** How many targets of a plan have no figure in any file: one note a plan, not one a target. */
final class NoFigures implements CommitteeRule {
  private static final String CODE = "chi-tieu-chua-co-so-lieu";
  private static final int FEW = 5;

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Commitment commitment : committee.commitments()) {
      List<Target> measured =
          Walk.targets(commitment).filter(target -> target.allOf().isEmpty()).toList();
      List<String> without =
          measured.stream()
              .map(target -> target.code().value())
              .filter(code -> committee.figures(code).isEmpty())
              .map(Code::value)
              .toList();
      if (!without.isEmpty()) {
        report.accept(
            Diagnostic.note(
                CODE,
                commitment.place(),
                "%s trong %s chỉ tiêu của %s chưa có số liệu ở tệp nào%s"
                    .formatted(without.size(), measured.size(), commitment.title(), named(without)),
                "ghi số liệu vào so-lieu/ khi có"));
      }
    }
  }

  /** A few are named; a long list would say no more than its length. */
  private static String named(List<String> codes) {
    return codes.size() <= FEW ? ": " + String.join(", ", codes) : "";
  }
}
