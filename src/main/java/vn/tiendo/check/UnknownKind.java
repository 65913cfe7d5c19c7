package vn.tiendo.check;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Target;

/** Whatever names a kind of organisation names one of don-vi.yaml (data-language, rule 5). */
final class UnknownKind implements CommitteeRule {
  private static final Unknown UNKNOWN =
      new Unknown("loai-hinh-la", "loại hình", "phần “loại hình” của don-vi.yaml");

  @Override
  public Set<String> codes() {
    return Set.of(UNKNOWN.code());
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Collection<Code> known =
        committee.committee().kinds().stream().map(kind -> kind.code().value()).toList();
    Stream.of(
            Walk.figures(committee).map(figure -> figure.reach()).flatMap(Reaches::kind),
            Walk.targets(committee).flatMap(UnknownKind::inTarget),
            committee.committee().organisations().stream()
                .map(Organisation::kind)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull))
        .flatMap(codes -> codes)
        .forEach(code -> UNKNOWN.unless(code, known, all, report));
  }

  private static Stream<Placed<Code>> inTarget(Target target) {
    Stream<Placed<Code>> scoped =
        target.scoped().stream().map(level -> level.reach()).flatMap(Reaches::kind);
    return target.application() instanceof Target.Application.Each each && each.kind() != null
        ? Stream.concat(scoped, Stream.of(each.kind()))
        : scoped;
  }
}
