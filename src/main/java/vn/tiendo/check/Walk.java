package vn.tiendo.check;

import java.util.stream.Stream;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Target;

/** Goes through what is nested, doubles included: the look-ups keep only the first of a code. */
final class Walk {
  private Walk() {}

  /** Every target of a plan or term, the nested ones after the one that holds them. */
  static Stream<Target> targets(Commitment commitment) {
    return commitment.targets().stream().flatMap(Walk::withNested);
  }

  /** The targets of a plan or term as its page counts them: the nested ones, but no parts. */
  static Stream<Target> counted(Commitment commitment) {
    return commitment.targets().stream().flatMap(Walk::withCounted);
  }

  private static Stream<Target> withCounted(Target target) {
    return Stream.concat(
        Stream.of(target),
        target.within().stream().map(Target.Nested::target).flatMap(Walk::withCounted));
  }

  /** Every target of a committee. */
  static Stream<Target> targets(CheckedCommittee committee) {
    return committee.commitments().stream().flatMap(Walk::targets);
  }

  /** Every indicator and target of a plan or term. */
  static Stream<Measure> measures(Commitment commitment) {
    return Stream.concat(commitment.indicators().stream(), targets(commitment));
  }

  /** Every figure of a committee, in the order of its sheets. */
  static Stream<Figure> figures(CheckedCommittee committee) {
    return committee.committee().sheets().stream().flatMap(sheet -> sheet.figures().stream());
  }

  private static Stream<Target> withNested(Target target) {
    Stream<Target> parts =
        Stream.concat(target.within().stream().map(Target.Nested::target), target.allOf().stream());
    return Stream.concat(Stream.of(target), parts.flatMap(Walk::withNested));
  }
}
