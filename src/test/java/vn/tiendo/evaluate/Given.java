package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.Checked;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Formalities;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Level;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Recording;
import vn.tiendo.model.Responsibility;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;

/** A committee with one target, said in one sentence: for tests of evaluation and wording. */
public final class Given {
  private static final Place PLACE = new Place(new Source("thu.yaml", ""), 1, 1, 1);
  private static final Citation SOURCE = new Citation("1-BC/ĐU", null, null, null, null, null);

  private final String phrase;
  private final Criterion criterion;
  private Unit unit = Unit.PERCENT;
  private Direction direction = Direction.UP;
  private Schedule schedule =
      new Schedule.Once(new Schedule.Deadline(LocalDate.of(2020, 12, 31), null));
  private @Nullable Recording recording;
  private String name = "Chỉ tiêu thử";
  private @Nullable Baseline baseline;
  private Target.Application application = new Target.Application.Together();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Target.ScopedLevel> scoped = new ArrayList<>();
  private final List<Target.PathPoint> path = new ArrayList<>();
  private final List<Target.Revision> revisions = new ArrayList<>();

  private Given(String phrase, Criterion criterion) {
    this.phrase = phrase;
    this.criterion = criterion;
  }

  public static Given target(String phrase, Criterion criterion) {
    return new Given(phrase, criterion);
  }

  public static BigDecimal n(String number) {
    return new BigDecimal(number);
  }

  public Given in(String unitName) {
    unit = new Unit(unitName);
    return this;
  }

  public Given towards(Direction way) {
    direction = way;
    return this;
  }

  public Given by(Schedule when) {
    schedule = when;
    return this;
  }

  public Given due(String day) {
    return by(new Schedule.Once(new Schedule.Deadline(LocalDate.parse(day), null)));
  }

  public Given from(String day, String value) {
    FigureValue start = quantity(value);
    baseline = new Baseline(new Placed<>(start, PLACE), LocalDate.parse(day), null);
    return this;
  }

  public Given recorded(Recording how) {
    recording = how;
    return this;
  }

  public Given named(String what) {
    name = what;
    return this;
  }

  public Given eachUnit() {
    application = new Target.Application.Each(null);
    return this;
  }

  public Given milestone(String day, String value) {
    path.add(new Target.PathPoint(LocalDate.parse(day), n(value), PLACE));
    return this;
  }

  public Given revised(String from, String newPhrase, Criterion to) {
    Level level = new Level(new Placed<>(newPhrase, PLACE), to, unit);
    revisions.add(new Target.Revision(LocalDate.parse(from), level, "02-QĐ/ĐU"));
    return this;
  }

  public Given unit(String code, String name) {
    return unit(code, name, null, null);
  }

  /** Hides the last organisation from the public. */
  public Given internal() {
    Organisation o = organisations.remove(organisations.size() - 1);
    organisations.add(
        new Organisation(
            o.code(),
            o.formerCodes(),
            o.name(),
            o.kind(),
            o.rank(),
            o.parent(),
            o.locality(),
            o.founded(),
            o.ended(),
            o.members(),
            o.hasAllowance(),
            o.posts(),
            Visibility.INTERNAL,
            o.note(),
            o.place()));
    return this;
  }

  /** An organisation that was founded or ended on a day; null for neither. */
  public Given unit(String code, String name, @Nullable String founded, @Nullable String ended) {
    organisations.add(
        new Organisation(
            new Placed<>(new Code(code), PLACE),
            List.of(),
            name,
            null,
            null,
            null,
            null,
            founded == null ? null : LocalDate.parse(founded),
            ended == null ? null : LocalDate.parse(ended),
            List.of(),
            null,
            List.of(),
            Visibility.PUBLIC,
            null,
            PLACE));
    return this;
  }

  /** A level of one organisation's own ({@code mức riêng}). */
  public Given own(String organisation, String itsPhrase, Criterion its) {
    Reach reach = new Reach.OfOrganisation(new Placed<>(new Code(organisation), PLACE));
    Level level = new Level(new Placed<>(itsPhrase, PLACE), its, unit);
    scoped.add(new Target.ScopedLevel(reach, level, null, null));
    return this;
  }

  public Given figure(Period period, String value) {
    return add(new Reach.Whole(), period, quantity(value), false);
  }

  public Given estimate(Period period, String value) {
    return add(new Reach.Whole(), period, quantity(value), true);
  }

  public Given counts(Period period, String above, String below) {
    return add(new Reach.Whole(), period, new FigureValue.Counts(n(above), n(below)), false);
  }

  /** A figure with the word that its source put before it, {@code trên 85%}. */
  public Given hedged(Period period, Hedge hedge, String value) {
    return add(new Reach.Whole(), period, quantity(value), hedge, false);
  }

