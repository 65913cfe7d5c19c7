package vn.tiendo.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tiendo.check.Checked;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Formalities;
import vn.tiendo.model.Handling;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Issuer;
import vn.tiendo.model.Level;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.Piece;
import vn.tiendo.model.Responsibility;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Signatory;
import vn.tiendo.model.Target;
import vn.tiendo.model.Term;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;
import vn.tiendo.publish.Publication;

/** An invented commune with one term, one plan and the reports that a test gives it. */
final class InventedCommittee {
  private static final Place PLACE = Place.startOf(new Source("thu.yaml", ""));
  private static final Citation SOURCE = new Citation("12-BC/ĐU", null, null, null, null, null);
  private static final LocalDate DEADLINE = LocalDate.of(2025, 12, 31);

  private InventedCommittee() {}

  /** The committee with some reports, judged at the end of 2026. */
  static Publication with(Report... reports) {
    Catalogue.Portal portal = new Catalogue.Portal("Thử", null, null, null);
    Checker.Verified verified =
        Checker.check(new Catalogue(portal, List.of(committee(reports))), Set.of());
    Checked checked = verified.checked();
    if (checked == null) {
      throw new AssertionError(verified.diagnostics());
    }
    CommitteeAssessment assessment =
        Evaluator.evaluate(checked.committees().get(0), LocalDate.of(2026, 12, 31));
    return new Publication(portal, List.of(assessment), true);
  }

  static Report draft(Report.Kind kind, String about, Period period, Report.Section... sections) {
    return new Report(
        new Code("bao-cao"),
        kind,
        kind.topic() == Report.Topic.TERM
            ? new Report.About.OfTerm(at(new Code(about)))
            : new Report.About.OfPlan(at(new Code(about))),
        period,
        null,
        null,
        true,
        null,
        null,
        null,
        null,
        List.of(),
        new Report.Narrative(List.of(sections)),
        Visibility.PUBLIC,
        Handling.NONE,
        PLACE);
  }

  static Report signed(String about, Period period, Report.Section... sections) {
    return new Report(
        new Code("chinh-thuc"),
        Report.Kind.PROGRESS,
        new Report.About.OfPlan(at(new Code(about))),
        period,
        6,
        LocalDate.of(2026, 2, 5),
        false,
        null,
        "Kế hoạch số 12-KH/ĐU, ngày 01/3/2024",
        null,
        new Signatory(null, "bí thư", "Lê Thị Thúy", PLACE),
        List.of("Ban Thường vụ Tỉnh ủy Thử (để báo cáo)", "Lưu Văn phòng Đảng ủy"),
        new Report.Narrative(List.of(sections)),
        Visibility.INTERNAL,
        Handling.NONE,
        PLACE);
  }

  static Report.Section section(String title, Piece... pieces) {
    return new Report.Section(title, List.of(pieces), PLACE);
  }

  static Piece text(String markdown) {
    return new Piece.Markdown(markdown, PLACE);
  }

  static Piece reference(String measure, Report.Aspect aspect) {
    return new Piece.Reference(at(new Code(measure)), aspect, null);
  }

  static Piece reference(String measure, Period period) {
    return new Piece.Reference(at(new Code(measure)), Report.Aspect.FIGURE, period);
  }

  static Piece block(Report.BlockKind kind) {
    return new Piece.Block(kind, PLACE);
  }

  private static Committee committee(Report... reports) {
    return new Committee(
        new Code("xa-thu"),
        profile(),
        List.of(),
        List.of(),
        List.of(),
        List.of(term()),
        List.of(plan()),
        sheets(),
        List.of(),
        List.of(reports));
  }

  private static Committee.Profile profile() {
    return new Committee.Profile(
        "Đảng bộ xã Thử",
        "Đảng ủy xã Thử",
        null,
        "xã",
        "Đảng bộ tỉnh Thử Nghiệm",
        "Thử",
        "ĐU",
        true,
        null,
        null,
        Committee.ToneMarks.NEW,
        List.of(),
        new Formalities(Issuer.STANDING, null, List.of(), List.of(), PageForm.USUAL),
        Committee.Thresholds.USUAL,
        false,
        SOURCE,
        null,
        PLACE);
  }

