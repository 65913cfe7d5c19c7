package vn.tiendo.check;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Report;
import vn.tiendo.model.Target;

/**
 * Whatever names something of its own committee names what is there (data-language, rule 5): one
 * shape for all kinds of things.
 *
 * @param unknown how a reference that leads nowhere is told
 * @param known the codes that are there, in the order written
 * @param references whatever names one
 */
record UnknownReference(
    Unknown unknown,
    Function<CheckedCommittee, Stream<Code>> known,
    Function<CheckedCommittee, Stream<Placed<Code>>> references)
    implements CommitteeRule {

  /** Figures, narratives and {@code còn lại của} name targets and indicators. */
  static UnknownReference measure() {
    return new UnknownReference(
        new Unknown("chi-tieu-la", "chỉ tiêu, chỉ số", "nhiem-ky/ hoặc ke-hoach/"),
        committee -> committee.entries().stream().map(entry -> entry.measure().code().value()),
        UnknownReference::measures);
  }

  /** Figures, targets, the register and meetings name organisations. */
  static UnknownReference organisation() {
    return new UnknownReference(
        new Unknown("don-vi-la", "đơn vị", "don-vi.yaml"),
        committee -> committee.committee().organisations().stream().map(o -> o.code().value()),
        UnknownReference::organisations);
  }

  /** Figures, targets and organisations name kinds of organisation. */
  static UnknownReference kind() {
    return new UnknownReference(
        new Unknown("loai-hinh-la", "loại hình", "phần “loại hình” của don-vi.yaml"),
        committee -> committee.committee().kinds().stream().map(kind -> kind.code().value()),
        UnknownReference::kinds);
  }

  @Override
  public Set<String> codes() {
    return Set.of(unknown.code());
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    Set<Code> there = known.apply(committee).collect(Collectors.toCollection(LinkedHashSet::new));
    references.apply(committee).forEach(code -> unknown.unless(code, there, all, report));
  }

  private static Stream<Placed<Code>> measures(CheckedCommittee committee) {
    return Stream.of(
            // a figure for many units has one measure, written once
            Walk.figures(committee).map(figure -> figure.measure()).distinct(),
            present(Walk.targets(committee).map(Target::remainderOf)),
            committee.committee().reports().stream()
                .flatMap(Citations::in)
                .map(Report.Piece.Reference::measure),
            committee.committee().reports().stream().flatMap(Citations::charts))
        .flatMap(codes -> codes);
  }

  private static Stream<Placed<Code>> organisations(CheckedCommittee committee) {
    Committee written = committee.committee();
    return Stream.of(
            Walk.figures(committee).map(figure -> figure.reach()).flatMap(Reaches::organisation),
            Walk.targets(committee).flatMap(UnknownReference::organisationsOf),
            present(written.organisations().stream().map(Organisation::parent)),
            written.events().stream().flatMap(event -> event.organisations().stream()),
            written.meetings().stream()
                .flatMap(year -> year.branches().stream())
                .map(branch -> branch.branch()))
        .flatMap(codes -> codes);
  }

  private static Stream<Placed<Code>> organisationsOf(Target target) {
    return Stream.concat(
        target.scoped().stream().flatMap(scoped -> Reaches.organisation(scoped.reach())),
        target.allotments().stream().map(Target.Allotment::organisation));
  }

  private static Stream<Placed<Code>> kinds(CheckedCommittee committee) {
    return Stream.of(
            Walk.figures(committee).map(figure -> figure.reach()).flatMap(Reaches::kind),
            Walk.targets(committee)
                .flatMap(target -> target.scoped().stream())
                .flatMap(scoped -> Reaches.kind(scoped.reach())),
            Walk.targets(committee).flatMap(UnknownReference::appliedTo),
            present(committee.committee().organisations().stream().map(Organisation::kind)))
        .flatMap(codes -> codes);
  }

  private static Stream<Placed<Code>> appliedTo(Target target) {
    return target.application() instanceof Target.Application.Each each && each.kind() != null
        ? Stream.of(each.kind())
        : Stream.empty();
  }

  private static Stream<Placed<Code>> present(Stream<@Nullable Placed<Code>> codes) {
    return codes.filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