  /** A plain amount of one organisation. */
  public Given amountOf(String organisation, Period period, String value) {
    Reach reach = new Reach.OfOrganisation(new Placed<>(new Code(organisation), PLACE));
    return add(reach, period, quantity(value), Hedge.EXACT, false);
  }

  public Given countsOf(String organisation, Period period, String above, String below) {
    Reach reach = new Reach.OfOrganisation(new Placed<>(new Code(organisation), PLACE));
    return add(reach, period, new FigureValue.Counts(n(above), n(below)), false);
  }

  /**
   * Call {@link #in} first: a figure is given in the unit of the target, a change in points in per
   * cent.
   */
  private FigureValue quantity(String value) {
    boolean points = unit.equals(Unit.PERCENTAGE_POINT);
    return new FigureValue.Quantity(n(value), points ? Unit.PERCENT : unit);
  }

  public Given words(Period period, FigureValue value) {
    return add(new Reach.Whole(), period, value, false);
  }

  private Given add(Reach reach, Period period, FigureValue value, boolean estimate) {
    return add(reach, period, value, Hedge.EXACT, estimate);
  }

  private Given add(Reach reach, Period period, FigureValue value, Hedge hedge, boolean estimate) {
    figures.add(
        new Figure(
            new Placed<>(new Code("chi-tieu"), PLACE),
            reach,
            period,
            value,
            hedge,
            estimate,
            SOURCE,
            Visibility.PUBLIC,
            null,
            null,
            PLACE));
    return this;
  }

  public static Period year(int year) {
    return new Period.Year(year);
  }

  public static Period at(String day) {
    return new Period.At(LocalDate.parse(day));
  }

  /** The assessment that the public is shown. */
  public Assessment publicAsOf(String day) {
    CheckedCommittee shown = checked().publicPart().committees().get(0);
    return Evaluator.evaluate(shown, LocalDate.parse(day)).of(new Code("chi-tieu"));
  }

  public CommitteeAssessment committeeAt(String asOf) {
    return Evaluator.evaluate(checked().committees().get(0), LocalDate.parse(asOf));
  }

  private Checked checked() {
    Catalogue catalogue =
        new Catalogue(new Catalogue.Portal("Thử", null, null, null), List.of(committee()));
    Checker.Verified verified = Checker.check(catalogue, Set.of());
    if (verified.checked() == null) {
      throw new IllegalStateException(verified.diagnostics().toString());
    }
    return verified.checked();
  }

  public Assessment at(LocalDate asOf) {
    return committeeAt(asOf.toString()).of(new Code("chi-tieu"));
  }

  public Assessment asOf(String day) {
    return at(LocalDate.parse(day));
  }

  public Verdict verdictAt(String day) {
    return asOf(day).verdict();
  }

  private Target built() {
    return new Target(
        new Placed<>(new Code("chi-tieu"), PLACE),
        List.of(),
        name,
        null,
        new Level(new Placed<>(phrase, PLACE), criterion, unit),
        direction,
        schedule,
        recording,
        application,
        scoped,
        baseline,
        new Target.Population(null, List.of(), List.of()),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        path,
        revisions,
        null,
        null,
        null,
        new Responsibility(null, List.of()),
        Visibility.PUBLIC,
        null,
        PLACE);
  }

  private Committee committee() {
    Plan plan =
        new Plan(
            new Code("01-da"),
            "đề án",
            "01-ĐA/ĐU",
            LocalDate.of(2010, 1, 1),
            null,
            "thử",
            new Period.Years(2011, 2030),
            null,
            null,
            List.of(),
            null,
            List.of(),
            List.of(built()),
            List.of(),
            List.of(),
            List.of(),
            SOURCE,
            Visibility.PUBLIC,
            null,
            PLACE);
    FigureSheet sheet =
        new FigureSheet(
            new Code("so-lieu"),
            new Period.Year(2015),
            SOURCE,
            Visibility.PUBLIC,
            figures,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            PLACE);
    Committee.Profile profile =
        new Committee.Profile(
            "Đảng bộ xã Thử",
            "Đảng ủy xã Thử",
            null,
            "xã",
            null,
            "Thử",
            "ĐU",
            true,
            null,
            null,
            Committee.ToneMarks.NEW,
            List.of(),
            Formalities.USUAL,
            Committee.Thresholds.USUAL,
            false,
            null,
            null,
            PLACE);
    return new Committee(
        new Code("xa-thu"),
        profile,
        List.of(),
        organisations,
        List.of(),
        List.of(),
        List.of(plan),
        List.of(sheet),
        List.of(),
        List.of());
  }
}
