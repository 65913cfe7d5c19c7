package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Absent;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Unit;

/**
 * One measure has one value for one part of the committee and one time (evaluation, Cross-checks).
 * An estimate (ước) that was followed by an official figure is no contradiction.
 */
final class TwoValues implements CommitteeRule {
  private static final String CODE = "so-lieu-hai-gia-tri";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  private record Key(Measure measure, String reach, Period period, boolean provisional) {}

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Map<Key, Figure> first = new HashMap<>();
    for (Figure figure : Walk.figures(committee).toList()) {
      if (!committee.hasMeasure(figure.measure().value())
          || figure.value() instanceof Absent
          || figure.period() instanceof Period.Undated) {
        continue;
      }
      Measure measure = committee.measure(figure.measure().value());
      Key key =
          new Key(measure, Printed.key(figure.reach()), figure.period(), figure.provisional());
      Figure earlier = first.putIfAbsent(key, figure);
      if (earlier != null && !isSame(earlier.value(), figure.value(), measure.unit())) {
        report.accept(twoValues(earlier, figure, measure, committee));
      }
    }
  }

  /** Whether two values of a measure say the same. */
  static boolean isSame(FigureValue one, FigureValue other, Unit unit) {
    if (one instanceof Counts a && other instanceof Counts b) {
      return a.numerator().compareTo(b.numerator()) == 0
          && a.denominator().compareTo(b.denominator()) == 0;
    }
    if (one instanceof Quantity a && other instanceof Quantity b) {
      return a.number().compareTo(b.number()) == 0 && unit(a, unit).equals(unit(b, unit));
    }
    if (one instanceof Counts counts && other instanceof Quantity quantity) {
      return isShareOf(counts, quantity.number());
    }
    if (one instanceof Quantity quantity && other instanceof Counts counts) {
      return isShareOf(counts, quantity.number());
    }
    return one.equals(other);
  }

  private static boolean isShareOf(Counts counts, BigDecimal share) {
    return counts.denominator().signum() > 0
        && Numbers.percentOf(counts.numerator(), counts.denominator(), Math.max(0, share.scale()))
                .compareTo(share)
            == 0;
  }

  private static Unit unit(Quantity quantity, Unit otherwise) {
    return quantity.unit().equals(Unit.NONE) ? otherwise : quantity.unit();
  }

  private static Diagnostic twoValues(
      Figure earlier, Figure later, Measure measure, CheckedCommittee committee) {
    return Diagnostic.warning(
        CODE,
        later.place(),
        "“%s”%s, %s ghi hai giá trị: %s ở đây, %s ở %s"
            .formatted(
                measure.name(),
                Printed.of(later.reach(), committee),
                Printed.period(later.period()),
                Printed.value(later.value()),
                Printed.value(earlier.value()),
                earlier.place()),
        "giữ giá trị đúng; nếu hai số nói về hai thời điểm thì ghi “kỳ” cho từng số");
  }
}
