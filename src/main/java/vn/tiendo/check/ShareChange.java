package vn.tiendo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Criterion.ChangeMeasure;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Level;
import vn.tiendo.model.Target;

/**
 * A change in per cent of what is itself a share: {@code giảm 1,5 - 2%/năm} of a rate of poor
 * households. Plans write so and mean percentage points; what is written is per cent of the rate,
 * and is judged as such (evaluation, change: per cent and points are never mixed).
 */
final class ShareChange implements TargetRule {
  private static final String CODE = "phan-tram-cua-ty-le";
  private static final String RATE = "ty-le-hay-toc-do";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Set<String> codes() {
    return Set.of(CODE, RATE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (target.note() == null) {
      check(target, report);
      committee.figures(target.code().value()).stream()
          .filter(figure -> isTakenForRate(target, figure.value()))
          .findFirst()
          .ifPresent(figure -> report.accept(takenForRate(figure)));
    }
  }

  /**
   * Without a baseline, figures in per cent are read as the change itself. Of what is counted, or
   * of what is to fall, they hardly are.
   */
  private static boolean isTakenForRate(Target target, FigureValue value) {
    Level level = target.level();
    return level != null
        && target.baseline() == null
        && level.criterion() instanceof Criterion.Change change
        && change.measure() == ChangeMeasure.PERCENT
        && (value instanceof Counts
            || (!change.rise() && value instanceof Quantity q && q.unit().isShare()));
  }

  private static Diagnostic takenForRate(Figure figure) {
    return Diagnostic.warning(
        RATE,
        figure.place(),
        "chỉ tiêu chưa ghi “hiện tại”, nên %s bị hiểu là tốc độ tăng, giảm"
            .formatted(Printed.value(figure.value())),
        "nếu đây là tỷ lệ của kỳ thì thêm “hiện tại: {giá trị: …, ngày: …}” vào chỉ tiêu; nếu đúng là"
            + " tốc độ thì thêm “ghi chú” vào chỉ tiêu");
  }

  private static void check(Target target, Consumer<Diagnostic> report) {
    Level level = target.level();
    Optional<BigDecimal> start = share(target.baseline());
    if (level != null
        && start.isPresent()
        && level.criterion() instanceof Criterion.Change change
        && change.measure() == ChangeMeasure.PERCENT) {
      BigDecimal points = start.get().multiply(change.least()).divide(HUNDRED);
      report.accept(
          Diagnostic.warning(
              CODE,
              level.phrase().place(),
              "%s%% của tỷ lệ %s%% chỉ là %s điểm %%, chương trình đánh giá theo mức đó"
                  .formatted(
                      Printed.number(change.least()),
                      Printed.number(rounded(start.get())),
                      Printed.number(rounded(points))),
              "nếu văn bản nói điểm phần trăm thì viết “điểm %”, ví dụ “giảm 1,5 - 2 điểm %/năm”; nếu"
                  + " đúng là phần trăm thì thêm “ghi chú”"));
    }
  }

  /** The baseline in per cent; empty when it is not a share. */
  private static Optional<BigDecimal> share(@Nullable Baseline baseline) {
    if (baseline == null) {
      return Optional.empty();
    }
    if (baseline.value().value() instanceof Counts counts && counts.denominator().signum() != 0) {
      return Optional.of(
          counts
              .numerator()
              .multiply(HUNDRED)
              .divide(counts.denominator(), 9, RoundingMode.HALF_UP));
    }
    return baseline.value().value() instanceof Quantity quantity && quantity.unit().isShare()
        ? Optional.of(quantity.number())
        : Optional.empty();
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
