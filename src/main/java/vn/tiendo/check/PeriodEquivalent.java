package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Level;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * A yearly level and its equivalent for the whole period say the same (evaluation, Schedules; seeds
 * §3, {@code 3%/năm ≈ 800} in the term). Held against each other only in one unit and where years
 * add up; a tenth more or less is taken for a rounding of the plan's.
 */
final class PeriodEquivalent implements TargetRule {
  private static final String CODE = "ca-giai-doan-khac-hang-nam";
  private static final BigDecimal LESS = new BigDecimal("0.9");
  private static final BigDecimal MORE = new BigDecimal("1.1");

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (target.note() == null) {
      contradiction(target).ifPresent(report);
    }
  }

  private static Optional<Diagnostic> contradiction(Target target) {
    Level level = target.level();
    Target.PeriodLevel period = target.forPeriod();
    if (level == null
        || period == null
        || period.rollUp() != Schedule.RollUp.SUM
        || !level.unit().equals(period.level().unit())
        || !(target.schedule() instanceof Schedule.Recurring recurring)
        || recurring.cadence() != Schedule.Cadence.YEARLY) {
      return Optional.empty();
    }
    int years = recurring.lastYear() - recurring.firstYear() + 1;
    Optional<BigDecimal> stated = low(period.level().criterion());
    Optional<BigDecimal> least = low(level.criterion()).map(v -> v.multiply(new BigDecimal(years)));
    Optional<BigDecimal> most = high(level.criterion()).map(v -> v.multiply(new BigDecimal(years)));
    if (stated.isEmpty() || least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    boolean less = stated.get().compareTo(least.get().multiply(LESS)) < 0;
    boolean more = stated.get().compareTo(most.get().multiply(MORE)) > 0;
    return less || more
        ? Optional.of(finding(level, period.level(), years, least.get()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> low(Criterion criterion) {
    return criterion instanceof Criterion.Change change
        ? Optional.of(change.least())
        : Bound.of(criterion);
  }

  private static Optional<BigDecimal> high(Criterion criterion) {
    if (criterion instanceof Criterion.Range range) {
      return Optional.of(range.high());
    }
    return criterion instanceof Criterion.Change change && change.most() != null
        ? Optional.of(change.most())
        : low(criterion);
  }

  private static Diagnostic finding(Level yearly, Level period, int years, BigDecimal sum) {
    return Diagnostic.warning(
        CODE,
        period.phrase().place(),
        "mỗi năm “%s” thì %s năm là %s, cả giai đoạn lại ghi “%s”"
            .formatted(
                yearly.phrase().value(),
                years,
                Numbers.withUnit(Printed.number(sum), yearly.unit()),
                period.phrase().value()),
        "đối chiếu hai mức với văn bản gốc; đúng như vậy thì thêm “ghi chú” vào chỉ tiêu");
  }
}
