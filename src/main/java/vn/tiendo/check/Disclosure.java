package vn.tiendo.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.Formula;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Report;
import vn.tiendo.model.Target;
import vn.tiendo.model.Term;
import vn.tiendo.model.Visibility;

/** Takes out of a committee what is marked nội bộ, and everything that speaks of it. */
final class Disclosure {
  private final Set<Code> measures = new HashSet<>();
  private final Set<Code> organisations = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();

  private Disclosure() {}

  static Committee publicPart(Committee committee) {
    return new Disclosure().of(committee);
  }

  private Committee of(Committee c) {
    List<Organisation> units =
        shown(c.organisations().stream().filter(o -> open(o.visibility())).toList());
    List<Term> openTerms = c.terms().stream().filter(t -> open(t.visibility())).toList();
    List<Plan> openPlans = c.plans().stream().filter(p -> open(p.visibility())).toList();
    openTerms.forEach(this::remember);
    openPlans.forEach(this::remember);
    hide(c);
    List<Term> terms = openTerms.stream().map(this::term).toList();
    List<Plan> plans = openPlans.stream().map(this::plan).toList();
    return new Committee(
        c.code(),
        c.profile(),
        c.kinds(),
        units,
        c.events().stream().filter(this::shown).toList(),
        terms,
        plans,
        c.sheets().stream().filter(s -> open(s.visibility())).map(this::sheet).toList(),
        c.meetings().stream().filter(m -> open(m.visibility())).map(this::meetings).toList(),
        c.reports().stream()
            .filter(r -> open(r.visibility()))
            .filter(r -> speaksOfShown(r, terms, plans))
            .toList());
  }

  /** Organisations whose every superior is shown too. */
  private List<Organisation> shown(List<Organisation> open) {
    Set<Code> codes = new HashSet<>(open.stream().map(o -> o.code().value()).toList());
    List<Organisation> shown =
        open.stream()
            .filter(o -> o.parent() == null || codes.contains(o.parent().value()))
            .toList();
    if (shown.size() < open.size()) {
      return shown(shown);
    }
    organisations.addAll(codes);
    return shown;
  }

  private Term term(Term t) {
    return new Term(
        t.code(),
        t.period(),
        t.name(),
        t.congress(),
        t.aim(),
        t.indicators().stream().map(this::indicator).toList(),
        targets(t.targets()),
        t.citation(),
        t.visibility(),
        t.note(),
        t.place());
  }

  private Plan plan(Plan p) {
    return new Plan(
        p.code(),
        p.kind(),
        p.number(),
        p.issued(),
        p.issuer(),
        p.subject(),
        p.period(),
        p.term(),
        p.aim(),
        p.grounds(),
        p.parent(),
        p.indicators().stream().map(this::indicator).toList(),
        targets(p.targets()),
        p.duties().stream().filter(d -> open(d.visibility())).toList(),
        p.allowances(),
        p.reviews(),
        p.citation(),
        p.visibility(),
        p.note(),
        p.place());
  }

  private Indicator indicator(Indicator i) {
    return new Indicator(
        i.code(),
        i.name(),
        i.group(),
        i.unit(),
        i.direction(),
        i.whole(),
        shown(i.formula()),
        i.note(),
        i.place());
  }

  /** A formula names nothing that is not shown. */
  private @Nullable Formula shown(@Nullable Formula formula) {
    return formula == null || formula.root().words().anyMatch(hidden::contains) ? null : formula;
  }

  private List<Target> targets(List<Target> targets) {
    return targets.stream().filter(this::shown).map(this::target).toList();
  }

  private Target target(Target t) {
    return new Target(
        t.code(),
        t.formerCodes(),
        t.name(),
        t.group(),
        t.level(),
        t.direction(),
        t.schedule(),
        t.recording(),
        t.application(),
        t.scoped().stream().filter(s -> shown(s.reach())).toList(),
        t.baseline(),
        t.population(),
        t.within().stream()
            .filter(n -> shown(n.target()))
            .map(n -> new Target.Nested(target(n.target()), n.countedOn()))
            .toList(),
        targets(t.allOf()),
        t.remainderOf() != null && measures.contains(t.remainderOf().value())
            ? t.remainderOf()
            : null,
        t.forPeriod(),
        t.allotments().stream()
            .filter(a -> organisations.contains(a.organisation().value()))
            .toList(),
        t.path(),
        t.revisions(),
        t.tolerance(),
        t.exceededAt(),
        shown(t.formula()),
        t.responsibility(),
        t.visibility(),
        t.note(),
        t.place());
  }

  /** Remembers by what words one could speak of what is left out. */
  private void hide(Committee c) {
    Stream.concat(c.terms().stream(), c.plans().stream())
        .flatMap(Walk::measures)
        .map(measure -> measure.code().value())
        .filter(code -> !measures.contains(code))
        .forEach(code -> hidden.add(code.value()));
    c.organisations().stream()
        .filter(o -> !organisations.contains(o.code().value()))
        .flatMap(
            o ->
                Stream.concat(
                    Stream.of(o.code().value().value(), o.name()), Stream.ofNullable(o.locality())))
        .forEach(hidden::add);
  }

  private void remember(Commitment commitment) {
    commitment.indicators().forEach(i -> measures.add(i.code().value()));
    commitment.targets().forEach(this::remember);
  }

  private void remember(Target target) {
    if (shown(target)) {
      measures.add(target.code().value());
      target.within().forEach(n -> remember(n.target()));
      target.allOf().forEach(this::remember);
    }
  }

  /** A target without a level of its own is not shown when no part of it is. */
  private boolean shown(Target target) {
    return open(target.visibility())
        && (target.level() != null
            || target.scoped().stream().anyMatch(s -> shown(s.reach()))
            || target.allOf().stream().anyMatch(this::shown));
  }

  /** The words of a change speak of every organisation that it names. */
  private boolean shown(Organisation.Event event) {
    return event.organisations().stream().allMatch(o -> organisations.contains(o.value()));
  }

  private FigureSheet sheet(FigureSheet s) {
    return new FigureSheet(
        s.code(),
        s.period(),
        s.citation(),
        s.visibility(),
        s.figures().stream().filter(this::shown).toList(),
        s.movement(),
        s.ratings(),
        s.compositions(),
        s.claims(),
        s.note(),
        s.place());
  }

  private boolean shown(Figure figure) {
    return open(figure.visibility())
        && measures.contains(figure.measure().value())
        && shown(figure.reach());
  }

  private boolean shown(Reach reach) {
    return !(reach instanceof Reach.OfOrganisation one)
        || organisations.contains(one.organisation().value());
  }

  private MeetingYear meetings(MeetingYear m) {
    return new MeetingYear(
        m.year(),
        m.followed(),
        m.branches().stream().filter(b -> organisations.contains(b.branch().value())).toList(),
        m.citation(),
        m.visibility(),
        m.note(),
        m.place());
  }

  private static boolean speaksOfShown(Report report, List<Term> terms, List<Plan> plans) {
    return report.about().codes().stream()
        .map(Placed::value)
        .allMatch(
            code ->
                terms.stream().anyMatch(t -> t.code().equals(code))
                    || plans.stream().anyMatch(p -> p.code().equals(code)));
  }

  private static boolean open(Visibility visibility) {
    return visibility == Visibility.PUBLIC;
  }
}
