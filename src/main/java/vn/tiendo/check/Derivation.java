package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.FormulaProblems.Problem;
import vn.tiendo.check.Outcome.Amount;
import vn.tiendo.check.Outcome.Lack;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Absent;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Unit;

/**
 * Works out the figures of measures that have a formula, for every time and every part of the
 * committee that its inputs are given for. Where a figure is typed in, that one stays.
 */
final class Derivation {
  private static final String WITHOUT = "chưa tính được: ";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final FormulaRegister register;
  private final FormulaProblems problems;
  private final List<Derived> derived = new ArrayList<>();

  private Derivation(FormulaRegister register, FormulaProblems problems) {
    this.register = register;
    this.problems = problems;
  }

  /**
   * What came of the formulas of a committee.
   *
   * @param derived the figures, of each measure in the order of their periods
   */
  record Result(List<Derived> derived, List<Problem> problems) {
    static final Result NONE = new Result(List.of(), List.of());
  }

  static Result of(CheckedCommittee committee) {
    if (committee.entries().stream().allMatch(entry -> entry.measure().formula() == null)) {
      return Result.NONE;
    }
    Formulas formulas = Formulas.of(committee);
    formulas.tellCircles();
    Derivation derivation = new Derivation(new FormulaRegister(committee), formulas.problems());
    formulas.inOrder().forEach(derivation::derive);
    return new Result(derivation.derived, derivation.problems.all());
  }

  /** A time and a part of the committee. */
  private record Spot(Period period, Reach reach) {
    /** The same wherever the part of the committee was written. */
    List<Object> key() {
      return List.of(period, Printed.key(reach));
    }
  }

  private void derive(Formulas.Compiled formula) {
    Map<Spot, Derived> found = new LinkedHashMap<>();
    Map<List<Object>, Figure> typed = typed(formula.measure());
    for (Spot spot : spots(formula)) {
      Derived figure = at(spot, formula);
      Figure byHand = typed.get(spot.key());
      if (byHand != null) {
        clash(byHand, figure, formula.measure());
      } else if (FormulaRegister.isWhole(spot.reach()) || !isAbsent(figure)) {
        found.put(spot, figure);
      }
    }
    if (found.values().stream().allMatch(Derivation::isAbsent)) {
      tellWithoutFigure(formula, found.values().stream().findFirst().orElse(null));
    } else {
      dropIdleKinds(found);
    }
    found.values().forEach(figure -> register.add(figure.figure()));
    derived.addAll(found.values());
  }

  private static boolean isAbsent(Derived derived) {
    return derived.figure().value() instanceof Absent;
  }

  /**
   * Where an input comes by the quarter and another by the year only, nothing is missing in the
   * quarters: that is no figure for them, and no gap either.
   */
  private static void dropIdleKinds(Map<Spot, Derived> found) {
    Set<Class<?>> kinds =
        found.entrySet().stream()
            .filter(e -> !isAbsent(e.getValue()))
            .map(e -> e.getKey().period().getClass())
            .collect(Collectors.toCollection(HashSet::new));
    found
        .entrySet()
        .removeIf(e -> isAbsent(e.getValue()) && !kinds.contains(e.getKey().period().getClass()));
  }

  private List<Spot> spots(Formulas.Compiled formula) {
    Reads reads = formula.reads();
    Reach whole = new Reach.Whole();
    Stream<Spot> leading =
        reads.leading.stream()
            .flatMap(register::figures)
            .filter(figure -> !reads.wholeOnly || FormulaRegister.isWhole(figure.reach()))
            .map(figure -> new Spot(figure.period(), figure.reach()));
    Stream<Spot> sheets =
        register.committee().committee().sheets().stream()
            .filter(
                sheet ->
                    (reads.movement && sheet.movement() != null)
                        || sheet.ratings().stream()
                            .anyMatch(
                                r ->
                                    reads.ratings.stream()
                                        .anyMatch(s -> FormulaNames.isWord(r.subject(), s))))
            .map(sheet -> new Spot(sheet.period(), whole));
    Stream<Spot> ofUnits =
        reads.ofUnits.stream()
            .flatMap(register::figures)
            .filter(figure -> figure.reach() instanceof Reach.OfOrganisation)
            .map(figure -> new Spot(figure.period(), whole));
    List<Spot> spots = distinct(Stream.of(leading, sheets, ofUnits).flatMap(s -> s));
    return spots.isEmpty() && reads.units ? distinct(memberCounts(whole)) : spots;
  }

  private Stream<Spot> memberCounts(Reach whole) {
    return register.committee().committee().organisations().stream()
        .flatMap(organisation -> organisation.members().stream())
        .map(Organisation.Members::period)
        .map(period -> new Spot(period, whole));
  }

