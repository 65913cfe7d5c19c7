package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.FigureSheet.Composition;

/**
 * The parts of a composition (cơ cấu) add up to its whole, and none is greater than it (evaluation,
 * Cross-checks).
 */
final class PartsOfWhole implements CommitteeRule {
  private static final String SUM = "phan-khac-tong";
  static final String GREATER = "phan-lon-hon-tong";

  @Override
  public Set<String> codes() {
    return Set.of(SUM, GREATER);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    committee.committee().sheets().stream()
        .flatMap(sheet -> sheet.compositions().stream())
        .filter(composition -> !composition.parts().isEmpty())
        .forEach(composition -> check(composition, report));
  }

  private static void check(Composition composition, Consumer<Diagnostic> report) {
    BigDecimal whole = composition.whole().value();
    for (Composition.Part part : composition.parts()) {
      if (part.count().value().compareTo(whole) > 0) {
        report.accept(
            Diagnostic.warning(
                GREATER,
                part.count().place(),
                "phần “%s” là %s, lớn hơn tổng %s"
                    .formatted(
                        part.name(), Printed.number(part.count().value()), Printed.number(whole)),
                "đối chiếu lại hai số với nguồn"));
      }
    }
    List<BigDecimal> counts =
        composition.parts().stream().map(part -> part.count().value()).toList();
    BigDecimal sum = counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(whole) != 0) {
      report.accept(sum(composition, counts, sum));
    }
  }

  private static Diagnostic sum(Composition composition, List<BigDecimal> counts, BigDecimal sum) {
    BigDecimal whole = composition.whole().value();
    String adding = String.join(" + ", counts.stream().map(Printed::number).toList());
    BigDecimal off = sum.subtract(whole);
    return Diagnostic.warning(
        SUM,
        composition.whole().place(),
        "các phần của “%s” cộng được %s = %s, tổng ghi %s, %s %s"
            .formatted(
                composition.name(),
                adding,
                Printed.number(sum),
                Printed.number(whole),
                off.signum() > 0 ? "thừa" : "thiếu",
                Numbers.rounded(off.abs(), Math.max(0, off.scale()))),
        "đối chiếu từng phần với nguồn, hoặc ghi thêm phần còn thiếu");
  }
}
