package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Level;
import vn.tiendo.model.Target;

/**
 * What the units were given to reach (giao chỉ tiêu) adds up to the level of the whole, or the
 * difference is told (evaluation, Scope).
 */
final class Allotted implements TargetRule {
  private static final String CODE = "giao-khac-muc";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (!target.allotments().isEmpty()) {
      check(target, committee.committee().profile().thresholds().about()).ifPresent(report);
    }
  }

  private static Optional<Diagnostic> check(Target target, BigDecimal about) {
    Optional<Level> level = countedLevel(target);
    BigDecimal sum =
        target.allotments().stream()
            .map(allotment -> allotment.amount().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<BigDecimal> wanted = level.flatMap(l -> Bound.of(l.criterion()));
    if (level.isEmpty() || wanted.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal off = sum.subtract(wanted.get());
    BigDecimal slack = slack(target, level.get().criterion(), wanted.get(), about);
    if (off.abs().compareTo(slack) <= 0 || isWithin(level.get().criterion(), sum)) {
      return Optional.empty();
    }
    return Optional.of(difference(target, level.get(), sum, off));
  }

  /** {@code khoảng} leaves room, as wide as the target or the committee says. */
  private static BigDecimal slack(
      Target target, Criterion criterion, BigDecimal wanted, BigDecimal about) {
    if (!(criterion instanceof Criterion.About)) {
      return BigDecimal.ZERO;
    }
    return wanted.multiply(target.tolerance() != null ? target.tolerance() : about);
  }

  /** The level that numbers can be held against: the target's own, or that of its period. */
  private static Optional<Level> countedLevel(Target target) {
    Level own = target.level();
    if (own != null && !own.unit().isShare()) {
      return Optional.of(own);
    }
    return Optional.ofNullable(target.forPeriod())
        .map(Target.PeriodLevel::level)
        .filter(level -> !level.unit().isShare());
  }

  private static boolean isWithin(Criterion criterion, BigDecimal sum) {
    return criterion instanceof Criterion.Range range
        && sum.compareTo(range.low()) >= 0
        && sum.compareTo(range.high()) <= 0;
  }

  private static Diagnostic difference(Target target, Level level, BigDecimal sum, BigDecimal off) {
    return Diagnostic.warning(
        CODE,
        target.allotments().get(0).amount().place(),
        "giao cho %s đơn vị cộng được %s, mức của “%s” là %s: %s %s"
            .formatted(
                target.allotments().size(),
                Printed.number(sum),
                target.name(),
                level.phrase().value(),
                off.signum() > 0 ? "thừa" : "thiếu",
                Printed.number(off.abs())),
        "giao lại cho khớp, hoặc ghi chú phần chưa giao");
  }
}