  /** In the order of time; a part of the committee is the same wherever it was written. */
  private static List<Spot> distinct(Stream<Spot> spots) {
    Map<List<Object>, Spot> first = new LinkedHashMap<>();
    spots
        .filter(spot -> spot.period().end() != null)
        .sorted(Comparator.comparing(spot -> Objects.requireNonNull(spot.period().end())))
        .forEach(spot -> first.putIfAbsent(spot.key(), spot));
    return List.copyOf(first.values());
  }

  private Derived at(Spot spot, Formulas.Compiled formula) {
    Trace trace = new Trace(spot.period());
    Situation situation = Situation.of(register, spot.period(), spot.reach(), trace);
    Measure measure = formula.measure();
    FigureValue value = new Absent();
    String note = null;
    Outcome outcome = formula.all().term().in(situation);
    if (outcome instanceof Lack lack) {
      note = WITHOUT + lack.why();
    } else if (outcome instanceof Amount amount) {
      Optional<FigureValue> exact = value(amount.value(), formula, situation);
      value = exact.orElse(value);
      note = exact.isPresent() ? null : WITHOUT + "kết quả không viết hết được bằng số";
    }
    Figure figure =
        new Figure(
            new Placed<>(measure.code().value(), formula.formula().place()),
            spot.reach(),
            spot.period(),
            value,
            trace.hedge(),
            trace.provisional(),
            new Citation(null, Derived.SOURCE, trace.published(), null, null, null),
            trace.visibility(),
            null,
            note,
            formula.formula().place());
    return new Derived(figure, value instanceof Absent ? List.of() : trace.inputs());
  }

  /** Counts for a share, so that it can be added up; else an exact number. */
  private static Optional<FigureValue> value(
      Rational value, Formulas.Compiled formula, Situation situation) {
    if (!formula.measure().unit().isShare()) {
      return Decimals.of(value).map(number -> new Quantity(number, Unit.NONE));
    }
    if (formula.part() != null && formula.whole() != null) {
      Optional<FigureValue> counts =
          counts(formula.part().in(situation), formula.whole().in(situation));
      if (counts.isPresent()) {
        return counts;
      }
    }
    return Decimals.of(value)
        .<FigureValue>map(share -> new Quantity(share.multiply(HUNDRED), Unit.PERCENT))
        .or(
            () ->
                FormulaRegister.isWhole(situation.reach())
                    ? Optional.of(
                        new Counts(
                            new BigDecimal(value.numerator()), new BigDecimal(value.denominator())))
                    : Optional.empty());
  }

  private static Optional<FigureValue> counts(Outcome part, Outcome whole) {
    if (!(part instanceof Amount above) || !(whole instanceof Amount below)) {
      return Optional.empty();
    }
    Optional<BigDecimal> numerator = Decimals.of(above.value());
    Optional<BigDecimal> denominator = Decimals.of(below.value());
    return numerator.isPresent() && denominator.isPresent() && denominator.get().signum() > 0
        ? Optional.of(new Counts(numerator.get(), denominator.get()))
        : Optional.empty();
  }

  private Map<List<Object>, Figure> typed(Measure measure) {
    Map<List<Object>, Figure> typed = new HashMap<>();
    for (Figure figure : register.committee().figures(measure.code().value())) {
      typed.put(new Spot(figure.period(), figure.reach()).key(), figure);
    }
    return typed;
  }

  private void clash(Figure typed, Derived worked, Measure measure) {
    FigureValue value = worked.figure().value();
    if (typed.value() instanceof Absent
        || value instanceof Absent
        || typed.provisional()
        || worked.figure().provisional()
        || TwoValues.isSame(typed.value(), value, measure.unit())) {
      return;
    }
    String from =
        worked.inputs().stream()
            .map(input -> input.name() + ": " + input.value())
            .collect(Collectors.joining("; "));
    problems.add(
        Diagnostic.warning(
            FormulaProblems.CLASH,
            typed.place(),
            "“%s”%s %s ghi %s, tính theo công thức là %s (%s)"
                .formatted(
                    measure.name(),
                    Printed.of(typed.reach(), register.committee()),
                    Printed.period(typed.period()),
                    Printed.value(typed.value()),
                    Printed.value(value),
                    from),
            "sửa số ghi tay, sửa một số đầu vào, hoặc bỏ số này để dùng số tính được"));
  }

  private void tellWithoutFigure(Formulas.Compiled formula, @Nullable Derived first) {
    boolean typed = !register.committee().figures(formula.measure().code().value()).isEmpty();
    if (typed) {
      return;
    }
    String why =
        first == null
            ? "chưa có kỳ nào có số liệu đầu vào"
            : Printed.period(first.figure().period())
                + ": "
                + Objects.requireNonNullElse(first.figure().note(), "").replace(WITHOUT, "");
    problems.add(
        Diagnostic.note(
            FormulaProblems.WITHOUT_FIGURE,
            formula.formula().place(),
            "chưa tính được “%s” ở kỳ nào; %s".formatted(formula.measure().name(), why),
            "ghi thêm số liệu mà công thức cần"));
  }
}
