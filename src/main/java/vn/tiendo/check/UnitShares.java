package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Reach;

/**
 * The committee's share lies between the smallest and the greatest of its units', whatever their
 * sizes (evaluation, Adding up: shares roll up as sums of counts). Asked only where every unit
 * directly below the committee has a share of that time.
 */
final class UnitShares implements CommitteeRule {
  private static final String CODE = "ty-le-don-vi-khac-chung";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (CheckedCommittee.Entry entry : committee.entries()) {
      Measure measure = entry.measure();
      for (Figure whole : committee.wholeFigures(measure.code().value())) {
        if (measure.unit().isShare()) {
          look(whole, measure, committee).ifPresent(report);
        }
      }
    }
  }

  private static Optional<Diagnostic> look(
      Figure whole, Measure measure, CheckedCommittee committee) {
    Map<Code, BigDecimal> shares = new LinkedHashMap<>();
    boolean typed = whole.value() instanceof Quantity;
    for (Figure figure : committee.figuresOfOrganisations(measure.code().value())) {
      if (figure.period().equals(whole.period())
          && figure.reach() instanceof Reach.OfOrganisation one) {
        Magnitude.of(figure.value()).ifPresent(s -> shares.put(one.organisation().value(), s));
        typed |= figure.value() instanceof Quantity;
      }
    }
    List<Code> units =
        committee.below(null).stream()
            .filter(unit -> exists(unit, whole))
            .map(unit -> unit.code().value())
            .toList();
    Optional<BigDecimal> share = Magnitude.of(whole.value());
    // counts are held against each other by UnitSum
    if (!typed || units.size() < 2 || !shares.keySet().containsAll(units) || share.isEmpty()) {
      return Optional.empty();
    }
    shares.keySet().retainAll(units);
    BigDecimal least = shares.values().stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal most = shares.values().stream().max(BigDecimal::compareTo).orElseThrow();
    boolean within = share.get().compareTo(least) >= 0 && share.get().compareTo(most) <= 0;
    return within ? Optional.empty() : Optional.of(finding(whole, measure, least, most));
  }

  private static boolean exists(Organisation unit, Figure whole) {
    return whole.period().end() == null || unit.existsOn(whole.period().end());
  }

  private static Diagnostic finding(
      Figure whole, Measure measure, BigDecimal least, BigDecimal most) {
    return Diagnostic.warning(
        CODE,
        whole.place(),
        "“%s”, %s: tỷ lệ chung %s nằm ngoài tỷ lệ của các đơn vị (từ %s đến %s)"
            .formatted(
                measure.name(),
                Printed.period(whole.period()),
                Printed.value(whole.value()),
                Printed.percent(least, 2),
                Printed.percent(most, 2)),
        "đối chiếu tỷ lệ chung với từng đơn vị; nên ghi số đếm để trang tự cộng");
  }
}
