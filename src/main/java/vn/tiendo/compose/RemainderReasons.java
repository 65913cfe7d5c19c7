package vn.tiendo.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Target;

/**
 * The clause of why of a rest ({@code các chi bộ còn lại}) without a figure of its own: how large
 * it is, from the counts of the target whose rest it is, or that these are missing.
 */
record RemainderReasons(CheckedCommittee committee, LocalDate asOf) {

  /** After a semicolon; nothing for what is no rest. */
  String of(Judgement j, Target target) {
    Placed<Code> named = target.remainderOf();
    Integer year = j.year() != null ? j.year() : j.due() == null ? null : j.due().getYear();
    if (named == null || year == null || !committee.hasMeasure(named.value())) {
      return "";
    }
    String name = "“" + committee.measure(named.value()).name() + "”";
    Figure figure = lastOf(year, named.value(), j);
    if (figure == null) {
      return "; " + name + " cũng chưa có số đếm nên chưa biết phần còn lại là bao nhiêu";
    }
    Counts counts = (Counts) figure.value();
    BigDecimal rest = counts.denominator().subtract(counts.numerator());
    String met = Numbers.plain(counts.numerator()) + "/" + Numbers.plain(counts.denominator());
    String from = " (" + name + " " + Periods.print(figure.period()) + ": " + met + ")";
    return rest.signum() == 0
        ? "; không có phần còn lại" + from
        : "; phần còn lại là " + Numbers.plain(rest) + from + ", chưa biết bao nhiêu trong đó đạt";
  }

  private @Nullable Figure lastOf(int year, Code named, Judgement j) {
    List<Figure> counted =
        committee.figures(named, j.reach()).stream()
            .filter(figure -> figure.value() instanceof Counts)
            .filter(figure -> figure.period().end() != null)
            .filter(figure -> !Objects.requireNonNull(figure.period().end()).isAfter(asOf))
            .filter(figure -> Objects.requireNonNull(figure.period().end()).getYear() == year)
            .toList();
    return counted.isEmpty() ? null : counted.get(counted.size() - 1);
  }
}
