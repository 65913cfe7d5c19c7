package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * What adds up from the start of a term, or of a year, never falls (evaluation, Cross-checks). Only
 * figures that say so are compared: {@code nhiệm kỳ … đến …}, and months of a year for a target
 * whose figures add up (cộng dồn).
 */
final class FallingTotal implements CommitteeRule {
  private static final String CODE = "luy-ke-giam";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Series.in(committee, figure -> start(figure, committee))
        .forEach(series -> check(series.figures(), report));
  }

  /** From when a figure adds up; empty when it doesn't. */
  private static Optional<String> start(Figure figure, CheckedCommittee committee) {
    if (!isAmount(figure, committee.measure(figure.measure().value()))) {
      return Optional.empty();
    }
    if (figure.period() instanceof Period.Years years && years.until() != null) {
      return Optional.of(years.first() + "-" + years.last());
    }
    boolean adds = addsUp(committee.measure(figure.measure().value()));
    if (adds && figure.period() instanceof Period.FirstMonths months) {
      return Optional.of("năm " + months.year());
    }
    return adds && figure.period() instanceof Period.Year year
        ? Optional.of("năm " + year.year())
        : Optional.empty();
  }

  /** Counts, and numbers that are no share. */
  private static boolean isAmount(Figure figure, Measure measure) {
    return figure.value() instanceof Counts
        || (figure.value() instanceof Quantity quantity
            && !quantity.unit().isShare()
            && !measure.unit().isShare());
  }

  private static boolean addsUp(Measure measure) {
    if (!(measure instanceof Target target)) {
      return false;
    }
    boolean over =
        target.schedule() instanceof Schedule.Over span && span.rollUp() == Schedule.RollUp.SUM;
    return over
        || (target.forPeriod() != null && target.forPeriod().rollUp() == Schedule.RollUp.SUM);
  }

  private static void check(List<Figure> figures, Consumer<Diagnostic> report) {
    for (int i = 1; i < figures.size(); i++) {
      Figure before = figures.get(i - 1);
      Figure after = figures.get(i);
      BigDecimal earlier = Series.amount(before).orElseThrow();
      BigDecimal later = Series.amount(after).orElseThrow();
      if (later.compareTo(earlier) < 0 && !before.period().equals(after.period())) {
        report.accept(
            Diagnostic.warning(
                CODE,
                after.place(),
                "số lũy kế giảm: %s là %s, %s chỉ còn %s"
                    .formatted(
                        Printed.period(before.period()),
                        Printed.number(earlier),
                        Printed.period(after.period()),
                        Printed.number(later)),
                "số cộng dồn không thể giảm; xem lại hai số, hoặc ghi “kỳ” của riêng từng quý, từng năm"));
      }
    }
  }
}
