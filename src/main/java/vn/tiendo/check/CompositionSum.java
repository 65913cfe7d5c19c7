package vn.tiendo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Level;
import vn.tiendo.model.Period;
import vn.tiendo.model.Target;

/**
 * The parts of a composition make the whole (evaluation, Cross-checks: parts against their total,
 * as percentages). Levels of an economy's structure do not pass 100%; and where levels make exactly
 * 100%, so do the figures of one time, but for rounding.
 */
final class CompositionSum implements TargetRule {
  private static final String CODE = "co-cau-khac-100";
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Parts of these exclude each other; a structure of cấp ủy (women, the young) does not. */
  private static final Pattern STRUCTURE =
      Pattern.compile("(?iu).*cơ cấu (kinh tế|ngành|các ngành|giá trị|lao động|sản xuất|grdp).*");

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void look(Target target, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (target.allOf().size() > 1) {
      levels(target).ifPresent(sum -> look(target, sum, committee, report));
    }
  }

  private static void look(
      Target target, BigDecimal sum, CheckedCommittee committee, Consumer<Diagnostic> report) {
    int off = sum.compareTo(WHOLE);
    if (off > 0 && STRUCTURE.matcher(target.name()).matches()) {
      report.accept(
          Diagnostic.warning(
              CODE,
              target.place(),
              "mức của các phần trong “%s” cộng được %s%%, quá 100%%"
                  .formatted(target.name(), Printed.number(sum)),
              "đối chiếu từng phần với văn bản gốc"));
    }
    if (off == 0) {
      figures(target, committee).forEach(report);
    }
  }

  /** What the parts' levels make; empty unless each is one share. */
  private static Optional<BigDecimal> levels(Target target) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Target part : target.allOf()) {
      Level level = part.level();
      Optional<BigDecimal> bound =
          level == null || !level.unit().isShare() || level.criterion() instanceof Criterion.Range
              ? Optional.empty()
              : Bound.of(level.criterion());
      if (bound.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(bound.get());
    }
    return Optional.of(sum);
  }

  private static List<Diagnostic> figures(Target target, CheckedCommittee committee) {
    Map<Period, List<Figure>> byTime =
        target.allOf().stream()
            .flatMap(part -> committee.wholeFigures(part.code().value()).stream())
            .filter(figure -> Magnitude.of(figure.value()).isPresent())
            .collect(
                Collectors.groupingBy(Figure::period, LinkedHashMap::new, Collectors.toList()));
    return byTime.entrySet().stream()
        .filter(time -> parts(time.getValue()) == target.allOf().size())
        .filter(time -> time.getValue().size() == target.allOf().size())
        .flatMap(time -> sum(time.getValue(), target, time.getKey()).stream())
        .toList();
  }

  private static long parts(List<Figure> figures) {
    return figures.stream().map(figure -> figure.measure().value()).distinct().count();
  }

  private static Optional<Diagnostic> sum(List<Figure> figures, Target target, Period period) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal rounding = BigDecimal.ZERO;
    for (Figure figure : figures) {
      BigDecimal share = Magnitude.of(figure.value()).orElseThrow();
      sum = sum.add(share);
      rounding = rounding.add(BigDecimal.ONE.movePointLeft(Math.max(0, decimals(share))));
    }
    return sum.subtract(WHOLE).abs().multiply(BigDecimal.valueOf(2)).compareTo(rounding) <= 0
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                CODE,
                figures.get(0).place(),
                "các phần của “%s” %s cộng được %s%%, không phải 100%%"
                    .formatted(
                        target.name(),
                        Printed.period(period),
                        Printed.number(sum.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros())),
                "đối chiếu từng phần với nguồn"));
  }

  /** How finely a share was written; that of counts is exact enough. */
  private static int decimals(BigDecimal share) {
    return Math.min(share.scale(), 6);
  }
}
