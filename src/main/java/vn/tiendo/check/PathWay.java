package vn.tiendo.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.PathPoint;

/**
 * The plan's own milestones ({@code lộ trình}) go the target's way, end by its deadline, and do not
 * pass a level that stands still (evaluation, Schedules).
 */
final class PathWay implements TargetRule {
  private static final String CODE = "lo-trinh-trai-muc";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (!target.path().isEmpty() && target.note() == null) {
      points(target, report);
    }
  }

  private static void points(Target target, Consumer<Diagnostic> report) {
    List<PathPoint> points =
        target.path().stream().sorted(Comparator.comparing(PathPoint::day)).toList();
    @Nullable PathPoint before = null;
    for (PathPoint point : points) {
      breach(target, point, before)
          .map(
              why ->
                  Diagnostic.warning(
                      CODE,
                      point.place(),
                      why,
                      "đối chiếu lộ trình với văn bản gốc; đúng như vậy thì thêm “ghi chú” vào chỉ tiêu"))
          .ifPresent(report);
      before = point;
    }
  }

  private static Optional<String> breach(
      Target target, PathPoint point, @Nullable PathPoint before) {
    LocalDate end = target.schedule().end();
    String printed = printed(target, point.value());
    if (end != null && point.day().isAfter(end)) {
      return Optional.of(
          "mốc %s (%s) nằm sau hạn %s"
              .formatted(printed, Dates.brief(point.day()), Dates.brief(end)));
    }
    if (before != null && isWorse(target, point.value(), before.value())) {
      return Optional.of(
          "mốc năm %s (%s) lùi so với mốc năm %s (%s), trong khi chỉ tiêu phải %s"
              .formatted(
                  point.day().getYear(),
                  printed,
                  before.day().getYear(),
                  printed(target, before.value()),
                  target.direction() == Direction.UP ? "tăng" : "giảm"));
    }
    return finalLevel(target)
        .filter(level -> isWorse(target, level, point.value()))
        .map(
            level ->
                "mốc %s năm %s đã quá mức cuối cùng %s"
                    .formatted(printed, point.day().getYear(), printed(target, level)));
  }

  /** The level to be reached at the end; empty where it is no single number, or was revised. */
  private static Optional<BigDecimal> finalLevel(Target target) {
    Level level = target.level();
    boolean single =
        level != null
            && target.revisions().isEmpty()
            && target.schedule() instanceof Schedule.Once
            && !(level.criterion() instanceof Criterion.Range);
    return single && level != null ? Bound.of(level.criterion()) : Optional.empty();
  }

  private static boolean isWorse(Target target, BigDecimal value, BigDecimal than) {
    return switch (target.direction()) {
      case UP -> value.compareTo(than) < 0;
      case DOWN -> value.compareTo(than) > 0;
      case KEEP -> false;
    };
  }

  private static String printed(Target target, BigDecimal value) {
    return Numbers.withUnit(Printed.number(value), target.unit());
  }
}
