package vn.tiendo.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Movement;
import vn.tiendo.model.FigureSheet.Movement.Flow;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.StandardIndicator;

/**
 * The identities of Party statistics (official format, 8): tổ chức cơ sở đảng are đảng bộ cơ sở and
 * chi bộ cơ sở; members are chính thức and dự bị; those put out were expelled, struck off or left;
 * a movement closes with the number of members, which is also the whole of what divides them.
 */
final class StatisticSums implements CommitteeRule {
  private static final String CODE = "thong-ke-khong-khop";
  private static final String REMEDY = "đối chiếu các số này với biểu thống kê gốc";

  /** A number that was written, and what it is called. */
  private record Written(String name, BigDecimal number, Place place) {}

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    sums(
        StandardIndicator.SO_TCCSD,
        List.of(StandardIndicator.DANG_BO_CO_SO, StandardIndicator.CHI_BO_CO_SO),
        committee,
        report);
    sums(
        StandardIndicator.SO_DANG_VIEN,
        List.of(StandardIndicator.DANG_VIEN_CHINH_THUC, StandardIndicator.DANG_VIEN_DU_BI),
        committee,
        report);
    for (FigureSheet sheet : committee.committee().sheets()) {
      if (sheet.movement() != null) {
        movement(sheet, sheet.movement(), committee, report);
      }
      compositions(sheet, committee, report);
    }
  }

  private static void sums(
      StandardIndicator whole,
      List<StandardIndicator> parts,
      CheckedCommittee committee,
      Consumer<Diagnostic> report) {
    for (Figure figure : figures(whole, committee)) {
      Optional<Written> written = written(whole, figure);
      List<Written> added = at(parts, figure.period(), committee);
      if (written.isPresent() && added.size() == parts.size()) {
        compare(written.get(), added, figure.period(), report);
      }
    }
  }

  private static void movement(
      FigureSheet sheet,
      Movement movement,
      CheckedCommittee committee,
      Consumer<Diagnostic> report) {
    List<StandardIndicator> out =
        List.of(
            StandardIndicator.DANG_VIEN_KHAI_TRU,
            StandardIndicator.DANG_VIEN_XOA_TEN,
            StandardIndicator.DANG_VIEN_XIN_RA);
    List<Written> added = at(out, sheet.period(), committee);
    entry(movement, Flow.REMOVED)
        .filter(removed -> added.size() == out.size())
        .ifPresent(removed -> compare(removed, added, sheet.period(), report));
    entry(movement, Flow.CLOSING)
        .ifPresent(
            closing ->
                sameAs(closing, StandardIndicator.SO_DANG_VIEN, sheet.period(), committee, report));
  }

  private static void compositions(
      FigureSheet sheet, CheckedCommittee committee, Consumer<Diagnostic> report) {
    for (FigureSheet.Composition composition : sheet.compositions()) {
      Written whole =
          new Written(
              "tổng của “" + composition.name() + "”",
              composition.whole().value(),
              composition.whole().place());
      StandardIndicator.dividedBy(composition.code().value())
          .ifPresent(state -> sameAs(whole, state, sheet.period(), committee, report));
    }
  }

  /** A state told of the same last day must be the same number. */
  private static void sameAs(
      Written written,
      StandardIndicator state,
      Period period,
      CheckedCommittee committee,
      Consumer<Diagnostic> report) {
    LocalDate end = period.end();
    figures(state, committee).stream()
        .filter(figure -> Objects.equals(figure.period().end(), end))
        .flatMap(figure -> written(state, figure).stream())
        .findFirst()
        .filter(other -> other.number().compareTo(written.number()) != 0)
        .ifPresent(
            other ->
                report.accept(
                    Diagnostic.warning(
                        CODE,
                        written.place(),
                        "%s, %s ghi %s, mà %s ghi %s"
                            .formatted(
                                written.name(),
                                Printed.period(period),
                                Printed.number(written.number()),
                                other.name(),
                                Printed.number(other.number())),
                        REMEDY)));
  }

  private static void compare(
      Written whole, List<Written> parts, Period period, Consumer<Diagnostic> report) {
    BigDecimal sum = parts.stream().map(Written::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(whole.number()) != 0) {
      String names = String.join(" + ", parts.stream().map(Written::name).toList());
      String numbers =
          String.join(" + ", parts.stream().map(p -> Printed.number(p.number())).toList());
      report.accept(
          Diagnostic.warning(
              CODE,
              whole.place(),
              "%s, %s ghi %s, mà %s = %s = %s"
                  .formatted(
                      whole.name(),
                      Printed.period(period),
                      Printed.number(whole.number()),
                      names,
                      numbers,
                      Printed.number(sum)),
              REMEDY));
    }
  }

  private static List<Written> at(
      List<StandardIndicator> indicators, Period period, CheckedCommittee committee) {
    List<Written> found = new ArrayList<>();
    for (StandardIndicator indicator : indicators) {
      figures(indicator, committee).stream()
          .filter(figure -> figure.period().equals(period))
          .findFirst()
          .flatMap(figure -> written(indicator, figure))
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<Figure> figures(StandardIndicator indicator, CheckedCommittee committee) {
    return committee.hasMeasure(indicator.code())
        ? committee.wholeFigures(indicator.code())
        : List.of();
  }

  private static Optional<Written> written(StandardIndicator indicator, Figure figure) {
    if (figure.hedge() != Hedge.EXACT) {
      return Optional.empty();
    }
    String name = "“" + indicator.title() + "”";
    if (figure.value() instanceof Counts counts) {
      return Optional.of(new Written(name, counts.numerator(), figure.place()));
    }
    return figure.value() instanceof Quantity quantity && !quantity.unit().isShare()
        ? Optional.of(new Written(name, quantity.number(), figure.place()))
        : Optional.empty();
  }

  private static Optional<Written> entry(Movement movement, Flow flow) {
    return movement.entries().stream()
        .filter(entry -> entry.flow() == flow)
        .map(
            entry ->
                new Written("“" + flow.word() + "” của biến động", entry.count(), entry.place()))
        .findFirst();
  }
}
