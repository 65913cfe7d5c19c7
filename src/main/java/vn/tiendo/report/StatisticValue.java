package vn.tiendo.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Hedge;

/**
 * One number of a statistics table.
 *
 * @param number null when not reported, which is printed as an empty cell and never as nought
 * @param before words before it, {@code khoảng}; empty for an exact number
 * @param after words behind it
 */
record StatisticValue(@Nullable BigDecimal number, String before, String after) {
  static final StatisticValue NONE = new StatisticValue(null, "", "");

  static StatisticValue of(@Nullable BigDecimal number) {
    return new StatisticValue(number, "", "");
  }

  /** The count of a figure: of a share, what is counted and not the whole. */
  static StatisticValue of(@Nullable Figure figure, String after) {
    if (figure == null) {
      return NONE;
    }
    BigDecimal number = null;
    if (figure.value() instanceof FigureValue.Counts counts) {
      number = counts.numerator();
    } else if (figure.value() instanceof FigureValue.Quantity quantity
        && !quantity.unit().isShare()) {
      number = quantity.number();
    }
    String hedge = figure.hedge() == Hedge.EXACT ? "" : figure.hedge().word() + " ";
    return new StatisticValue(number, hedge, (figure.provisional() ? " (ước)" : "") + after);
  }

  boolean isKnown() {
    return number != null;
  }

  /** With words behind it. */
  StatisticValue and(String more) {
    return new StatisticValue(number, before, after + more);
  }

  String text() {
    return number == null ? "" : before + Numbers.plain(number) + after;
  }

  /** {@code +12}, {@code -3}, {@code 0}; empty when one of the two is not known exactly. */
  String changeSince(StatisticValue earlier) {
    if (number == null
        || earlier.number == null
        || !before.isEmpty()
        || !earlier.before.isEmpty()) {
      return "";
    }
    BigDecimal change = number.subtract(earlier.number);
    return (change.signum() > 0 ? "+" : "") + Numbers.plain(change);
  }
}