  private static Term term() {
    return new Term(
        new Code("2020-2025"),
        new Period.Years(2020, 2025, true, null),
        null,
        null,
        null,
        List.of(
            new Indicator(
                at(new Code("so-chi-bo")),
                "Số chi bộ",
                null,
                new Unit("chi bộ"),
                Direction.UP,
                null,
                null,
                null,
                PLACE)),
        List.of(share("ho-ngheo", "Giảm nghèo", "từ 90% trở lên", "90", "80", List.of())),
        SOURCE,
        Visibility.PUBLIC,
        null,
        PLACE);
  }

  private static Plan plan() {
    Target nested = share("ket-nap-nu", null, "từ 40% trở lên", "40", "30", List.of());
    Target whole =
        share(
            "dang-vien-moi",
            "Phát triển đảng viên",
            "từ 50% trở lên",
            "50",
            "20",
            List.of(new Target.Nested(nested, Target.CountedOn.PART_ABOVE)));
    return new Plan(
        new Code("de-an"),
        "đề án",
        "03-ĐA/ĐU",
        LocalDate.of(2021, 3, 15),
        "Ban Thường vụ Đảng ủy xã Thử",
        "Phát triển đảng viên giai đoạn 2021 - 2025",
        new Period.Years(2021, 2025),
        at(new Code("2020-2025")),
        null,
        List.of(),
        null,
        List.of(),
        List.of(whole),
        List.of(duty()),
        List.of(),
        List.of(),
        SOURCE,
        Visibility.PUBLIC,
        null,
        PLACE);
  }

  private static Duty duty() {
    return new Duty(
        at("Một là"),
        "Rà soát nguồn kết nạp",
        new Responsibility("Ban Xây dựng Đảng", List.of()),
        null,
        null,
        Duty.State.DONE,
        LocalDate.of(2023, 5, 4),
        null,
        false,
        null,
        Visibility.PUBLIC,
        null,
        PLACE);
  }

  private static Target share(
      String code,
      String group,
      String phrase,
      String least,
      String baseline,
      List<Target.Nested> within) {
    return new Target(
        at(new Code(code)),
        List.of(),
        "Tỷ lệ " + code,
        group,
        new Level(at(phrase), new Criterion.AtLeast(new BigDecimal(least), false), Unit.PERCENT),
        Direction.UP,
        new Schedule.Once(new Schedule.Deadline(DEADLINE, null)),
        null,
        new Target.Application.Together(),
        List.of(),
        new Baseline(
            at(new FigureValue.Quantity(new BigDecimal(baseline), Unit.PERCENT)),
            LocalDate.of(2020, 12, 31),
            SOURCE),
        new Target.Population(null, List.of(), List.of()),
        within,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        new Responsibility(null, List.of()),
        Visibility.PUBLIC,
        null,
        PLACE);
  }

  private static List<FigureSheet> sheets() {
    return List.of(
        sheet(2023, counts("dang-vien-moi", 2023, "9", "25"), counts("ket-nap-nu", 2023, "3", "9")),
        sheet(
            2025,
            counts("dang-vien-moi", 2025, "30", "50"),
            counts("ket-nap-nu", 2025, "11", "30"),
            counts("ho-ngheo", 2025, "85", "100"),
            figure("so-chi-bo", 2025, new FigureValue.Quantity(new BigDecimal("15"), Unit.NONE))));
  }

  private static FigureSheet sheet(int year, Figure... figures) {
    return new FigureSheet(
        new Code("nam-" + year),
        new Period.Year(year),
        SOURCE,
        Visibility.PUBLIC,
        List.of(figures),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        PLACE);
  }

  private static Figure counts(String measure, int year, String part, String whole) {
    return figure(
        measure, year, new FigureValue.Counts(new BigDecimal(part), new BigDecimal(whole)));
  }

  private static Figure figure(String measure, int year, FigureValue value) {
    return new Figure(
        at(new Code(measure)),
        new Reach.Whole(),
        new Period.Year(year),
        value,
        Hedge.EXACT,
        false,
        SOURCE,
        Visibility.PUBLIC,
        null,
        null,
        PLACE);
  }

  private static <T> Placed<T> at(T value) {
    return new Placed<>(value, PLACE);
  }
}
