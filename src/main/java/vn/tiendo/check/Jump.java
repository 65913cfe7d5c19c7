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

/**
 * A figure out of all proportion to the one before and the one after it, which a slipped comma or a
 * missing dot makes (evaluation, Cross-checks). Conservative: a factor of eight, between figures of
 * the same kind of period, none of them small; the newest figure has only the one before.
 */
final class Jump implements CommitteeRule {
  private static final String CODE = "nhay-bat-thuong";
  private static final BigDecimal FACTOR = BigDecimal.valueOf(8);

  /** Below this, a factor of eight is everyday life. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(10);

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Series.in(committee, Jump::kind).forEach(series -> check(series.figures(), report));
  }

  private static Optional<String> kind(Figure figure) {
    boolean number = figure.value() instanceof Counts || figure.value() instanceof Quantity;
    return number && figure.period().end() != null
        ? Optional.of(
            figure.period().getClass().getSimpleName()
                + "|"
                + figure.value().getClass().getSimpleName()
                + (figure.value() instanceof Quantity quantity ? quantity.unit().name() : ""))
        : Optional.empty();
  }

  private static void check(List<Figure> figures, Consumer<Diagnostic> report) {
    Figure before = figures.get(0);
    for (int i = 1; i < figures.size(); i++) {
      Figure here = figures.get(i);
      boolean lasts = i + 1 < figures.size() && !isJump(here, figures.get(i + 1));
      if (!isJump(before, here) || lasts) {
        before = here;
      } else {
        report.accept(
            Diagnostic.warning(
                CODE,
                here.place(),
                "%s là %s, %s là %s: chênh quá tám lần"
                    .formatted(
                        Printed.period(before.period()),
                        Printed.value(before.value()),
                        Printed.period(here.period()),
                        Printed.value(here.value())),
                "xem lại dấu chấm, dấu phẩy và đơn vị tính; nếu đúng thì thêm “ghi chú”"));
      }
    }
  }

  /** A note beside the figure is the editor's word that it is meant. */
  private static boolean isJump(Figure before, Figure after) {
    if (after.note() != null) {
      return false;
    }
    if (before.value() instanceof Counts a && after.value() instanceof Counts b) {
      return isFar(a.denominator(), b.denominator());
    }
    return isFar(
        Series.amount(before).orElse(BigDecimal.ZERO),
        Series.amount(after).orElse(BigDecimal.ZERO));
  }

  private static boolean isFar(BigDecimal one, BigDecimal other) {
    BigDecimal less = one.min(other);
    BigDecimal more = one.max(other);
    return less.compareTo(SMALL) >= 0 && more.compareTo(less.multiply(FACTOR)) > 0;
  }
}
