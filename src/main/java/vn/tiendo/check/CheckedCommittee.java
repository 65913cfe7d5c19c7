package vn.tiendo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;
import vn.tiendo.model.Visibility;

/**
 * A committee with its references resolved: look-ups by code are total for every code that stands
 * in its data.
 */
public final class CheckedCommittee {
  private final Committee committee;
  private final List<Organisation> withheld;
  private final Derivation.Result derivation;
  private final Set<Code> withoutParts;
  private final Map<Figure, Derived> derived;
  private final Map<Code, Entry> measures;
  private final Map<Code, Organisation> organisations;
  private final Map<Code, FiguresOfMeasure> figures;
  private final List<Diagnostic> findings;

  /** A measure and the plan or term it stands in. */
  public record Entry(Measure measure, Commitment commitment) {}

  CheckedCommittee(Committee committee) {
    this(committee, List.of(), Set.of(), Derivation.Result.NONE);
  }

  private CheckedCommittee(
      Committee committee,
      List<Organisation> withheld,
      Set<Code> withoutParts,
      Derivation.Result derivation) {
    this.committee = committee;
    this.withheld = withheld;
    this.withoutParts = withoutParts;
    this.derivation = derivation;
    this.derived = new HashMap<>();
    this.measures = new LinkedHashMap<>();
    this.organisations = new LinkedHashMap<>();
    this.figures = new LinkedHashMap<>();
    commitments().forEach(this::register);
    committee.organisations().forEach(o -> organisations.putIfAbsent(o.code().value(), o));
    Map<Code, List<Figure>> byMeasure = new LinkedHashMap<>();
    for (FigureSheet sheet : committee.sheets()) {
      for (Figure figure : sheet.figures()) {
        byMeasure.computeIfAbsent(figure.measure().value(), c -> new ArrayList<>()).add(figure);
      }
    }
    for (Derived each : derivation.derived()) {
      Figure figure = each.figure();
      derived.put(figure, each);
      byMeasure.computeIfAbsent(figure.measure().value(), c -> new ArrayList<>()).add(figure);
    }
    byMeasure.forEach((measure, list) -> figures.put(measure, new FiguresOfMeasure(list)));
    this.findings = List.of();
  }

  private CheckedCommittee(
      CheckedCommittee other, Map<Code, FiguresOfMeasure> figures, List<Diagnostic> findings) {
    this.committee = other.committee;
    this.withheld = other.withheld;
    this.withoutParts = other.withoutParts;
    this.derivation = other.derivation;
    this.derived = other.derived;
    this.measures = other.measures;
    this.organisations = other.organisations;
    this.figures = figures;
    this.findings = List.copyOf(findings);
  }

  /** The same committee if one measure had other figures: for asking what a verdict hangs on. */
  public CheckedCommittee supposing(Code measure, List<Figure> instead) {
    Map<Code, FiguresOfMeasure> supposed = new LinkedHashMap<>(figures);
    supposed.put(measure, new FiguresOfMeasure(instead));
    return new CheckedCommittee(this, supposed, findings);
  }

  /** The same with what was found wrong, or worth a look, in its files. */
  CheckedCommittee withFindings(List<Diagnostic> found) {
    String folder = committee.code().value() + "/";
    return new CheckedCommittee(
        this,
        figures,
        found.stream().filter(d -> d.place().source().name().startsWith(folder)).toList());
  }

  /**
   * What was found in its files, in reading order. Never part of what may be shown to everyone:
   * {@link #publicPart()} has none.
   */
  public List<Diagnostic> findings() {
    return findings;
  }

  /** The same with the figures that formulas give. */
  CheckedCommittee withDerived() {
    Derivation.Result result = Derivation.of(this);
    return result.derived().isEmpty() && result.problems().isEmpty()
        ? this
        : new CheckedCommittee(committee, withheld, withoutParts, result);
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
  public CheckedCommittee publicPart() {
    Committee shown = Disclosure.publicPart(committee);
    List<Organisation> left =
        committee.organisations().stream().filter(o -> !shown.organisations().contains(o)).toList();
    Set<Code> lacking = lackingParts(shown);
    CheckedCommittee bare = new CheckedCommittee(shown, left, lacking, Derivation.Result.NONE);
    List<Derived> open =
        derivation.derived().stream().filter(each -> bare.shows(each.figure())).toList();
    return open.isEmpty()
        ? bare
        : new CheckedCommittee(shown, left, lacking, new Derivation.Result(open, List.of()));
  }

  private boolean shows(Figure figure) {
    boolean reach =
        !(figure.reach() instanceof Reach.OfOrganisation one)
            || hasOrganisation(one.organisation().value());
    return figure.visibility() == Visibility.PUBLIC
        && hasMeasure(figure.measure().value())
        && reach;
  }

  private Set<Code> lackingParts(Committee shown) {
    CheckedCommittee part = new CheckedCommittee(shown);
    return part.measures.values().stream()
        .map(Entry::measure)
        .filter(measure -> measure instanceof Target)
        .map(measure -> (Target) measure)
        .filter(target -> target.allOf().size() < allOf(target.code().value()))
        .map(target -> target.code().value())
        .collect(Collectors.toUnmodifiableSet());
  }

  private int allOf(Code code) {
    return measure(code) instanceof Target whole ? whole.allOf().size() : 0;
  }

  /** Whether parts that must all be met are left out of this part of the data. */
  public boolean lacksParts(Code target) {
    return withoutParts.contains(target);
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
    return figures.getOrDefault(measure, FiguresOfMeasure.NONE).all();
  }

  /** The figures of a measure for the whole committee, the oldest first. */
  public List<Figure> wholeFigures(Code measure) {
    return figures(measure, new Reach.Whole());
  }

  /** The figures of a measure for one part of the committee, the oldest first. */
  public List<Figure> figures(Code measure, Reach reach) {
    return figures.getOrDefault(measure, FiguresOfMeasure.NONE).of(reach);
  }

  /** The figures of a measure that are of one organisation each, the oldest first. */
  public List<Figure> figuresOfOrganisations(Code measure) {
    return figures.getOrDefault(measure, FiguresOfMeasure.NONE).ofOrganisations();
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
}
