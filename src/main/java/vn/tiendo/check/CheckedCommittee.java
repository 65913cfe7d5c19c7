package vn.tiendo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;
import vn.tiendo.model.Visibility;

/**
 * A committee with its references resolved: look-ups by code are total for every code that stands
 * in its data.
 */
public final class CheckedCommittee {
  private static final Comparator<Figure> BY_TIME =
      Comparator.comparing((Figure figure) -> endOf(figure.period()), Comparator.naturalOrder())
          .thenComparing(Figure::place);

  private final Committee committee;
  private final List<Organisation> withheld;
  private final Derivation.Result derivation;
  private final Map<Figure, Derived> derived = new HashMap<>();
  private final Map<Code, Entry> measures = new LinkedHashMap<>();
  private final Map<Code, Organisation> organisations = new LinkedHashMap<>();
  private final Map<Code, List<Figure>> figures = new LinkedHashMap<>();
  private final Map<Part, List<Figure>> figuresOfParts = new HashMap<>();
  private final Map<Code, List<Figure>> figuresOfOrganisations = new HashMap<>();

  /** A measure and the plan or term it stands in. */
  public record Entry(Measure measure, Commitment commitment) {}

  /** What a figure is of: the whole committee, an organisation or a kind of them. */
  private record Part(Code measure, @Nullable Code organisation, @Nullable Code kind) {
    static Part of(Code measure, Reach reach) {
      if (reach instanceof Reach.OfOrganisation one) {
        return new Part(measure, one.organisation().value(), null);
      }
      return new Part(measure, null, reach instanceof Reach.OfKind k ? k.kind().value() : null);
    }
  }

  CheckedCommittee(Committee committee) {
    this(committee, List.of(), Derivation.Result.NONE);
  }

  private CheckedCommittee(
      Committee committee, List<Organisation> withheld, Derivation.Result derivation) {
    this.committee = committee;
    this.withheld = withheld;
    this.derivation = derivation;
    commitments().forEach(this::register);
    committee.organisations().forEach(o -> organisations.putIfAbsent(o.code().value(), o));
    for (FigureSheet sheet : committee.sheets()) {
      for (Figure figure : sheet.figures()) {
        figures.computeIfAbsent(figure.measure().value(), c -> new ArrayList<>()).add(figure);
      }
    }
    for (Derived each : derivation.derived()) {
      Figure figure = each.figure();
      derived.put(figure, each);
      figures.computeIfAbsent(figure.measure().value(), c -> new ArrayList<>()).add(figure);
    }
    figures.values().forEach(list -> list.sort(BY_TIME));
    figures.forEach((measure, list) -> list.forEach(figure -> index(measure, figure)));
  }

  private void index(Code measure, Figure figure) {
    figuresOfParts
        .computeIfAbsent(Part.of(measure, figure.reach()), part -> new ArrayList<>())
        .add(figure);
    if (figure.reach() instanceof Reach.OfOrganisation) {
      figuresOfOrganisations.computeIfAbsent(measure, c -> new ArrayList<>()).add(figure);
    }
  }

  /** The same with the figures that formulas give. */
  CheckedCommittee withDerived() {
    Derivation.Result result = Derivation.of(this);
    return result.derived().isEmpty() && result.problems().isEmpty()
        ? this
        : new CheckedCommittee(committee, withheld, result);
  }

  /** What is wrong in its formulas. */
  List<FormulaProblems.Problem> formulaProblems() {
    return derivation.problems();
  }

  /** How a figure was worked out; null for one that was typed in. */
  public @Nullable Derived derived(Figure figure) {
    return derived.get(figure);
  }

  private void register(Commitment commitment) {
    for (Measure indicator : commitment.indicators()) {
      measures.putIfAbsent(indicator.code().value(), new Entry(indicator, commitment));
    }
    for (Target target : commitment.targets()) {
      register(target, commitment);
    }
  }

  private void register(Target target, Commitment commitment) {
    measures.putIfAbsent(target.code().value(), new Entry(target, commitment));
    target.within().forEach(nested -> register(nested.target(), commitment));
    target.allOf().forEach(part -> register(part, commitment));
  }

