package vn.tiendo.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.chart.Progress.Step;
import vn.tiendo.chart.Progress.Value;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Judgement.Accepted;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/** Takes from an assessment what a picture over time shows of it. */
final class Progresses {
  private final Assessment assessment;
  private final Wording wording;
  private final List<Judgement> judgements;

  /** The judgement that speaks of now: of what recurs, the last. */
  private final Judgement last;

  private Progresses(Assessment assessment, Wording wording, List<Judgement> judgements) {
    this.assessment = assessment;
    this.wording = wording;
    this.judgements = judgements;
    this.last = judgements.get(judgements.size() - 1);
  }

  /** What there is to draw; null for a target that no number of the committee as a whole tells. */
  static @Nullable Progress of(Assessment assessment, Wording wording) {
    List<Judgement> whole =
        assessment.judgements().stream()
            .filter(j -> j.reach() instanceof Reach.Whole)
            .filter(j -> j.accepted() != null || j.observation() != null)
            .toList();
    return whole.isEmpty() ? null : new Progresses(assessment, wording, whole).progress();
  }

  private Progress progress() {
    List<Value> actual = actual();
    Unit unit = unit();
    Target target = assessment.target();
    return new Progress(
        target.name(),
        unit.name(),
        unit.isShare(),
        actual,
        start(),
        way(),
        milestones(),
        steps(actual),
        wording.phrase(target),
        projection(),
        assessment.asOf(),
        wording.verdict(assessment));
  }

  private Unit unit() {
    return judgements.stream()
        .map(Judgement::observation)
        .filter(Objects::nonNull)
        .map(Observation::unit)
        .findFirst()
        .orElse(last.level().unit());
  }

  private boolean recurs() {
    return assessment.target().schedule() instanceof Schedule.Recurring;
  }

  private List<Value> actual() {
    Course course = last.course();
    if (!recurs() && course != null) {
      return values(course.known());
    }
    return judgements.stream()
        .filter(j -> j.observation() != null)
        .map(j -> value(at(j), Objects.requireNonNull(j.observation()).value(), j))
        .sorted(Comparator.comparing(Value::day))
        .toList();
  }

  private static LocalDate at(Judgement j) {
    return Objects.requireNonNull(j.observation()).at();
  }

  private @Nullable Value start() {
    Baseline baseline = assessment.target().baseline();
    Course course = last.course();
    if (baseline == null || baseline.day() == null || recurs()) {
      return null;
    }
    if (course != null) {
      return course.startDay() == null || course.startValue() == null
          ? null
          : value(course.startDay(), course.startValue(), last);
    }
    Rational value = number(baseline.value().value(), unit());
    return value == null ? null : value(baseline.day(), value, last);
  }

  private static @Nullable Rational number(FigureValue value, Unit unit) {
    if (value instanceof FigureValue.Quantity q) {
      return q.unit().equals(Unit.NONE) || q.unit().equals(unit) ? Rational.of(q.number()) : null;
    }
    if (value instanceof FigureValue.Counts c && (unit.isShare() || unit.isMean())) {
      Rational quotient = Rational.of(c.numerator()).over(Rational.of(c.denominator()));
      return unit.isShare() ? quotient.times(Rational.HUNDRED) : quotient;
    }
    return null;
  }

  /** The path of what is under way; of a year that is over the result alone is shown. */
  private List<Value> way() {
    Course course = last.course();
    return course == null || (recurs() && isOver()) ? List.of() : values(course.way());
  }

  private boolean isOver() {
    return last.due() != null && !assessment.asOf().isBefore(last.due());
  }

  private List<Value> milestones() {
    return recurs()
        ? List.of()
        : assessment.target().path().stream()
            .map(point -> value(point.day(), Rational.of(point.value()), last))
            .toList();
  }

  private List<Step> steps(List<Value> actual) {
    List<Step> steps = new ArrayList<>();
    for (Judgement j : judgements) {
      Accepted accepted = j.accepted();
      if (accepted != null) {
        LocalDate until = j.due() != null ? j.due() : assessment.asOf();
        LocalDate from = recurs() ? until.minusMonths(months()) : first(actual, until);
        steps.add(new Step(from, until, number(accepted.low()), number(accepted.high())));
      }
    }
    return steps;
  }

  private int months() {
    return assessment.target().schedule() instanceof Schedule.Recurring recurring
        ? recurring.cadence().months()
        : 0;
  }

  /** The first day of anything shown; a year before the deadline when there is nothing. */
  private LocalDate first(List<Value> actual, LocalDate until) {
    Value start = start();
    return Stream.of(
            actual.stream().map(Value::day),
            way().stream().map(Value::day),
            milestones().stream().map(Value::day),
            Stream.of(start == null ? until.minusYears(1) : start.day(), assessment.asOf()))
        .flatMap(days -> days)
        .min(LocalDate::compareTo)
        .orElse(until);
  }

  private static @Nullable Double number(@Nullable Rational value) {
    return value == null ? null : plain(value);
  }

  /** Where the pace leads while there is time. */
  private @Nullable Value projection() {
    Course course = last.course();
    LocalDate due = last.due();
    return course == null || course.projected() == null || due == null || isOver()
        ? null
        : new Value(due, plain(course.projected()), wording.projected(last, course.projected()));
  }

  private List<Value> values(List<Course.Station> stations) {
    return stations.stream().map(s -> value(s.day(), s.value(), last)).toList();
  }

  private Value value(LocalDate day, Rational value, Judgement j) {
    return new Value(day, plain(value), wording.value(value, j));
  }

  private static double plain(Rational value) {
    return value.rounded(6).doubleValue();
  }
}
