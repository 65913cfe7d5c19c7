package vn.tiendo.check;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Target;

/** Whatever names an organisation names one of don-vi.yaml (data-language, rule 5). */
final class UnknownOrganisation implements CommitteeRule {
  private static final Unknown UNKNOWN = new Unknown("don-vi-la", "đơn vị", "don-vi.yaml");

  @Override
  public Set<String> codes() {
    return Set.of(UNKNOWN.code());
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Collection<Code> known =
        committee.committee().organisations().stream().map(o -> o.code().value()).toList();
    Stream.of(
            Walk.figures(committee).map(figure -> figure.reach()).flatMap(Reaches::organisation),
            Walk.targets(committee).flatMap(UnknownOrganisation::inTarget),
            inRegister(committee.committee()),
            committee.committee().meetings().stream()
                .flatMap(year -> year.branches().stream())
                .map(branch -> branch.branch()))
        .flatMap(codes -> codes)
        .forEach(code -> UNKNOWN.unless(code, known, all, report));
  }

  private static Stream<Placed<Code>> inTarget(Target target) {
    return Stream.concat(
        target.scoped().stream().map(scoped -> scoped.reach()).flatMap(Reaches::organisation),
        target.allotments().stream().map(Target.Allotment::organisation));
  }

  private static Stream<Placed<Code>> inRegister(Committee committee) {
    return Stream.concat(
        committee.organisations().stream()
            .map(Organisation::parent)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull),
        committee.events().stream().flatMap(event -> event.organisations().stream()));
  }
}
