package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.CountedOn;

/**
 * What is counted is no more than what it is counted of: a share above 100%, and a {@code trong đó}
 * greater than the target that holds it (evaluation, Cross-checks).
 */
final class PartAboveWhole implements CommitteeRule {

  @Override
  public Set<String> codes() {
    return Set.of(PartsOfWhole.GREATER);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Walk.figures(committee).forEach(figure -> count(figure, committee, report));
    Walk.targets(committee)
        .forEach(
            target ->
                target.within().stream()
                    .filter(nested -> nested.countedOn() != CountedOn.ITSELF)
                    .forEach(nested -> nested(target, nested, committee, report)));
  }

  private static void count(
      Figure figure, CheckedCommittee committee, Consumer<Diagnostic> report) {
    if (figure.value() instanceof Counts counts
        && counts.numerator().compareTo(counts.denominator()) > 0
        && committee.hasMeasure(figure.measure().value())
        && !committee.measure(figure.measure().value()).unit().isMean()
        && !isOfPlan(committee.measure(figure.measure().value()))) {
      report.accept(
          Diagnostic.warning(
              PartsOfWhole.GREATER,
              figure.place(),
              "%s: tử số lớn hơn mẫu số".formatted(Printed.value(counts)),
              "đối chiếu lại hai số đếm; nếu là mức đạt so với kế hoạch thì ghi “mẫu số: kế hoạch…”"));
    }
  }

  /** Achieved over planned may pass 100%. */
  static boolean isOfPlan(Measure measure) {
    String whole = NamedCount.whole(measure) + " " + measure.name();
    return whole.contains("kế hoạch") || whole.contains("chỉ tiêu") || whole.contains("dự toán");
  }

  private static void nested(
      Target above, Target.Nested nested, CheckedCommittee committee, Consumer<Diagnostic> report) {
    for (Figure part : committee.figures(nested.target().code().value())) {
      committee.figures(above.code().value()).stream()
          .filter(whole -> whole.period().equals(part.period()))
          .filter(whole -> Printed.key(whole.reach()).equals(Printed.key(part.reach())))
          .filter(whole -> isGreater(part.value(), whole.value(), nested.countedOn()))
          .findFirst()
          .ifPresent(whole -> report.accept(greater(part, whole, above)));
    }
  }

  private static boolean isGreater(FigureValue part, FigureValue whole, CountedOn countedOn) {
    if (part instanceof Counts inner && whole instanceof Counts outer) {
      return inner.numerator().compareTo(outer.numerator()) > 0;
    }
    return countedOn == CountedOn.WHOLE
        && part instanceof Quantity inner
        && whole instanceof Quantity outer
        && inner.unit().equals(outer.unit())
        && inner.number().compareTo(outer.number()) > 0;
  }

  private static Diagnostic greater(Figure part, Figure whole, Target above) {
    return Diagnostic.warning(
        PartsOfWhole.GREATER,
        part.place(),
        "%s là “trong đó” của “%s” mà lớn hơn %s (%s)"
            .formatted(
                Printed.value(part.value()),
                above.name(),
                Printed.value(whole.value()),
                Printed.period(part.period())),
        "đối chiếu lại hai số với nguồn");
  }
}
