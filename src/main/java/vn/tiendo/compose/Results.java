package vn.tiendo.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;

/** Writes what a target has come to: lists, pages, tables and narratives all print this. */
final class Results {
  private final Reasons reasons;
  private final CheckedCommittee committee;
  private final LocalDate asOf;

  Results(Reasons reasons, CheckedCommittee committee, LocalDate asOf) {
    this.reasons = reasons;
    this.committee = committee;
    this.asOf = asOf;
  }

  /**
   * The result of a target: of one judged in parts, how many are met; else the number judged last,
   * or the newest figure though it could not be judged.
   */
  Result of(Assessment a) {
    return of(a, (j, target) -> Objects.requireNonNull(Amounts.judged(j)));
  }

  /** The result of one judgement, whose page or row names the part of the committee. */
  Result of(Judgement j, Target target) {
    return isMeasured(j)
        ? judged(j, target, Objects.requireNonNull(Amounts.judged(j)))
        : Result.UNKNOWN;
  }

  /** For a list of what is still open: {@code hiện đạt 17,9%}, {@code hiện là 62%}. */
  String now(Assessment a) {
    Result result =
        of(a, (j, target) -> j.words() == null ? Reasons.reached(j, target) : worded(j));
    if (!result.isKnown()) {
      return result.value();
    }
    if (isOfParts(a)) {
      return "hiện có " + result.text();
    }
    return isMeasured(a) ? "hiện " + result.text() : "mới có số liệu " + result.text();
  }

  private static String worded(Judgement j) {
    boolean deed = Objects.requireNonNull(j.words()).value() instanceof FigureValue.Done;
    return (deed ? "" : "đạt ") + Amounts.judged(j);
  }

  private Result of(Assessment a, BiFunction<Judgement, Target, String> print) {
    if (isOfParts(a)) {
      return new Result(new PartReasons(reasons, a).count(), null, false);
    }
    List<Judgement> judgements = judgements(a);
    Judgement judged =
        judgements.stream().filter(Results::isMeasured).reduce((a1, a2) -> a2).orElse(null);
    if (judged == null) {
      return newest(judgements.get(judgements.size() - 1), a.target());
    }
    Result result = judged(judged, a.target(), print.apply(judged, a.target()));
    return judged.reach() instanceof Reach.Whole
        ? result
        : new Result(
            Result.noted(result.value(), reasons.reach(judged.reach())),
            result.when(),
            result.otherTime());
  }

  /** Whether the verdict counts parts, none of which is the committee as a whole. */
  private static boolean isOfParts(Assessment a) {
    return a.ground() == Ground.BY_PARTS && whole(a).isEmpty();
  }

  /** Those of the whole, beside which single organisations may have a level of their own. */
  private static List<Judgement> judgements(Assessment a) {
    return a.ground() == Ground.BY_PARTS ? whole(a) : a.judgements();
  }

  private static List<Judgement> whole(Assessment a) {
    return a.judgements().stream().filter(j -> j.reach() instanceof Reach.Whole).toList();
  }

  private static boolean isMeasured(Assessment a) {
    return judgements(a).stream().anyMatch(Results::isMeasured);
  }

  private static boolean isMeasured(Judgement j) {
    return j.observation() != null
        || (j.words() != null && !(j.words().value() instanceof FigureValue.Absent));
  }

  private Result judged(Judgement j, Target target, String value) {
    String rolledUp = Reasons.rolledUp(j, target);
    String counted = j.missing().isEmpty() ? value : Result.noted(value, "mới có " + units(j));
    String shown = rolledUp == null ? counted : Result.noted(counted, rolledUp);
    Figure figure = last(j);
    return new Result(
        j.provisional() ? Result.noted(shown, "ước") : shown,
        rolledUp == null && !isDated(figure) ? Reasons.when(j) : null,
        isOfOtherTime(figure));
  }

  /** How many organisations are in a sum that lacks some. */
  private static String units(Judgement j) {
    Observation o = j.observation();
    return o == null
        ? "một phần số liệu"
        : o.organisations() + "/" + o.expectedOrganisations() + " đơn vị";
  }

  /** A deed that tells its own day. */
  private static boolean isDated(Figure figure) {
    return figure.value() instanceof FigureValue.Done deed && deed.day() != null;
  }

  private static Figure last(Judgement j) {
    Observation o = j.observation();
    return o == null ? Objects.requireNonNull(j.words()) : o.figures().get(o.figures().size() - 1);
  }

  /** The newest figure where none could be judged. */
  private Result newest(Judgement j, Target target) {
    Figure figure = j.latest();
    if (j.reach() instanceof Reach.Whole) {
      figure =
          committee.wholeFigures(target.code().value()).stream()
              .filter(this::isThere)
              .reduce((older, newer) -> newer)
              .orElse(figure);
    }
    if (figure == null || figure.value() instanceof FigureValue.Absent) {
      return Result.UNKNOWN;
    }
    return new Result(text(figure, target), Periods.print(figure.period()), isOfOtherTime(figure));
  }

  /** Of a time that is over or not known; a figure of a term may be given while it still runs. */
  private boolean isThere(Figure figure) {
    LocalDate end = figure.period().end();
    LocalDate start = figure.period().start();
    boolean begun = start == null || !start.isAfter(asOf);
    return begun && (end == null || !end.isAfter(asOf) || figure.period() instanceof Period.Years);
  }

  private boolean isOfOtherTime(Figure figure) {
    LocalDate end = figure.period().end();
    if (end == null || isDated(figure)) {
      return false;
    }
    return end.getYear() < asOf.getYear() || (isPartOfYear(figure.period()) && end.isBefore(asOf));
  }

  private static boolean isPartOfYear(Period period) {
    return period instanceof Period.Quarter
        || period instanceof Period.Month
        || period instanceof Period.FirstMonths;
  }

  /** A figure as it stands in the register, {@code trên 85%}, {@code 91,67% (55/60; ước)}. */
  static String text(Figure figure, Measure measure) {
    String value = Amounts.figure(figure, measure.unit());
    return figure.provisional() ? Result.noted(value, "ước") : value;
  }
}
