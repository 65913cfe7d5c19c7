package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Target;

/**
 * What is decided of a target at a date, and on what.
 *
 * @param ground the rule that the verdict rests on
 * @param decisive the judgement that the verdict comes from; null only for a target that consists
 *     of parts
 * @param judgements all of them: one for each year, organisation or kind where there are several
 * @param parts the assessments of parts that must all be met
 * @param within the assessments of nested targets, which do not change the verdict of this one
 * @param forPeriod the judgement of a yearly target's equivalent for the whole period; null without
 *     one
 */
public record Assessment(
    Target target,
    LocalDate asOf,
    Verdict verdict,
    Ground ground,
    @Nullable Judgement decisive,
    List<Judgement> judgements,
    List<Assessment> parts,
    List<Assessment> within,
    @Nullable Judgement forPeriod) {
  public Assessment {
    Objects.requireNonNull(target);
    Objects.requireNonNull(asOf);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(ground);
    judgements = List.copyOf(judgements);
    parts = List.copyOf(parts);
    within = List.copyOf(within);
  }

  /** Whether the verdict rests on an estimate (ước). */
  public boolean provisional() {
    return judgements.stream().anyMatch(Judgement::provisional)
        || parts.stream().anyMatch(Assessment::provisional);
  }
}
