package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * Finds what would change a verdict: by judging the target again with another number in place of
 * the one its judgement rests on, in steps of one head where counts are known, else of the last
 * decimal that it is stated with, shares in hundredths of a per cent at the coarsest.
 */
public final class Turnings {
  private static final int MOST_ON_A_SIDE = 4;
  private static final int MOST_DOUBLINGS = 40;
  private static final int SHARE_DECIMALS = 2;

  private final CheckedCommittee committee;
  private final LocalDate asOf;
  private final Target target;
  private final Judgement judgement;
  private final boolean alone;
  private final Figure figure;
  private final boolean added;
  private final int decimals;

  private Turnings(
      CheckedCommittee committee,
      LocalDate asOf,
      Target target,
      Judgement judgement,
      boolean alone,
      Figure figure,
      boolean added) {
    this.committee = committee;
    this.asOf = asOf;
    this.target = target;
    this.judgement = judgement;
    this.alone = alone;
    this.figure = figure;
    this.added = added;
    this.decimals = decimals(figure, Objects.requireNonNull(judgement.observation()));
  }

  /**
   * The results at which the verdict of a target would change if the newest figure that a judgement
   * rests on were another.
   *
   * @param alone whether the verdict of the judgement is asked for, not of the whole target
   * @return the nearest first on each side, those below the present result after those above it;
   *     empty when no number was judged, or no number changes anything
   */
  public static List<Turning> of(
      CheckedCommittee committee,
      LocalDate asOf,
      Target target,
      Judgement judgement,
      boolean alone) {
    Observation observation = judgement.observation();
    if (observation == null) {
      return List.of();
    }
    Figure newest = observation.figures().get(observation.figures().size() - 1);
    Turnings turnings = new Turnings(committee, asOf, target, judgement, alone, newest, false);
    List<Turning> found = new ArrayList<>(turnings.onSide(1));
    found.addAll(turnings.onSide(-1));
    return found;
  }

  /**
   * The least result at the end of the year after the date, or at the deadline when that is sooner,
   * that would then be on the path or meet the level.
   *
   * @return null where that is not asked: when due, when several figures are judged together, or
   *     when no result does it
   */
  public static @Nullable Turning needed(
      CheckedCommittee committee, LocalDate asOf, Target target, Judgement judgement) {
    Observation now = judgement.observation();
    LocalDate due = judgement.due();
    if (now == null
        || due == null
        || !asOf.isBefore(due)
        || now.rolledUp()
        || judgement.verdict().isMet()
        || !(target.schedule() instanceof Schedule.Once)) {
      return null;
    }
    LocalDate end = LocalDate.of(asOf.plusDays(1).getYear(), 12, 31);
    LocalDate day = end.isBefore(due) ? end : due;
    Figure then = at(day, now.figures().get(0));
    Turnings later = new Turnings(committee, day, target, judgement, true, then, true);
    return later.firstGood();
  }

