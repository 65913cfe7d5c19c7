package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.Courses.Point;
import vn.tiendo.evaluate.NumberJudge.Case;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee.Thresholds;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Level;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Recording;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Unit;

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
  private final List<Figure> known;
  private final boolean undatedOnly;

  /** The numbers in each unit that is asked for: all windows look at the same ones. */
  private final Map<Unit, List<Observation>> series = new HashMap<>();

  RequirementJudge(CheckedCommittee committee, Requirement requirement, LocalDate asOf) {
    this.committee = committee;
    this.requirement = requirement;
    this.asOf = asOf;
    this.numbers = new NumberJudge(requirement, committee.committee().profile().thresholds(), asOf);
    this.bases = new Bases(requirement);
    Code code = requirement.target().code().value();
    this.known = new Observations(committee, Unit.NONE, asOf).known(code, requirement.reach());
    this.undatedOnly =
        known.isEmpty()
            && committee.figures(code, requirement.reach()).stream()
                .anyMatch(f -> f.period() instanceof Period.Undated);
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
      judgements.add(without(first, Verdict.NOT_DUE, Ground.TOO_EARLY, List.of()));
    }
    return judgements;
  }

  private Judgement inWindow(Window window) {
    Level level = levelFor(window);
    if (level.criterion() instanceof Criterion.Unstated) {
      return without(window, Verdict.NO_DATA, Ground.LEVEL_UNSTATED, List.of());
    }
    if (!Goals.isNumeric(level.criterion())) {
      List<Figure> figures =
          known.stream()
              .filter(
                  f ->
                      window.year() == null
                          || window.holds(Objects.requireNonNull(f.period().end())))
              .toList();
      return new WordsJudge(requirement, asOf).judge(window, level, figures, latest());
    }
    List<Observation> series = series(level);
    List<Observation> counting =
        window.isPast(asOf) ? Selection.atTheEnd(series, window) : Selection.soFar(series, window);
    if (counting.isEmpty()) {
      return nothing(window, series);
    }
    boolean needed = Goals.needsBase(level.criterion(), isRate(level));
    Rational base = needed ? bases.of(level, series, window) : null;
    if (needed && base == null) {
      return without(window, Verdict.NO_DATA, Ground.NO_BASE, List.of());
    }
    return judge(window, level, base, counting);
  }

  private Judgement judge(
      Window window, Level level, @Nullable Rational base, List<Observation> series) {
    Goal goal = new Goals(requirement.target(), thresholds(), base, 1).of(level, isRate(level));
    boolean adds = accumulates(level, series.get(series.size() - 1), window);
    boolean settles = adds ? goal.sense() > 0 : window.year() == null;
    Case c =
        new Case(
            window,
            level,
            goal,
            series,
            start(level, series, window, adds),
            base,
            settles,
            ratedMonths(level, series.get(series.size() - 1), window),
            List.of(),
            latest());
    return window.isPast(asOf) ? numbers.due(c) : numbers.early(c);
  }

  private boolean isRate(Level level) {
    return Goals.isRate(level, requirement.target());
  }

  private Thresholds thresholds() {
    return committee.committee().profile().thresholds();
  }

  private Level levelFor(Window window) {
    LocalDate end = window.end();
    return requirement.levelIn(window, end != null && end.isBefore(asOf) ? end : asOf);
  }

  private List<Observation> series(Level level) {
    return series.computeIfAbsent(
        Goals.seriesUnit(level, requirement.target()), unit -> told(observations(unit), level));
  }

  /** The figures as what they tell of the time that is judged. */
  private List<Observation> told(List<Observation> figures, Level level) {
    boolean over = requirement.schedule() instanceof Schedule.Over;
    return switch (Flows.recording(requirement.target(), level)) {
      case EACH_PERIOD -> Flows.cumulated(figures, requirement.months());
      case RATE -> requirement.months() == 12 ? Flows.rates(figures, over) : figures;
      case CUMULATIVE, STATE -> figures;
    };
  }

  private List<Observation> observations(Unit unit) {
    return new Observations(committee, unit, asOf)
        .of(requirement.target().code().value(), requirement.reach(), requirement.except());
  }

  private Judgement nothing(Window window, List<Observation> series) {
    if (!window.isPast(asOf)) {
      return without(window, Verdict.NOT_DUE, Ground.TOO_EARLY, List.of());
    }
    boolean some =
        !series.isEmpty()
            || known.stream().anyMatch(f -> !(f.value() instanceof FigureValue.Absent));
    Ground ground =
        !isEmptyOfUnits(window)
            ? Ground.NOT_ADDABLE
            : some ? Ground.NO_FIGURE_AT_TIME : undatedOnly ? Ground.UNDATED : Ground.NO_FIGURE;
    return without(window, Verdict.NO_DATA, ground, List.of());
  }

  /** Whether no organisation has a number of the window that could not be added up. */
  private boolean isEmptyOfUnits(Window window) {
    return !(requirement.reach() instanceof Reach.Whole)
        || committee.figuresOfOrganisations(requirement.target().code().value()).stream()
            .filter(f -> f.value() instanceof FigureValue.Quantity)
            .noneMatch(f -> f.period().end() != null && window.holdsLate(f.period().end()));
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
    Level level = levelFor(window);
    if (level.criterion() instanceof Criterion.Unstated || !Goals.isNumeric(level.criterion())) {
      return inWindow(window);
    }
    List<Observation> all = series(level);
    boolean fromBase = Goals.needsBase(level.criterion(), isRate(level));
    PeriodSum sum =
        new PeriodSum(
            fromBase ? Schedule.RollUp.LAST : over.rollUp(),
            over,
            asOf,
            level.unit(),
            requirement.target().recording());
    List<Observation> series = sum.of(Selection.within(all, window));
    List<Integer> missingYears = sum.missingYears(Selection.within(all, window));
    if (series.isEmpty()) {
      return window.isPast(asOf)
          ? without(window, Verdict.NO_DATA, Ground.NO_FIGURE, missingYears)
          : without(window, Verdict.NOT_DUE, Ground.TOO_EARLY, List.of());
    }
    Rational base = fromBase ? bases.of(level, all, window) : null;
    if (fromBase && base == null) {
      return without(window, Verdict.NO_DATA, Ground.NO_BASE, List.of());
    }
    Goal goal =
        new Goals(requirement.target(), thresholds(), base, requirement.yearsOf(over))
            .of(level, isRate(level));
    return overPeriod(
        new Case(
            window,
            level,
            goal,
            series,
            overStart(over, base),
            base,
            over.rollUp() == Schedule.RollUp.SUM && goal.sense() > 0,
            null,
            missingYears,
            latest()));
  }

  private Judgement overPeriod(Case c) {
    if (!c.window().isPast(asOf)) {
      return numbers.early(c);
    }
    boolean certain =
        c.missingYears().isEmpty() || (c.settles() && c.goal().isMetBy(c.last().value()));
    return certain
        ? numbers.due(c)
        : without(c.window(), Verdict.NO_DATA, Ground.NO_FIGURE_AT_TIME, c.missingYears());
  }

  /** Flows begin at nothing, changes at their base; a mean has no path. */
  private @Nullable Point overStart(Schedule.Over over, @Nullable Rational base) {
    LocalDate before = LocalDate.of(over.lastYear() - requirement.yearsOf(over), 12, 31);
    if (base != null) {
      return new Point(before, base);
    }
    return over.rollUp() == Schedule.RollUp.SUM ? new Point(before, Rational.ZERO) : null;
  }

  private Judgement without(
      Window window, Verdict verdict, Ground ground, List<Integer> missingYears) {
    return numbers.without(window, levelFor(window), verdict, ground, latest(), missingYears);
  }

  private @Nullable Figure latest() {
    return known.isEmpty() ? null : known.get(known.size() - 1);
  }
}
