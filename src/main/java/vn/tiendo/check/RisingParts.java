package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;
import vn.tiendo.model.Target;

/**
 * A composition whose parts add up to the whole, each of them read as "at least": {@code 75%, 20%,
 * 5%}. They can't all rise; which of them is to fall stands nowhere, and would be judged as
 * exceeded the further it stays behind.
 */
final class RisingParts implements TargetRule {
  private static final String CODE = "co-cau-cung-tang";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    List<Target> parts = target.allOf();
    if (parts.size() > 1
        && parts.stream().allMatch(RisingParts::isToRise)
        && sum(parts).filter(s -> s.compareTo(WHOLE) == 0).isPresent()) {
      report.accept(
          Diagnostic.warning(
              CODE,
              target.place(),
              "các phần của “%s” cộng đúng 100%% mà phần nào cũng hiểu là càng cao càng tốt"
                  .formatted(target.name()),
              "ghi “chiều: giảm” hoặc mức “giảm còn …” ở phần phải giảm, “chiều: giữ” ở phần"
                  + " phải giữ"));
    }
  }

  private static boolean isToRise(Target part) {
    Level level = part.level();
    return level != null
        && level.unit().isShare()
        && part.direction() == Direction.UP
        && (level.criterion() instanceof Criterion.Bare
            || level.criterion() instanceof Criterion.AtLeast
            || level.criterion() instanceof Criterion.About);
  }

  private static Optional<BigDecimal> sum(List<Target> parts) {
    return parts.stream()
        .map(Target::level)
        .flatMap(
            level ->
                level == null
                    ? Optional.<BigDecimal>empty().stream()
                    : Bound.of(level.criterion()).stream())
        .reduce(BigDecimal::add);
  }
}
