package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;
import vn.tiendo.model.Target;

/**
 * A level that the baseline is already better than: mostly a target that is to fall and is read as
 * one to rise, or the other way round. Levels that keep what there is say so and are left alone.
 */
final class WeakLevel implements TargetRule {
  private static final String CODE = "muc-kem-hien-tai";

  /**
   * Asked of the phrase itself: {@code tăng lên 80%} and {@code từ 80% trở lên} are one criterion,
   * but only the second may be met on the first day.
   */
  private static final Pattern KEEPING =
      Pattern.compile(
          "(?iu).*(duy trì|giữ|ổn định|không quá|không dưới|trở lên|trên|dưới|ít nhất|tối thiểu|tối đa).*");

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (target.note() == null) {
      weakness(target).ifPresent(report);
    }
  }

  private static Optional<Diagnostic> weakness(Target target) {
    Level level = target.level();
    Baseline baseline = target.baseline();
    if (level == null || baseline == null || target.direction() == Direction.KEEP) {
      return Optional.empty();
    }
    boolean keeps =
        KEEPING.matcher(level.phrase().value()).matches()
            || KEEPING.matcher(target.name()).matches();
    Optional<BigDecimal> start = Magnitude.of(baseline.value().value());
    Optional<BigDecimal> wanted =
        level.criterion() instanceof Criterion.Range range && target.direction() == Direction.DOWN
            ? Optional.of(range.high())
            : Bound.of(level.criterion());
    if (keeps || start.isEmpty() || wanted.isEmpty()) {
      return Optional.empty();
    }
    boolean rises = target.direction() == Direction.UP;
    int better = start.get().compareTo(wanted.get());
    return (rises ? better > 0 : better < 0)
        ? Optional.of(finding(level, baseline, rises))
        : Optional.empty();
  }

  private static Diagnostic finding(Level level, Baseline baseline, boolean rises) {
    return Diagnostic.warning(
        CODE,
        level.phrase().place(),
        "chỉ tiêu được hiểu là càng %s càng tốt, mà “hiện tại” (%s) đã %s mức “%s”"
            .formatted(
                rises ? "cao" : "thấp",
                Printed.value(baseline.value().value()),
                rises ? "cao hơn" : "thấp hơn",
                level.phrase().value()),
        "phải %s thì ghi “chiều: %s”; chỉ cần giữ mức thì viết “duy trì …” hoặc thêm “ghi chú”"
            .formatted(rises ? "giảm" : "tăng", rises ? "giảm" : "tăng"));
  }
}
