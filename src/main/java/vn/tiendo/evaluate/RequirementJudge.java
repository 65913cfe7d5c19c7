package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.Courses.Point;
import vn.tiendo.evaluate.NumberJudge.Case;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Level;
import vn.tiendo.model.Recording;
import vn.tiendo.model.Schedule;

/**
 * Judges one requirement by its schedule: finds the figures that count for each window, and what
 * they are measured from.
 */
final class RequirementJudge {
  private final CheckedCommittee committee;
  private final Requirement requirement;
  private final LocalDate asOf;
  private final NumberJudge numbers;
  private final Bases bases;
  private final Evidence evidence;

  RequirementJudge(CheckedCommittee committee, Requirement requirement, LocalDate asOf) {
    this.committee = committee;
    this.requirement = requirement;
    this.asOf = asOf;
    this.numbers = new NumberJudge(requirement, committee.committee().profile().thresholds(), asOf);
    this.bases = new Bases(requirement);
    this.evidence = new Evidence(committee, requirement, asOf);
  }

  /** One judgement, or one for each window of what recurs. */
  List<Judgement> judge() {
    Schedule schedule = requirement.schedule();
    if (schedule instanceof Schedule.Once once) {
      return List.of(inWindow(Window.until(once.deadline().day())));
    } else if (schedule instanceof Schedule.Recurring recurring) {
      return recurring(recurring);
    } else if (schedule instanceof Schedule.Over over) {
      return List.of(over(over));
    }
    return List.of(inWindow(Window.open()));
  }

  private List<Judgement> recurring(Schedule.Recurring recurring) {
    List<Judgement> judgements = new ArrayList<>();
    for (Window window : Window.of(recurring, asOf)) {
      if (requirement.isThereIn(window, committee, asOf)) {
        judgements.add(inWindow(window));
      }
    }
    if (judgements.isEmpty()) {
      Window first = Window.years(recurring.firstYear(), recurring.firstYear());
      judgements.add(without(first, Verdict.NOT_DUE, Ground.TOO_EARLY));
    }
    return judgements;
  }

  private Judgement inWindow(Window window) {
    Level level = evidence.levelFor(window);
    if (level.criterion() instanceof Criterion.Unstated) {
      return without(window, Verdict.NO_DATA, Ground.LEVEL_UNSTATED);
    }
    if (!Goals.isNumeric(level.criterion())) {
      List<Figure> figures =
          evidence.known().stream()
              .filter(
                  f ->
                      window.year() == null
                          || window.holds(Objects.requireNonNull(f.period().end())))
              .toList();
      return new WordsJudge(requirement, asOf).judge(window, level, figures, evidence.latest());
    }
    List<Observation> series = evidence.series(level);
    List<Observation> counting =
        window.isPast(asOf) ? Selection.atTheEnd(series, window) : Selection.soFar(series, window);
    if (counting.isEmpty()) {
      return window.isPast(asOf)
          ? without(window, Verdict.NO_DATA, evidence.whyNothing(window, series))
          : without(window, Verdict.NOT_DUE, Ground.TOO_EARLY);
    }
    boolean needed = Goals.needsBase(level.criterion(), evidence.isRate(level));
    Rational base = needed ? bases.of(level, series, window) : null;
    if (needed && base == null) {
      return without(window, Verdict.NO_DATA, Ground.NO_BASE);
    }
    return judge(window, level, base, counting);
  }

  private Judgement judge(
      Window window, Level level, @Nullable Rational base, List<Observation> series) {
    Goal goal =
        new Goals(requirement.target(), evidence.thresholds(), base, 1)
            .of(level, evidence.isRate(level));
    boolean adds = accumulates(level, series.get(series.size() - 1), window);
    boolean keeps = window.end() != null && requirement.target().direction() == Direction.KEEP;
    boolean settles = adds ? goal.sense() > 0 : window.year() == null && !keeps;
    Case c =
        new Case(
            window,
            level,
            goal,
            series,
            start(level, series, window, adds),
            base,
            adds,
            settles,
            ratedMonths(level, series.get(series.size() - 1), window),
            List.of(),
            evidence.latest());
    return window.isPast(asOf) ? numbers.due(c) : numbers.early(c);
  }

  /** Whether a number of the first part of a year grows to the year's. */
  private boolean accumulates(Level level, Observation last, Window window) {
    if (!isPart(last, window) || level.unit().isShare()) {
      return false;
    }
    Recording told = requirement.target().recording();
    if (told != null) {
      return told == Recording.EACH_PERIOD || told == Recording.CUMULATIVE;
    }
    LocalDate begin = last.figures().get(0).period().start();
    boolean fromStart = begin != null && begin.getDayOfYear() == 1;
    return fromStart && (window.year() != null || requirement.baseline() == null);
  }

  /** Whether a number is of a part of the year in which a window ends. */
  private static boolean isPart(Observation last, Window window) {
    return Flows.isStretch(last.figures().get(0).period())
        && window.end() != null
        && last.at().isBefore(window.end())
        && window.end().getYear() == last.at().getYear();
  }

  /** The months that a rate of growth of a part of the window is about; null for anything else. */
  private @Nullable Integer ratedMonths(Level level, Observation last, Window window) {
    boolean rated =
        requirement.months() == 12
            && isPart(last, window)
            && Flows.recording(requirement.target(), level) == Recording.RATE;
    return rated ? last.at().getMonthValue() : null;
  }

  private @Nullable Point start(
      Level level, List<Observation> series, Window window, boolean accumulating) {
    if (accumulating) {
      LocalDate begin = LocalDate.of(series.get(series.size() - 1).at().getYear(), 1, 1);
      LocalDate own = window.start() == null ? begin : window.start();
      return new Point(own.minusDays(1), Rational.ZERO);
    }
    Baseline baseline = requirement.baseline();
    Rational value = bases.baseline(level);
    if (baseline != null && value != null && baseline.day() != null && window.year() == null) {
      return new Point(baseline.day(), value);
    }
    Observation first = series.get(0);
    return series.size() < 2 || window.year() != null ? null : new Point(first.at(), first.value());
  }

  private Judgement over(Schedule.Over over) {
    Window window = Window.years(over.firstYear(), over.lastYear());
    Level level = evidence.levelFor(window);
    boolean numeric =
        !(level.criterion() instanceof Criterion.Unstated) && Goals.isNumeric(level.criterion());
    return numeric
        ? new PeriodJudge(evidence, numbers, bases).judge(over, window, level)
        : inWindow(window);
  }

  private Judgement without(Window window, Verdict verdict, Ground ground) {
    return numbers.without(
        window, evidence.levelFor(window), verdict, ground, evidence.latest(), List.of());
  }
}
