package vn.tiendo.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Visibility;

/** What formulas read: all that a committee keeps, by period, and who may see it. */
final class FormulaRegister {
  private final CheckedCommittee committee;
  private final CheckedCommittee open;
  private final Map<Code, Map<Key, Figure>> figures = new HashMap<>();
  private final Set<Figure> openFigures = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Code> openUnits = new HashSet<>();

  private record Key(String reach, Period period) {}

  FormulaRegister(CheckedCommittee committee) {
    this.committee = committee;
    this.open = committee.publicPart();
    open.committee().sheets().forEach(sheet -> openFigures.addAll(sheet.figures()));
    open.committee().organisations().forEach(o -> openUnits.add(o.code().value()));
  }

  CheckedCommittee committee() {
    return committee;
  }

  /** Adds a figure that was worked out, for formulas that build on it. */
  void add(Figure figure) {
    Code code = figure.measure().value();
    byKey(code).merge(key(figure), figure, FormulaRegister::firmer);
    if (figure.visibility() == Visibility.PUBLIC && open.hasMeasure(code)) {
      openFigures.add(figure);
    }
  }

  /** A measure's figure for a part of the committee, in the first of the periods that has one. */
  Optional<Figure> figure(Code measure, Situation situation) {
    Map<Key, Figure> known = byKey(measure);
    String reach = Printed.key(situation.reach());
    return situation.periods().stream()
        .flatMap(period -> Stream.ofNullable(known.get(new Key(reach, period))))
        .findFirst();
  }

  /** Where and when there is a figure of a measure. */
  Stream<Figure> figures(Code measure) {
    return byKey(measure).values().stream();
  }

  /** Whether a figure may be shown to everyone. */
  boolean isOpen(Figure figure) {
    return openFigures.contains(figure);
  }

  boolean isOpen(Organisation organisation) {
    return openUnits.contains(organisation.code().value());
  }

  /** The files of figures for a time. */
  Stream<FigureSheet> sheets(Situation situation) {
    return situation.periods().stream()
        .flatMap(
            period ->
                committee.committee().sheets().stream()
                    .filter(sheet -> sheet.period().equals(period)));
  }

  /** The organisations that are there on a day. */
  List<Organisation> unitsOn(LocalDate day) {
    return committee.committee().organisations().stream().filter(o -> o.existsOn(day)).toList();
  }

  /** The newest member count of an organisation on a day. */
  static Optional<Organisation.Members> members(Organisation organisation, LocalDate day) {
    return organisation.members().stream()
        .filter(m -> m.period().end() != null)
        .filter(m -> !Objects.requireNonNull(m.period().end()).isAfter(day))
        .max(Comparator.comparing(m -> Objects.requireNonNull(m.period().end())));
  }

  /** The base salary in force on a day, with the plan that tells it, one for each amount told. */
  Map<BigDecimal, Plan> baseSalaries(LocalDate day) {
    Map<BigDecimal, Plan> amounts = new HashMap<>();
    for (Plan plan : committee.committee().plans()) {
      for (Plan.Allowance allowance : plan.allowances()) {
        allowance.baseSalaries().stream()
            .filter(s -> !s.from().isAfter(day))
            .max(Comparator.comparing(Plan.BaseSalary::from))
            .ifPresent(s -> amounts.putIfAbsent(s.amount().stripTrailingZeros(), plan));
      }
    }
    return amounts;
  }

  private Map<Key, Figure> byKey(Code measure) {
    return figures.computeIfAbsent(
        measure,
        code -> {
          Map<Key, Figure> known = new HashMap<>();
          committee
              .figures(code)
              .forEach(figure -> known.merge(key(figure), figure, FormulaRegister::firmer));
          return known;
        });
  }

  private static Key key(Figure figure) {
    return new Key(Printed.key(figure.reach()), figure.period());
  }

  /** An official figure outweighs an estimate; of two alike, the later one. */
  private static Figure firmer(Figure earlier, Figure later) {
    return later.provisional() && !earlier.provisional() ? earlier : later;
  }

  static boolean isWhole(Reach reach) {
    return reach instanceof Reach.Whole;
  }
}
