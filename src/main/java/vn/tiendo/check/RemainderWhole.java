package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.Target;

/**
 * The rest (các … còn lại) is counted on what the named target leaves over (evaluation, Target
 * kinds: remainder).
 */
final class RemainderWhole implements CommitteeRule {
  private static final String CODE = "mau-so-con-lai-sai";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Target target : Walk.targets(committee).toList()) {
      if (target.remainderOf() == null || !committee.hasMeasure(target.remainderOf().value())) {
        continue;
      }
      Code named = target.remainderOf().value();
      for (Figure rest : committee.figures(target.code().value())) {
        committee.figures(named).stream()
            .filter(figure -> figure.period().equals(rest.period()))
            .filter(figure -> Printed.key(figure.reach()).equals(Printed.key(rest.reach())))
            .findFirst()
            .flatMap(figure -> compare(rest, figure))
            .ifPresent(report);
      }
    }
  }

  private static Optional<Diagnostic> compare(Figure rest, Figure named) {
    if (!(rest.value() instanceof Counts left) || !(named.value() instanceof Counts met)) {
      return Optional.empty();
    }
    BigDecimal complement = met.denominator().subtract(met.numerator());
    return left.denominator().compareTo(complement) == 0
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                CODE,
                rest.place(),
                "mẫu số của phần còn lại là %s, mà %s để lại %s"
                    .formatted(
                        Printed.number(left.denominator()),
                        Printed.value(met),
                        Printed.number(complement)),
                "sửa mẫu số thành %s, hoặc xem lại %s"
                    .formatted(Printed.number(complement), Printed.value(met))));
  }
}
