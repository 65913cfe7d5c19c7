package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Figure.Stated;
import vn.tiendo.model.FigureSheet.Composition;
import vn.tiendo.model.Hedge;
import vn.tiendo.proofread.StatedShare;

/**
 * Printed shares of a composition that are wrong and yet add up to exactly 100 were bent to do so;
 * right ones may miss 100 by their rounding (evaluation, Cross-checks; seeds §3, Quốc Oai).
 */
final class ForcedShares implements CommitteeRule {
  private static final String CODE = "ty-le-ep-du-100";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    BigDecimal about = committee.committee().profile().thresholds().about();
    committee.committee().sheets().stream()
        .flatMap(sheet -> sheet.compositions().stream())
        .filter(ForcedShares::isPrintedWhole)
        .forEach(composition -> check(composition, about, report));
  }

  /** Whether every part has a printed share, and the counts are all there to be compared. */
  private static boolean isPrintedWhole(Composition composition) {
    return composition.parts().size() > 1
        && composition.parts().stream()
            .map(Composition.Part::stated)
            .allMatch(
                stated ->
                    stated != null && stated.unit().isShare() && stated.hedge() == Hedge.EXACT)
        && sumOfCounts(composition).compareTo(composition.whole().value()) == 0
        && composition.whole().value().signum() > 0;
  }

  private static BigDecimal sumOfCounts(Composition composition) {
    return composition.parts().stream()
        .map(part -> part.count().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void check(
      Composition composition, BigDecimal about, Consumer<Diagnostic> report) {
    List<StatedShare> shares =
        composition.parts().stream()
            .map(part -> share(part, Objects.requireNonNull(part.stated()), composition, about))
            .toList();
    int decimals = shares.stream().mapToInt(StatedShare::decimals).max().orElse(0);
    BigDecimal printed = sum(shares.stream().map(StatedShare::stated).toList());
    BigDecimal right = sum(shares.stream().map(share -> share.right(decimals)).toList());
    long wrong = shares.stream().filter(share -> share.truth() != StatedShare.Truth.RIGHT).count();
    String sums =
        "tỷ lệ công bố của “%s” cộng đúng %s, tỷ lệ tính từ số đếm cộng được %s"
            .formatted(
                composition.name(),
                Printed.percent(printed, decimals),
                Printed.percent(right, decimals));
    if (wrong > 0 && printed.compareTo(HUNDRED) == 0) {
      report.accept(
          Diagnostic.warning(
              CODE,
              composition.code().place(),
              "%s, mà %s trong %s tỷ lệ sai: có dấu hiệu sửa cho đủ 100%%"
                  .formatted(sums, wrong, shares.size()),
              "để tỷ lệ làm tròn đúng; chênh lệch do làm tròn thì ghi chú"));
    }
  }

  private static StatedShare share(
      Composition.Part part, Stated stated, Composition composition, BigDecimal about) {
    return new StatedShare(
        part.count().value(), composition.whole().value(), stated.number(), stated.hedge(), about);
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
