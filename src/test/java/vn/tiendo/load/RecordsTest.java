package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.model.MeetingYear.Month;
import vn.tiendo.model.Period;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Schedule.Cadence;
import vn.tiendo.model.Schedule.Deadline;
import vn.tiendo.model.Schedule.RollUp;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.CountedOn;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;

/** What records say when some of it is left unsaid. */
final class RecordsTest {
  private final Findings findings = new Findings();

  private Fields fields(String yaml) {
    return new Fields(YamlReader.read(new Source("a.yaml", yaml), findings), "mục", findings);
  }

  private Plan plan(String head, String target) {
    String yaml =
        "loại: đề án\ntrích yếu: x\n%s\nchỉ tiêu:\n  - {mã: a, tên: A, %s}\n"
            .formatted(head, target);
    Plan plan = PlanReader.read(new Code("p"), fields(yaml));
    assertThat(findings.diagnostics()).extracting(Diagnostic::message).isEmpty();
    return plan;
  }

  private Target target(String target) {
    return plan("ngày ban hành: 22/11/2016\ngiai đoạn: 2016 - 2020", target).targets().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mức: 80% | Once[deadline=Deadline[day=2020-12-31, wording=null]]",
        "mức: 80%, hạn: 2019 | Once[deadline=Deadline[day=2019-12-31, wording=null]]",
        "mức: 80%, kỳ: hằng năm | Recurring[cadence=YEARLY, firstYear=2016, lastYear=2020]",
        "mức: tăng bình quân 8%/năm, hạn: 2019 | Over[rollUp=MEAN, firstYear=2016, lastYear=2019]",
        "mức: tăng bình quân 8%, hạn: 2019 | Over[rollUp=MEAN, firstYear=2016, lastYear=2019]",
        "mức: 80%, kỳ: hàng năm, hạn: 2019 | Recurring[cadence=YEARLY, firstYear=2016, lastYear=2019]",
        "mức: 1 buổi, kỳ: hằng quý | Recurring[cadence=QUARTERLY, firstYear=2016, lastYear=2020]",
        "mức: 800 người, kỳ: cả giai đoạn | Over[rollUp=SUM, firstYear=2016, lastYear=2020]",
        "mức: 80%, kỳ: bình quân giai đoạn | Over[rollUp=MEAN, firstYear=2016, lastYear=2020]",
        "mức: giảm 1 - 2%/năm | Recurring[cadence=YEARLY, firstYear=2016, lastYear=2020]",
      })
  void aTargetIsJudgedWhenItSaysElseAtThePlansEnd(String written, String schedule) {
    assertThat(target(written).schedule()).hasToString(schedule);
  }

  @Test
  void aTermIsReckonedFromTheYearAfterItsCongress() {
    Plan plan = plan("nhiệm kỳ: 2020-2025", "mức: 3%, kỳ: hằng năm");
    assertThat(plan.period()).isEqualTo(new Period.Years(2020, 2025, true, null));
    assertThat(plan.targets().get(0).schedule())
        .isEqualTo(new Schedule.Recurring(Cadence.YEARLY, 2021, 2025));
  }

  @Test
  void aPlanWithoutYearsLeavesTheTimeOpen() {
    assertThat(plan("số ký hiệu: 1-KH", "mức: 3%").targets().get(0).schedule())
        .isEqualTo(new Schedule.Open());
  }

  @Test
  void thePlansWordsForADeadlineAreKept() {
    String due = "hạn: {nội dung: đầu nhiệm kỳ 2020 - 2025, ngày: 30/8/2020}";
    assertThat(target("mức: 20%, " + due).schedule())
        .isEqualTo(
            new Schedule.Once(new Deadline(LocalDate.of(2020, 8, 30), "đầu nhiệm kỳ 2020 - 2025")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "từ 20% trở lên | UP | %",
        "không quá 5% | DOWN | %",
        "giảm còn 3% | DOWN | %",
        "dưới 40 tuổi | DOWN | tuổi",
        "không còn | DOWN | ''",
        "thấp hơn hiện tại | DOWN | ''",
        "100% | UP | %",
        "tất cả | UP | %",
        "2/2 trường | UP | %",
        "giảm 1 - 1,5 điểm %/năm | DOWN | %",
        "90 triệu đồng | UP | triệu đồng",
      })
  void directionAndUnitComeFromTheWording(String phrase, Direction direction, String unit) {
    Target target = target("mức: \"" + phrase + "\"");
    assertThat(target.direction()).isEqualTo(direction);
    assertThat(target.unit()).isEqualTo(new Unit(unit));
  }

  @ParameterizedTest
  @CsvSource({"0 vụ, vụ", "0%, %"})
  void zeroIsNoneAtAll(String phrase, String unit) {
    Target target = target("mức: \"" + phrase + "\"");
    assertThat(target.level().criterion()).isInstanceOf(Criterion.None.class);
    assertThat(target.direction()).isEqualTo(Direction.DOWN);
    assertThat(target.unit()).isEqualTo(new Unit(unit));
  }

  @Test
  void whatTheRecordSaysComesFirst() {
    Target target = target("mức: giảm 5%/năm, đơn vị tính: vụ, chiều: giữ");
    assertThat(target.unit()).isEqualTo(new Unit("vụ"));
    assertThat(target.direction()).isEqualTo(Direction.KEEP);
    assertThat(target.level().criterion()).isInstanceOf(Criterion.Change.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "loại: mốc việc, mức: ban hành quy chế | Deed[]",
        "loại: định tính, mức: một cực tăng trưởng | Judged[]",
        "loại: xếp hạng, mức: nhóm 15 dẫn đầu | Rank[worst=15]",
        "loại: xếp hạng, mức: nằm trong nhóm 20 tỉnh dẫn đầu cả nước | Rank[worst=20]",
        "loại: xếp hạng, mức: xếp thứ 15 trở lên | Rank[worst=15]",
        "loại: xếp hạng, mức: hạng 3 trở lên | Rank[worst=3]",
        "'loại: bậc, thang: [yếu, khá, tốt], mức: đạt loại khá trở lên'"
            + " | Grade[least=khá, scale=[yếu, khá, tốt]]",
        "loại: tỷ lệ, mức: không nêu | Unstated[]",
      })
  void kindsThatAreNoNumbersAreNamed(String written, String criterion) {
    assertThat(target(written).level().criterion()).hasToString(criterion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mức: 45 triệu đồng/năm, hạn: 2025 | Once",
        "mức: đến năm 2025 đạt 45 triệu đồng/năm | Once",
        "mức: 45 triệu đồng/năm | Recurring",
        "mức: 45 triệu đồng/năm, kỳ: hằng năm, hạn: 2025 | Recurring",
        "mức: 30 ha/năm, hạn: 2025 | Recurring",
      })
  void incomeByADeadlineIsWantedOnce(String written, String schedule) {
    assertThat(target(written).schedule().getClass().getSimpleName()).isEqualTo(schedule);
  }

  @Test
  void partsHaveTheTimeOfTheTargetAbove() {
    Target target =
        target(
            "mức: 80%, kỳ: hằng năm, trong đó: [{mã: b, tên: B, mức: 50%, tính trên: mục trên}]");
    Target.Nested nested = target.within().get(0);
    assertThat(nested.countedOn()).isEqualTo(CountedOn.PART_ABOVE);
    assertThat(nested.target().schedule()).isEqualTo(target.schedule());
  }

  @Test
  void levelsByKindAndByUnitHaveTheirOwnTimeAndUnit() {
    Target target =
        target(
            "mức: trên 20%, mức riêng: {tp: {mức: 5 xã, hạn: 2019}},"
                + " theo loại hình: {thon: không quá 5%}");
    assertThat(target.scoped()).hasSize(2);
    assertThat(target.scoped().get(0).reach()).isInstanceOf(Reach.OfOrganisation.class);
    assertThat(target.scoped().get(0).level().unit()).isEqualTo(new Unit("xã"));
    assertThat(target.scoped().get(0).schedule()).isInstanceOf(Schedule.Once.class);
    assertThat(target.scoped().get(1).schedule()).isNull();
  }

  @Test
  void theWayTheBaselineAndTheLaterLevelAreRead() {
    Target target =
        target(
            "mức: từ 20% trở lên, hiện tại: 7/50, lộ trình: {2018: 17%, 30/6/2019: \"18,5\"},"
                + " điều chỉnh: [{từ ngày: 01/01/2019, mức: từ 25% trở lên}],"
                + " cả giai đoạn: {mức: khoảng 800 người, cách tính: cộng dồn}, sai số: 2%");
    assertThat(target.baseline().day()).isEqualTo(LocalDate.of(2016, 11, 22));
    assertThat(target.path()).extracting(Target.PathPoint::value).hasToString("[17, 18.5]");
    assertThat(target.revisions().get(0).level().criterion())
        .isEqualTo(new Criterion.AtLeast(new BigDecimal(25), false));
    assertThat(target.forPeriod().rollUp()).isEqualTo(RollUp.SUM);
    assertThat(target.tolerance()).isEqualTo("0.02");
  }

  @Test
  void figuresTakeFromTheirSheetWhatTheyDoNotSay() {
    FigureSheet sheet =
        FigureSheetReader.read(
            new Code("s"),
            fields(
                """
                kỳ: 2018
                nguồn: {văn bản: 1-BC}
                số liệu:
                  a: 55/60
                  b:
                    giá trị: khoảng 20%
                    công bố: 6.65%
                    kỳ: quý 1/2018
                    trạng thái: ước
                    phạm vi: nội bộ
                    theo đơn vị: {x: 3, y: {giá trị: 4, trạng thái: chính thức, phạm vi: công khai}}
                """));
    assertThat(findings.diagnostics()).isEmpty();
    List<Figure> figures = sheet.figures();
    assertThat(figures)
        .extracting(f -> f.measure().value().value())
        .containsExactly("a", "b", "b", "b");
    assertThat(figures.get(0).period()).isEqualTo(new Period.Year(2018));
    assertThat(figures.get(1).stated().decimalPoint()).isTrue();
    assertThat(figures.get(2).period()).isEqualTo(new Period.Quarter(2018, 1));
    assertThat(figures).extracting(Figure::provisional).containsExactly(false, true, true, false);
    assertThat(figures)
        .extracting(Figure::visibility)
        .containsExactly(
            Visibility.PUBLIC, Visibility.INTERNAL, Visibility.INTERNAL, Visibility.INTERNAL);
    assertThat(figures).extracting(f -> f.citation().number()).containsOnly("1-BC");
  }

  @Test
  void aMonthInNoListIsNotKnown() {
    MeetingYear year =
        MeetingReader.read(
            fields("năm: 2024\nchi bộ: {x: {thường kỳ: [1, 2], chuyên đề: 3, không họp: [12]}}\n"));
    assertThat(year.branches().get(0).months())
        .startsWith(Month.REGULAR, Month.REGULAR, Month.THEMATIC, Month.UNKNOWN)
        .endsWith(Month.NOT_HELD);
  }
}
