package vn.tiendo.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.language.Dates;
import vn.tiendo.language.NumberReader;
import vn.tiendo.language.Reading;
import vn.tiendo.language.StatedReader;
import vn.tiendo.language.StatedReader.Statement;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.Formalities;
import vn.tiendo.model.Handling;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Report;
import vn.tiendo.model.Responsibility;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Term;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;

/** A small committee, written down as an editor would, to hold one rule against. */
final class Sketch {
  private static final Citation SOURCE =
      new Citation("12-BC/HU", null, LocalDate.of(2019, 1, 15), null, null, null);

  private final String code;
  private final List<Organisation.Kind> kinds = new ArrayList<>();
  private final List<Organisation> units = new ArrayList<>();
  private final List<Organisation.Event> events = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();
  private final List<FigureSheet> sheets = new ArrayList<>();
  private final List<MeetingYear> meetings = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();
  private Placed<Code> planTerm;
  private Plan.Parent planParent;
  private Visibility planVisibility = Visibility.PUBLIC;
  private LocalDate cutOff;

  private Sketch(String code) {
    this.code = code;
  }

  /** A committee with one term 2015 - 2020 and one plan, {@code de-an}, of 2016 - 2020. */
  static Sketch committee() {
    return new Sketch("dang-bo");
  }

  static Sketch committee(String code) {
    return new Sketch(code);
  }

  Sketch cutOff(String date) {
    cutOff = day(date);
    return this;
  }

  Sketch kind(String kind) {
    kinds.add(new Organisation.Kind(at(kind), kind));
    return this;
  }

  Sketch unit(String unit) {
    return unit(unit, null);
  }

  Sketch unit(String unit, String parent) {
    return unit(unit, parent, null, List.of());
  }

  Sketch unit(String unit, String parent, String kind, List<String> former) {
    units.add(
        new Organisation(
            at(unit),
            former.stream().map(Code::new).toList(),
            "Đơn vị " + unit,
            kind == null ? null : at(kind),
            null,
            parent == null ? null : at(parent),
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            Visibility.PUBLIC,
            null,
            place(unit)));
    return this;
  }

  Sketch event(String... named) {
    events.add(
        new Organisation.Event(
            new Period.Year(2018),
            "thành lập",
            "thành lập",
            null,
            Arrays.stream(named).map(Sketch::at).toList(),
            SOURCE,
            place("thành lập")));
    return this;
  }

  Sketch indicator(String measure, String unit) {
    return indicator(measure, unit, null);
  }

  Sketch indicator(String measure, String unit, String whole) {
    indicators.add(
        new Indicator(
            at(measure),
            "Chỉ số " + measure,
            null,
            new Unit(unit),
            Direction.UP,
            whole,
            null,
            null,
            place(measure)));
    return this;
  }

  /** A target of the plan. */
  Sketch target(TargetSketch target) {
    targets.add(target.build());
    return this;
  }

  Sketch duty(String ordinal, String due, Duty.State state) {
    duties.add(
        new Duty(
            ordinal == null ? null : new Placed<>(ordinal, place(ordinal)),
            "Nội dung",
            new Responsibility(null, List.of()),
            null,
            due == null ? null : new Schedule.Deadline(day(due), null),
            state,
            null,
            null,
            false,
            null,
            Visibility.PUBLIC,
            null,
            place("nội dung")));
    return this;
  }

  /** The plan carries out a plan of another committee. */
  Sketch parent(String committee, String plan) {
    planParent = new Plan.Parent(at(committee), at(plan));
    return this;
  }

  Sketch planOfTerm(String term) {
    planTerm = at(term);
    return this;
  }

  Sketch internalPlan() {
    planVisibility = Visibility.INTERNAL;
    return this;
  }

  /** A sheet of figures for a period. */
  Sketch sheet(String period, UnaryOperator<SheetSketch> content) {
    sheets.add(content.apply(new SheetSketch(period, SOURCE)).build(sheets.size()));
    return this;
  }

  Sketch sheetWithoutSource(String period, UnaryOperator<SheetSketch> content) {
    sheets.add(content.apply(new SheetSketch(period, null)).build(sheets.size()));
    return this;
  }

  Sketch meetings(String branch) {
    MeetingYear.BranchMeetings year =
        new MeetingYear.BranchMeetings(
            at(branch),
            java.util.Collections.nCopies(12, MeetingYear.Month.REGULAR),
            List.of(),
            null,
            place(branch));
    meetings.add(
        new MeetingYear(
            2019, null, List.of(year), SOURCE, Visibility.PUBLIC, null, place("năm: 2019")));
    return this;
  }

  /** A draft report whose narrative is plain Markdown. */
  Sketch narrative(String markdown) {
    return report(
        "de-an",
        Report.Kind.PROGRESS,
        List.of(new Report.Piece.Markdown(markdown, place("văn bản"))));
  }

