package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Level;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/**
 * A plan that carries out a superior committee's plan asks no less than it, and counts on the same
 * whole (evaluation, Scope; seeds §3, 000 ↔ 003). Targets are paired by their code.
 */
final class WeakerChild implements Rule {
  private static final String WEAKER = "thap-hon-cap-tren";
  private static final String OTHER_WHOLE = "mau-so-khac-cap-tren";

  @Override
  public Set<String> codes() {
    return Set.of(WEAKER, OTHER_WHOLE);
  }

  @Override
  public void run(Subject subject, Consumer<Diagnostic> report) {
    for (CheckedCommittee committee : subject.committees()) {
      for (Plan child : committee.committee().plans()) {
        parentOf(child, subject).ifPresent(parent -> compare(child, parent, report));
      }
    }
  }

  private static Optional<Plan> parentOf(Plan child, Subject subject) {
    Plan.Parent parent = child.parent();
    return parent == null
        ? Optional.empty()
        : subject.catalogue().committees().stream()
            .filter(committee -> committee.code().equals(parent.committee().value()))
            .flatMap(committee -> committee.plans().stream())
            .filter(plan -> plan.code().equals(parent.plan().value()))
            .findFirst();
  }

  private static void compare(Plan child, Plan parent, Consumer<Diagnostic> report) {
    List<Target> above = Walk.targets(parent).toList();
    for (Target target : Walk.targets(child).toList()) {
      above.stream()
          .filter(other -> other.code().value().equals(target.code().value()))
          .findFirst()
          .flatMap(other -> compare(target, other, parent))
          .ifPresent(report);
    }
  }

  private static Optional<Diagnostic> compare(Target own, Target above, Plan parent) {
    Level ownLevel = own.level();
    Level aboveLevel = above.level();
    if (ownLevel == null || aboveLevel == null || !ownLevel.unit().equals(aboveLevel.unit())) {
      return Optional.empty();
    }
    Optional<String> whole = otherWhole(own, above);
    Optional<String> gap = gap(own, ownLevel, aboveLevel);
    if (gap.isEmpty() && whole.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    String levels =
        "“%s” so với “%s” của %s"
            .formatted(ownLevel.phrase().value(), aboveLevel.phrase().value(), parent.title());
    parts.add(
        gap.map(less -> "chỉ tiêu thấp hơn cấp trên %s: %s".formatted(less, levels))
            .orElse(levels));
    whole.ifPresent(parts::add);
    String message = String.join("; ", parts);
    return Optional.of(
        gap.isPresent()
            ? Diagnostic.warning(
                WEAKER,
                ownLevel.phrase().place(),
                message,
                "nâng mức, hoặc ghi chú vì sao mức của đảng bộ thấp hơn")
            : Diagnostic.note(
                OTHER_WHOLE,
                ownLevel.phrase().place(),
                message,
                "tính thêm theo mẫu số của cấp trên khi so sánh"));
  }

  private static Optional<String> gap(Target own, Level ownLevel, Level aboveLevel) {
    Optional<BigDecimal> asked = Bound.of(ownLevel.criterion());
    Optional<BigDecimal> wanted = Bound.of(aboveLevel.criterion());
    if (asked.isEmpty() || wanted.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal off = wanted.get().subtract(asked.get());
    BigDecimal less =
        switch (own.direction()) {
          case UP -> off;
          case DOWN -> off.negate();
          case KEEP -> BigDecimal.ZERO;
        };
    return less.signum() > 0
        ? Optional.of(Printed.number(less) + " " + points(ownLevel.unit()))
        : Optional.empty();
  }

  private static Unit points(Unit unit) {
    return unit.isShare() ? Unit.PERCENTAGE_POINT : unit;
  }

  private static Optional<String> otherWhole(Target own, Target above) {
    @Nullable String mine = own.population().whole();
    @Nullable String theirs = above.population().whole();
    return mine == null || theirs == null || Folding.fold(mine).equals(Folding.fold(theirs))
        ? Optional.empty()
        : Optional.of(
            "mẫu số khác: “%s” so với “%s”, nên hai tỷ lệ không so thẳng được"
                .formatted(mine, theirs));
  }
}
