package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Level;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/** Judges every target of a committee at a date: a pure function of the two. */
public final class Evaluator {
  private final CheckedCommittee committee;
  private final LocalDate asOf;

  private Evaluator(CheckedCommittee committee, LocalDate asOf) {
    this.committee = committee;
    this.asOf = asOf;
  }

  /** Judges all targets. */
  public static CommitteeAssessment evaluate(CheckedCommittee committee, LocalDate asOf) {
    Evaluator evaluator = new Evaluator(committee, asOf);
    Map<Code, List<Assessment>> all = new LinkedHashMap<>();
    for (Commitment commitment : committee.commitments()) {
      all.put(commitment.code(), commitment.targets().stream().map(evaluator::assess).toList());
    }
    return new CommitteeAssessment(committee, asOf, all);
  }

  /** Judges one target. */
  static Assessment assess(CheckedCommittee committee, Target target, LocalDate asOf) {
    return new Evaluator(committee, asOf).assess(target);
  }

  private Assessment assess(Target target) {
    List<Assessment> parts = target.allOf().stream().map(this::assess).toList();
    List<Assessment> within = target.within().stream().map(n -> assess(n.target())).toList();
    List<Group> groups =
        requirements(target).stream()
            .map(r -> new Group(r, new RequirementJudge(committee, r, asOf).judge()))
            .toList();
    List<Judgement> judgements = groups.stream().flatMap(g -> g.judgements().stream()).toList();
    WholePeriod period = new WholePeriod(committee, target, asOf);
    Judgement forPeriod = period.judgement(judgements);
    List<Verdict> verdicts = new ArrayList<>();
    groups.forEach(group -> verdicts.add(verdict(group)));
    if (forPeriod != null && period.proves(forPeriod)) {
      verdicts.add(Verdict.NOT_MET);
    }
    parts.forEach(part -> verdicts.add(part.verdict()));
    if (committee.lacksParts(target.code().value())) {
      verdicts.add(Verdict.NO_DATA);
    }
    return new Assessment(
        target,
        asOf,
        Verdicts.ofParts(verdicts),
        ground(target, judgements, groups.size() + parts.size()),
        judgements.isEmpty() ? null : decisive(groups),
        judgements,
        parts,
        within,
        forPeriod);
  }

  /** A requirement with its judgements, at least one: one for each window of what recurs. */
  private record Group(Requirement requirement, List<Judgement> judgements) {}

  private Verdict verdict(Group group) {
    if (!(group.requirement().schedule() instanceof Schedule.Recurring recurring)) {
      return group.judgements().get(0).verdict();
    }
    LocalDate last = recurring.end();
    boolean only = last.equals(group.judgements().get(0).due());
    boolean over = only || !asOf.isBefore(last);
    Verdict verdict = Verdicts.ofYears(group.judgements(), over);
    boolean complete = verdict == Verdict.ON_TRACK && hasEnded(group.requirement().reach());
    return complete ? Verdicts.ofYears(group.judgements(), true) : verdict;
  }

  /** Whether it is about an organisation of which no further year is to come. */
  private boolean hasEnded(Reach reach) {
    if (!(reach instanceof Reach.OfOrganisation one)) {
      return false;
    }
    LocalDate ended = committee.organisation(one.organisation().value()).ended();
    return ended != null && ended.isBefore(asOf);
  }

  private static Judgement decisive(List<Group> groups) {
    return Verdicts.worst(groups.stream().map(Evaluator::newest).toList());
  }

  /** The newest judgement that rests on something; else the first that says what is missing. */
  private static Judgement newest(Group group) {
    List<Judgement> judgements = group.judgements();
    for (int i = judgements.size() - 1; i >= 0; i--) {
      if (judgements.get(i).verdict() != Verdict.NOT_DUE) {
        return judgements.get(i);
      }
    }
    return judgements.get(0);
  }

  private static Ground ground(Target target, List<Judgement> judgements, int groups) {
    if (groups > 1 || judgements.isEmpty()) {
      return Ground.BY_PARTS;
    }
    boolean several =
        judgements.size() > 1
            || (target.schedule() instanceof Schedule.Recurring
                && judgements.get(0).ground() != Ground.LEVEL_UNSTATED);
    return several ? Ground.BY_YEARS : judgements.get(0).ground();
  }

  private List<Requirement> requirements(Target target) {
    List<Requirement> all = new ArrayList<>();
    Set<Code> except = new HashSet<>();
    for (Target.ScopedLevel scoped : target.scoped()) {
      Schedule schedule = scoped.schedule() != null ? scoped.schedule() : target.schedule();
      all.add(new Requirement(target, scoped.reach(), scoped.level(), schedule, Set.of()));
      if (scoped.reach() instanceof Reach.OfOrganisation one) {
        except.add(one.organisation().value());
      }
    }
    Level level = target.level();
    if (level != null && target.application() instanceof Target.Application.Each each) {
      organisations(each, target.schedule()).stream()
          .filter(o -> !except.contains(o.code().value()))
          .forEach(o -> all.add(of(target, o, level)));
    } else if (level != null && (all.isEmpty() || isStated(level))) {
      all.add(0, new Requirement(target, new Reach.Whole(), level, target.schedule(), except));
    }
    return all;
  }

  /** What is stated for some organisations only demands nothing of the whole. */
  private static boolean isStated(Level level) {
    return !(level.criterion() instanceof Criterion.Unstated);
  }

  private static Requirement of(Target target, Organisation organisation, Level level) {
    Reach reach =
        new Reach.OfOrganisation(new Placed<>(organisation.code().value(), target.place()));
    return new Requirement(target, reach, level, target.schedule(), Set.of());
  }

  /** Those of a kind, or all that have none above, that were there when something was due. */
  private List<Organisation> organisations(Target.Application.Each each, Schedule schedule) {
    return committee.committee().organisations().stream()
        .filter(o -> isJudged(o, schedule))
        .filter(
            o ->
                each.kind() == null
                    ? o.parent() == null
                    : o.kind() != null && o.kind().value().equals(each.kind().value()))
        .toList();
  }

  /**
   * Whether it is there now or when all ends; of what recurs, at the end of one window at least.
   */
  private boolean isJudged(Organisation organisation, Schedule schedule) {
    LocalDate end = schedule.end();
    LocalDate day = end == null || end.isAfter(asOf) ? asOf : end;
    return organisation.existsOn(day)
        || (schedule instanceof Schedule.Recurring recurring
            && Window.of(recurring, asOf).stream()
                .map(Window::end)
                .anyMatch(
                    last -> last != null && !last.isAfter(asOf) && organisation.existsOn(last)));
  }
}
