package vn.tiendo.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;

/**
 * Units' counts make the committee's count of the same time (evaluation, Adding up). Held to
 * equality only where every unit directly below the committee has a figure; otherwise a sum greater
 * than the whole is told. Rates, ages and the like do not add up and are left alone.
 */
final class UnitSum implements CommitteeRule {
  private static final String CODE = "don-vi-cong-khac-tong";
  private static final Pattern NO_SUM = Pattern.compile(".*(%|/|tuổi|lần|điểm|hạng|bình quân).*");

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (CheckedCommittee.Entry entry : committee.entries()) {
      Measure measure = entry.measure();
      for (Figure whole : committee.wholeFigures(measure.code().value())) {
        if (addsUp(whole, measure)) {
          compare(whole, measure, committee).ifPresent(report);
        }
      }
    }
  }

  private static boolean addsUp(Figure figure, Measure measure) {
    boolean counts = figure.value() instanceof Counts;
    boolean amount =
        figure.value() instanceof Quantity quantity
            && !NO_SUM.matcher(quantity.unit().name()).matches()
            && !NO_SUM.matcher(measure.unit().name()).matches();
    return counts || amount;
  }

  private static Optional<Diagnostic> compare(
      Figure whole, Measure measure, CheckedCommittee committee) {
    Map<Code, Figure> parts = new LinkedHashMap<>();
    for (Figure figure : committee.figures(measure.code().value())) {
      if (figure.reach() instanceof Reach.OfOrganisation one
          && figure.period().equals(whole.period())
          && figure.value().getClass().equals(whole.value().getClass())
          && committee.hasOrganisation(one.organisation().value())) {
        parts.put(one.organisation().value(), figure);
      }
    }
    parts.keySet().removeIf(code -> isBelowAnother(code, parts.keySet(), committee));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    boolean complete = parts.keySet().containsAll(topUnits(whole.period(), committee));
    BigDecimal sum = sum(parts);
    int off = sum.compareTo(Series.amount(whole).orElseThrow());
    return off > 0 || (off < 0 && complete)
        ? Optional.of(difference(whole, measure, parts, sum))
        : Optional.empty();
  }

  private static BigDecimal sum(Map<Code, Figure> parts) {
    return parts.values().stream()
        .map(figure -> Series.amount(figure).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A unit whose superior has a figure too is counted there. */
  private static boolean isBelowAnother(Code code, Set<Code> units, CheckedCommittee committee) {
    Set<Code> seen = new HashSet<>();
    Organisation at = committee.organisation(code);
    while (at.parent() != null
        && seen.add(at.code().value())
        && committee.hasOrganisation(at.parent().value())) {
      at = committee.organisation(at.parent().value());
      if (units.contains(at.code().value())) {
        return true;
      }
    }
    return false;
  }

  private static List<Code> topUnits(Period period, CheckedCommittee committee) {
    LocalDate end = period.end();
    return committee.below(null).stream()
        .filter(unit -> end == null || unit.existsOn(end))
        .map(unit -> unit.code().value())
        .toList();
  }

  private static Diagnostic difference(
      Figure whole, Measure measure, Map<Code, Figure> parts, BigDecimal sum) {
    return Diagnostic.warning(
        CODE,
        whole.place(),
        "“%s”, %s: %s đơn vị cộng được %s, số chung ghi %s"
            .formatted(
                measure.name(),
                Printed.period(whole.period()),
                parts.size(),
                Printed.number(sum),
                Printed.number(Series.amount(whole).orElseThrow())),
        "đối chiếu số của từng đơn vị với số chung");
  }
}