  private @Nullable Turning firstGood() {
    if (isGood(verdictAt(0))) {
      Judgement there = Objects.requireNonNull(judged(0));
      return new Turning(
          Objects.requireNonNull(there.observation()), Rational.ZERO, there.verdict());
    }
    return Stream.of(1, -1)
        .flatMap(side -> onSide(side).stream())
        .filter(turning -> isGood(turning.verdict()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isGood(Verdict verdict) {
    return verdict.isMet() || verdict == Verdict.ON_TRACK;
  }

  private static Figure at(LocalDate day, Figure figure) {
    return new Figure(
        figure.measure(),
        figure.reach(),
        new Period.At(day),
        figure.value(),
        figure.hedge(),
        figure.provisional(),
        null,
        figure.visibility(),
        null,
        null,
        figure.place());
  }

  private static int decimals(Figure figure, Observation observation) {
    if (figure.value() instanceof FigureValue.Counts counts) {
      return Math.max(0, counts.numerator().scale());
    }
    int stated =
        figure.value() instanceof FigureValue.Quantity q ? Math.max(0, q.number().scale()) : 0;
    return observation.isShare() ? Math.max(SHARE_DECIMALS, stated) : stated;
  }

  private List<Turning> onSide(int side) {
    List<Turning> found = new ArrayList<>();
    long from = 0;
    long last = limit(side);
    Verdict verdict = !added && figure.hedge() == Hedge.EXACT ? present() : verdictAt(0);
    while (found.size() < MOST_ON_A_SIDE) {
      long next = next(from, last, side, verdict);
      if (next < 0) {
        return found;
      }
      Judgement there = judged(side * next);
      verdict = verdictAt(side * next);
      if (there == null || there.observation() == null) {
        return found;
      }
      found.add(new Turning(there.observation(), steps(side * next), verdict));
      from = next;
    }
    return found;
  }

  /** The first step after one at which the verdict is another; -1 when there is none. */
  private long next(long from, long last, int side, Verdict verdict) {
    long same = from;
    for (long probe : probes(from, last, side)) {
      if (verdictAt(side * probe) != verdict) {
        return between(same, probe, side, verdict);
      }
      same = probe;
    }
    return -1;
  }

  private long between(long same, long other, int side, Verdict verdict) {
    long low = same;
    long high = other;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (verdictAt(side * middle) == verdict) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** Ever longer leaps, and the places where a rule may turn, so that no narrow band is missed. */
  private SortedSet<Long> probes(long from, long last, int side) {
    SortedSet<Long> probes = new TreeSet<>();
    for (int i = 0; i <= MOST_DOUBLINGS; i++) {
      probes.add(from + (1L << i));
    }
    for (Rational mark : marks()) {
      long step = stepsTo(mark) * side;
      probes.add(step - 1);
      probes.add(step);
      probes.add(step + 1);
    }
    probes.add(last);
    probes.removeIf(probe -> probe <= from || probe > last);
    return probes;
  }

  private List<Rational> marks() {
    List<Rational> marks = new ArrayList<>();
    Observation now = Objects.requireNonNull(judgement.observation());
    if (judgement.gap() != null) {
      marks.add(now.value().plus(judgement.gap()));
    }
    if (judgement.course() != null) {
      marks.add(judgement.course().expected());
    }
    if (judgement.level().criterion() instanceof Criterion.Range range) {
      marks.add(Rational.of(range.low()));
      marks.add(Rational.of(range.high()));
    }
    return marks;
  }

  /** How many steps away a value of the result lies, cut to a whole number. */
  private long stepsTo(Rational value) {
    Observation now = Objects.requireNonNull(judgement.observation());
    Rational away = value.minus(now.value());
    if (now.denominator() != null && now.isShare()) {
      away = away.times(Rational.of(now.denominator())).over(Rational.HUNDRED);
    }
    return away.times(Rational.of(BigDecimal.TEN.pow(decimals))).floor();
  }

  /** How many steps a figure can go: a part is between nothing and the whole. */
  private long limit(int side) {
    BigDecimal unit = BigDecimal.TEN.pow(decimals);
    if (figure.value() instanceof FigureValue.Counts counts) {
      BigDecimal room =
          side > 0 ? counts.denominator().subtract(counts.numerator()) : counts.numerator();
      return Math.max(0, room.multiply(unit).longValue());
    }
    BigDecimal value = ((FigureValue.Quantity) figure.value()).number();
    BigDecimal least =
        judgement.level().criterion() instanceof Criterion.Rank ? BigDecimal.ONE : BigDecimal.ZERO;
    boolean whole = Objects.requireNonNull(judgement.observation()).isShare() && !isRate();
    if (side < 0) {
      return value.compareTo(least) < 0
          ? 1L << MOST_DOUBLINGS
          : value.subtract(least).multiply(unit).longValue();
    }
    BigDecimal top = BigDecimal.valueOf(100);
    return whole && value.compareTo(top) <= 0
        ? top.subtract(value).multiply(unit).longValue()
        : 1L << MOST_DOUBLINGS;
  }

  /** Whether the figures are a rate of change, which no whole bounds. */
  private boolean isRate() {
    return Goals.isRate(judgement.level(), target) || !judgement.level().unit().name().equals("%");
  }

  private Rational steps(long count) {
    return Rational.of(BigDecimal.valueOf(count, decimals));
  }

  private Verdict present() {
    return alone ? judgement.verdict() : Evaluator.assess(committee, target, asOf).verdict();
  }

  private Verdict verdictAt(long count) {
    Assessment assessment = supposing(count);
    Judgement there = matching(assessment);
    return alone && there != null ? there.verdict() : assessment.verdict();
  }

  private @Nullable Judgement judged(long count) {
    return matching(supposing(count));
  }

  private @Nullable Judgement matching(Assessment assessment) {
    return assessment.judgements().stream()
        .filter(j -> j.reach().equals(judgement.reach()))
        .filter(j -> Objects.equals(j.due(), judgement.due()))
        .filter(j -> Objects.equals(j.year(), judgement.year()))
        .findFirst()
        .orElse(null);
  }

  private Assessment supposing(long count) {
    List<Figure> figures = new ArrayList<>(committee.figures(target.code().value()));
    if (added) {
      figures.add(moved(count));
    } else {
      figures.replaceAll(f -> f.equals(figure) ? moved(count) : f);
    }
    return Evaluator.assess(committee.supposing(target.code().value(), figures), target, asOf);
  }

  private Figure moved(long count) {
    BigDecimal by = BigDecimal.valueOf(count, decimals);
    FigureValue value =
        figure.value() instanceof FigureValue.Counts counts
            ? new FigureValue.Counts(counts.numerator().add(by), counts.denominator())
            : quantity((FigureValue.Quantity) figure.value(), by);
    return new Figure(
        figure.measure(),
        figure.reach(),
        figure.period(),
        value,
        Hedge.EXACT,
        figure.provisional(),
        figure.citation(),
        figure.visibility(),
        figure.stated(),
        figure.note(),
        figure.place());
  }

  private static FigureValue quantity(FigureValue.Quantity quantity, BigDecimal by) {
    return new FigureValue.Quantity(quantity.number().add(by), quantity.unit());
  }
}
