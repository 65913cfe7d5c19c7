package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Hedge;

/**
 * A number that a source printed is the number entered beside it, where neither is a share of
 * counts (evaluation, Cross-checks).
 */
final class StatedNumber implements CommitteeRule {
  private static final String CODE = "cong-bo-khac-so-lieu";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Claimed.in(committee)
        .filter(claimed -> claimed.stated().hedge() == Hedge.EXACT)
        .filter(StatedNumber::differs)
        .forEach(
            claimed ->
                report.accept(
                    Diagnostic.warning(
                        CODE,
                        claimed.stated().text().place(),
                        "nguồn công bố %s mà giá trị ghi là %s"
                            .formatted(Printed.stated(claimed.stated()), entered(claimed)),
                        "đối chiếu lại với nguồn, sửa giá trị ghi sai")));
  }

  private static boolean differs(Claimed claimed) {
    return claimed.value() instanceof Quantity quantity
        && quantity.unit().equals(claimed.stated().unit())
        && quantity.number().compareTo(claimed.stated().number()) != 0;
  }

  private static String entered(Claimed claimed) {
    return claimed.value() instanceof Quantity quantity
        ? Numbers.withUnit(quantity.number(), quantity.unit())
        : "";
  }
}
