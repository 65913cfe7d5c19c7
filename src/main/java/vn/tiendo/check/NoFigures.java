package vn.tiendo.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Target;

/**
 * How many targets of a plan have no figure in any file: one note a plan, not one a target. They
 * are counted as its page counts them: parts that must all be met are one target.
 */
final class NoFigures implements CommitteeRule {
  private static final String CODE = "chi-tieu-chua-co-so-lieu";
  private static final int FEW = 5;

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    if (all.hasLostFigures(committee)) {
      return;
    }
    for (Commitment commitment : committee.commitments()) {
      List<Target> counted = Walk.counted(commitment).toList();
      List<String> without =
          counted.stream().flatMap(target -> without(target, committee).stream()).toList();
      if (!without.isEmpty()) {
        report.accept(
            Diagnostic.note(
                CODE,
                commitment.place(),
                "%s trong %s chỉ tiêu của %s chưa có số liệu ở tệp nào%s"
                    .formatted(without.size(), counted.size(), commitment.title(), named(without)),
                "ghi số liệu vào so-lieu/ khi có"));
      }
    }
  }

  /** The code of a target without figures, with its parts where only some of them have none. */
  private static Optional<String> without(Target target, CheckedCommittee committee) {
    String code = target.code().value().value();
    if (target.allOf().isEmpty()) {
      boolean none = committee.figures(target.code().value()).isEmpty();
      return none ? Optional.of(code) : Optional.empty();
    }
    List<String> parts =
        target.allOf().stream().flatMap(part -> without(part, committee).stream()).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        parts.size() == target.allOf().size()
            ? code
            : code + " (phần " + String.join(", ", parts) + ")");
  }

  /** A few are named; a long list would say no more than its length. */
  private static String named(List<String> codes) {
    return codes.size() <= FEW ? ": " + String.join(", ", codes) : "";
  }
}