  /** What may be shown to everyone; it remembers whom it leaves out. */
  CheckedCommittee publicPart() {
    Committee shown = Disclosure.publicPart(committee);
    List<Organisation> left =
        committee.organisations().stream().filter(o -> !shown.organisations().contains(o)).toList();
    CheckedCommittee bare = new CheckedCommittee(shown, left, Derivation.Result.NONE);
    List<Derived> open =
        derivation.derived().stream().filter(each -> bare.shows(each.figure())).toList();
    return open.isEmpty()
        ? bare
        : new CheckedCommittee(shown, left, new Derivation.Result(open, List.of()));
  }

  private boolean shows(Figure figure) {
    boolean reach =
        !(figure.reach() instanceof Reach.OfOrganisation one)
            || hasOrganisation(one.organisation().value());
    return figure.visibility() == Visibility.PUBLIC
        && hasMeasure(figure.measure().value())
        && reach;
  }

  /**
   * Organisations that are left out of this part of the data. What is added up over the rest is not
   * the committee's: a sum that lacks them may look better than the truth.
   */
  public List<Organisation> withheld() {
    return withheld;
  }

  /** The committee as written. */
  public Committee committee() {
    return committee;
  }

  /** Its terms, then its plans. */
  public List<Commitment> commitments() {
    return Stream.<Commitment>concat(committee.terms().stream(), committee.plans().stream())
        .toList();
  }

  /** All measures, nested ones after the one that holds them, in the order of terms and plans. */
  public List<Entry> entries() {
    return List.copyOf(measures.values());
  }

  /** Whether a code names a target or an indicator. */
  public boolean hasMeasure(Code code) {
    return measures.containsKey(code);
  }

  /** The measure of a code. */
  public Measure measure(Code code) {
    return entry(code).measure();
  }

  /** The plan or term that a measure stands in. */
  public Commitment commitmentOf(Code measure) {
    return entry(measure).commitment();
  }

  private Entry entry(Code code) {
    Entry entry = measures.get(code);
    if (entry == null) {
      throw new IllegalArgumentException("no measure " + code);
    }
    return entry;
  }

  /** Whether a code names an organisation. */
  public boolean hasOrganisation(Code code) {
    return organisations.containsKey(code);
  }

  /** The organisation of a code. */
  public Organisation organisation(Code code) {
    Organisation organisation = organisations.get(code);
    if (organisation == null) {
      throw new IllegalArgumentException("no organisation " + code);
    }
    return organisation;
  }

  /**
   * The organisations directly below one, or directly below the committee for null, in the order
   * written.
   */
  public List<Organisation> below(@Nullable Code parent) {
    return committee.organisations().stream()
        .filter(
            o ->
                parent == null
                    ? o.parent() == null
                    : o.parent() != null && o.parent().value().equals(parent))
        .toList();
  }

  /** All figures of a measure, the oldest first; those without a date before all. */
  public List<Figure> figures(Code measure) {
    return figures.getOrDefault(measure, List.of());
  }

  /** The figures of a measure for the whole committee, the oldest first. */
  public List<Figure> wholeFigures(Code measure) {
    return figures(measure, new Reach.Whole());
  }

  /** The figures of a measure for one part of the committee, the oldest first. */
  public List<Figure> figures(Code measure, Reach reach) {
    return figuresOfParts.getOrDefault(Part.of(measure, reach), List.of());
  }

  /** The figures of a measure that are of one organisation each, the oldest first. */
  public List<Figure> figuresOfOrganisations(Code measure) {
    return figuresOfOrganisations.getOrDefault(measure, List.of());
  }

  /**
   * The date at which the committee is judged when no one says otherwise: its own, the site's, or
   * the newest figure's.
   */
  public LocalDate cutOff(@Nullable LocalDate ofSite) {
    if (committee.profile().cutOff() != null) {
      return committee.profile().cutOff();
    }
    return ofSite != null ? ofSite : Newest.dateIn(committee);
  }

  private static LocalDate endOf(Period period) {
    LocalDate end = period.end();
    return end == null ? LocalDate.MIN : end;
  }
}
