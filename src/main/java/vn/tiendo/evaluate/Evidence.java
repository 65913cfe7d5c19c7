package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee.Thresholds;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Level;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Unit;

/**
 * What is known of one requirement at a date: its figures, and the levels they are held against.
 */
final class Evidence {
  private final CheckedCommittee committee;
  private final Requirement requirement;
  private final LocalDate asOf;
  private final List<Figure> known;
  private final boolean undatedOnly;

  /** The numbers in each unit that is asked for: all windows look at the same ones. */
  private final Map<Unit, List<Observation>> series = new HashMap<>();

  Evidence(CheckedCommittee committee, Requirement requirement, LocalDate asOf) {
    this.committee = committee;
    this.requirement = requirement;
    this.asOf = asOf;
    Code code = requirement.target().code().value();
    this.known = new Observations(committee, Unit.NONE, asOf).known(code, requirement.reach());
    this.undatedOnly =
        known.isEmpty()
            && committee.figures(code, requirement.reach()).stream()
                .anyMatch(f -> f.period() instanceof Period.Undated);
  }

  Requirement requirement() {
    return requirement;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The figures of any kind, the oldest first. */
  List<Figure> known() {
    return known;
  }

  /** The newest figure of any kind; null for none. */
  @Nullable Figure latest() {
    return known.isEmpty() ? null : known.get(known.size() - 1);
  }

  Thresholds thresholds() {
    return committee.committee().profile().thresholds();
  }

  boolean isRate(Level level) {
    return Goals.isRate(level, requirement.target());
  }

  /** The level in force at the end of a window, or now before that. */
  Level levelFor(Window window) {
    LocalDate end = window.end();
    return requirement.levelIn(window, end != null && end.isBefore(asOf) ? end : asOf);
  }

  /** The numbers that a level is held against, the oldest first. */
  List<Observation> series(Level level) {
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

  /**
   * Why a window that is past has no number to judge.
   *
   * @param numbers those of other times
   */
  Ground whyNothing(Window window, List<Observation> numbers) {
    if (!isEmptyOfUnits(window)) {
      return Ground.NOT_ADDABLE;
    }
    boolean some =
        !numbers.isEmpty()
            || known.stream().anyMatch(f -> !(f.value() instanceof FigureValue.Absent));
    return some ? Ground.NO_FIGURE_AT_TIME : undatedOnly ? Ground.UNDATED : Ground.NO_FIGURE;
  }

  /** Whether no organisation has a number of the window that could not be added up. */
  private boolean isEmptyOfUnits(Window window) {
    return !(requirement.reach() instanceof Reach.Whole)
        || committee.figuresOfOrganisations(requirement.target().code().value()).stream()
            .filter(f -> f.value() instanceof FigureValue.Quantity)
            .noneMatch(f -> f.period().end() != null && window.holdsLate(f.period().end()));
  }
}
