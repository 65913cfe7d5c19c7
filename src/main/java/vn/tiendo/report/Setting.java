package vn.tiendo.report;

import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.model.Commitment;

/**
 * Where a generated passage stands.
 *
 * @param attachments how many appendices the report has
 */
record Setting(Briefing briefing, OfficialReport kind, int attachments) {

  Wording wording() {
    return briefing.wording();
  }

  List<Commitment> withTargets() {
    return kind.commitments().stream().filter(c -> !c.targets().isEmpty()).toList();
  }

  /** The targets of all commitments, nested ones after the one they are part of. */
  List<Assessment> targets(Predicate<Assessment> which) {
    return withTargets().stream()
        .flatMap(c -> Tally.flat(briefing.assessment().of(c)).stream())
        .filter(which)
        .toList();
  }

  /** A nested target is told as such: its name alone does not say of what it is a part. */
  String name(Assessment a) {
    boolean top =
        withTargets().stream()
            .anyMatch(c -> briefing.assessment().of(c).stream().anyMatch(a::equals));
    return top ? a.target().name() : "Trong đó, " + Phrases.lowered(a.target().name());
  }
}
