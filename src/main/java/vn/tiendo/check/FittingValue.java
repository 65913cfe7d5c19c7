package vn.tiendo.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Level;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;

/**
 * A figure, or a baseline, has the kind of value and the unit that its target or indicator is
 * measured in (data-language, rule 5: nothing is guessed, no unit is converted).
 */
final class FittingValue implements CommitteeRule {

  @Override
  public Set<String> codes() {
    return Fit.CODES;
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (CheckedCommittee.Entry entry : committee.entries()) {
      List<Figure> figures = committee.figures(entry.measure().code().value());
      List<Diagnostic> breaches =
          figures.stream().flatMap(figure -> breach(figure, entry.measure(), committee)).toList();
      if (breaches.size() == figures.size() && breaches.size() > 1 && areAlike(breaches)) {
        report.accept(together(breaches, entry.measure()));
      } else {
        breaches.forEach(report);
      }
    }
    Walk.targets(committee)
        .forEach(target -> baseline(target, target.baseline()).ifPresent(report));
  }

  private static Stream<Diagnostic> breach(
      Figure figure, Measure measure, CheckedCommittee committee) {
    return fits(figure.value(), expected(measure, figure.reach(), committee), figure.place())
        .stream();
  }

  /** Whether all say the same of other values. */
  private static boolean areAlike(List<Diagnostic> breaches) {
    return breaches.stream()
            .map(breach -> breach.code() + breach.message().replaceFirst("“[^”]*”", ""))
            .distinct()
            .count()
        == 1;
  }

  /** When every figure misses the unit, it is the measure's that is wrong, and told once. */
  private static Diagnostic together(List<Diagnostic> breaches, Measure measure) {
    Diagnostic first = breaches.get(0);
    return new Diagnostic(
        first.severity(),
        first.code(),
        first.place(),
        first.message() + "; còn %s số liệu nữa cũng vậy".formatted(breaches.size() - 1),
        first.remedy()
            + "; nếu các số liệu đều đúng thì sửa “mức” hoặc “đơn vị tính” của “%s”"
                .formatted(measure.code().value().value()));
  }

  private static Optional<Diagnostic> baseline(Target target, @Nullable Baseline baseline) {
    return baseline == null
        ? Optional.empty()
        : fits(baseline.value().value(), expected(target).toList(), baseline.value().place());
  }

  /** Right for one level is enough: exceptions may change even the measure. */
  private static Optional<Diagnostic> fits(FigureValue value, List<Fit> expected, Place place) {
    List<Optional<Diagnostic>> breaches =
        expected.stream().map(fit -> fit.breach(value, place)).toList();
    return breaches.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : breaches.stream().flatMap(Optional::stream).findFirst();
  }

  private static List<Fit> expected(Measure measure, Reach reach, CheckedCommittee committee) {
    if (!(measure instanceof Target target)) {
      return List.of(new Fit(measure.name(), measure.unit(), null));
    }
    List<Level> own =
        target.scoped().stream()
            .filter(scoped -> speaksOf(scoped.reach(), reach, committee))
            .map(Target.ScopedLevel::level)
            .toList();
    return own.isEmpty()
        ? expected(target).toList()
        : own.stream().map(level -> Fit.of(target, level)).toList();
  }

  private static Stream<Fit> expected(Target target) {
    return target.level() != null
        ? Stream.of(Fit.of(target, target.level()))
        : target.scoped().stream().map(scoped -> Fit.of(target, scoped.level()));
  }

  private static boolean speaksOf(Reach scoped, Reach reach, CheckedCommittee committee) {
    if (Printed.key(scoped).equals(Printed.key(reach))) {
      return true;
    }
    Optional<Code> unit = Reaches.organisation(reach).map(code -> code.value()).findFirst();
    Optional<Code> kind = Reaches.kind(scoped).map(code -> code.value()).findFirst();
    return kind.isPresent()
        && unit.filter(committee::hasOrganisation)
            .map(code -> committee.organisation(code).kind())
            .map(of -> of.value())
            .equals(kind);
  }
}