  /** A draft progress report on a plan that cites measures. */
  Sketch report(String about, String... cited) {
    return report(about, Report.Kind.PROGRESS, cited);
  }

  Sketch report(String about, Report.Kind kind, String... cited) {
    List<Report.Piece> pieces =
        Arrays.stream(cited)
            .<Report.Piece>map(c -> new Report.Piece.Reference(at(c), Report.Aspect.FIGURE, null))
            .toList();
    return report(about, kind, pieces);
  }

  private Sketch report(String about, Report.Kind kind, List<Report.Piece> pieces) {
    reports.add(
        new Report(
            new Code("bao-cao"),
            kind,
            kind.topic() == Report.Topic.TERM
                ? new Report.About.OfTerm(at(about))
                : new Report.About.OfPlan(at(about)),
            new Period.Year(2019),
            null,
            null,
            true,
            null,
            null,
            null,
            null,
            List.of(),
            new Report.Narrative(List.of(new Report.Section(null, pieces, place("văn bản")))),
            Visibility.PUBLIC,
            Handling.NONE,
            place("loại: tiến độ")));
    return this;
  }

  Committee build() {
    Period.Years term = new Period.Years(2015, 2020, true, null);
    Plan plan =
        new Plan(
            new Code("de-an"),
            "đề án",
            "06-ĐA/TU",
            LocalDate.of(2016, 11, 22),
            null,
            "Trích yếu",
            new Period.Years(2016, 2020),
            planTerm,
            null,
            List.of(),
            planParent,
            List.of(),
            targets,
            duties,
            List.of(),
            List.of(),
            SOURCE,
            planVisibility,
            null,
            place("loại: đề án"));
    plans.add(plan);
    return new Committee(
        new Code(code),
        profile(),
        kinds,
        units,
        events,
        List.of(
            new Term(
                new Code("2015-2020"),
                term,
                null,
                null,
                null,
                indicators,
                List.of(),
                SOURCE,
                Visibility.PUBLIC,
                null,
                place("nhiệm kỳ: 2015 - 2020"))),
        plans,
        sheets,
        meetings,
        reports);
  }

  private Committee.Profile profile() {
    return new Committee.Profile(
        "Đảng bộ huyện Minh Họa",
        "Huyện ủy Minh Họa",
        null,
        "huyện",
        "Đảng bộ tỉnh Mẫu",
        "Minh Họa",
        "HU",
        true,
        cutOff,
        null,
        Committee.ToneMarks.NEW,
        List.of(),
        Formalities.USUAL,
        Committee.Thresholds.USUAL,
        false,
        SOURCE,
        null,
        place("tên: Đảng bộ"));
  }

  /** What one rule says: {@code mức độ mã @chỗ: nội dung; cách sửa}. */
  List<String> says(Rule rule, Sketch... others) {
    return told(rule, Set.of(), others).stream()
        .map(d -> "%s @%s: %s; %s".formatted(d.code(), on(d.place()), d.message(), d.remedy()))
        .toList();
  }

  /** The same without where and how to mend it. */
  List<String> messages(Rule rule, Sketch... others) {
    return told(rule, Set.of(), others).stream().map(Diagnostic::message).toList();
  }

  List<Diagnostic> told(Rule rule, Set<String> damaged, Sketch... others) {
    List<Committee> all = new ArrayList<>(List.of(build()));
    Arrays.stream(others).map(Sketch::build).forEach(all::add);
    List<Diagnostic> found = new ArrayList<>();
    Catalogue catalogue = new Catalogue(new Catalogue.Portal("Trang", null, null, null), all);
    rule.run(
        new Rule.Subject(catalogue, all.stream().map(CheckedCommittee::new).toList(), damaged),
        found::add);
    found.forEach(d -> org.assertj.core.api.Assertions.assertThat(rule.codes()).contains(d.code()));
    return found;
  }

  private static String on(Place place) {
    return place.source().text();
  }

  static Place place(String text) {
    return new Place(new Source("tệp.yaml", text), 1, 1, Math.max(1, text.length()));
  }

  static Placed<Code> at(String code) {
    return new Placed<>(new Code(code), place(code));
  }

  static <T> T read(Reading<T> reading) {
    if (reading instanceof Reading.Understood<T> understood) {
      return understood.meaning();
    }
    throw new IllegalArgumentException(((Reading.Refused<T>) reading).message());
  }

  static LocalDate day(String text) {
    return read(Dates.read(text));
  }

  static BigDecimal number(String text) {
    return read(NumberReader.read(text));
  }

  static Placed<BigDecimal> placed(String text) {
    return new Placed<>(number(text), place(text));
  }

  static Figure.Stated stated(String text) {
    if (text == null) {
      return null;
    }
    Statement s = read(StatedReader.read(text));
    return new Figure.Stated(
        new Placed<>(text, place(text)), s.number(), s.unit(), s.hedge(), s.decimalPoint());
  }
}
