package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Marking;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Result;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;
import vn.tiendo.model.Term;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/** The table of a plan's targets with what was reached (official format, 6.2). */
final class TargetTable {
  /** Place of the last column in a row of figures. */
  private static final int REMARK = 7;

  private final Briefing briefing;
  private final Commitment commitment;
  private final Wording wording;
  private final Marking marking;
  private final List<Row> rows = new ArrayList<>();

  TargetTable(Briefing briefing, Commitment commitment) {
    this.briefing = briefing;
    this.commitment = commitment;
    this.wording = briefing.wording();
    this.marking = briefing.marking();
  }

  OfficialTable table() {
    addTargets(briefing.assessment().of(commitment));
    return new OfficialTable(
        "Kết quả thực hiện từng chỉ tiêu của " + commitment.title(),
        null,
        columns(),
        rows,
        notes());
  }

  private List<String> notes() {
    return List.of("Cách đánh giá: " + wording.thresholds(), PlanRatio.NOTE);
  }

  private List<Column> columns() {
    boolean remarks =
        rows.stream().anyMatch(row -> !row.group() && !row.cells().get(REMARK).isEmpty());
    return List.of(
        new Column("TT", "A", 6, Align.CENTRE),
        new Column("Chỉ tiêu", "B", remarks ? 22 : 24, Align.LEFT),
        new Column("Đơn vị tính", "C", remarks ? 7 : 9, Align.CENTRE),
        new Column(aim(), "1", remarks ? 16 : 19, Align.CENTRE),
        new Column(reached(), "2", 15, Align.CENTRE),
        new Column(ratio(), "3=2/1", 9, Align.CENTRE),
        new Column("Đánh giá", "4", 12, Align.CENTRE),
        new Column("Ghi chú", "5", remarks ? 13 : 6, Align.LEFT));
  }

  /** A term's targets stand in the resolution of its congress (official format, 6.2). */
  private boolean isOfCongress() {
    return commitment instanceof Term term && term.congress() != null;
  }

  private String aim() {
    return isOfCongress() ? "Nghị quyết Đại hội" : "Mục tiêu";
  }

  private String reached() {
    Period.Years years = isOfCongress() ? commitment.period() : null;
    if (years == null || briefing.day().isBefore(years.end())) {
      return "Thực hiện đến " + Dates.brief(briefing.day());
    }
    boolean estimate =
        briefing.assessment().of(commitment).stream().anyMatch(Assessment::provisional);
    return (estimate ? "Ước thực hiện" : "Thực hiện") + " hết nhiệm kỳ";
  }

  private String ratio() {
    return isOfCongress() ? "So với nghị quyết (%)" : "Tỷ lệ (%)";
  }

  private void addTargets(List<Assessment> assessments) {
    String group = null;
    int groups = 0;
    int number = 0;
    for (Assessment assessment : assessments) {
      String own = assessment.target().group();
      if (own != null && !Objects.equals(group, own)) {
        groups++;
        rows.add(Row.heading(Phrases.roman(groups), own));
      }
      group = own;
      number++;
      addTarget(Integer.toString(number), assessment);
    }
  }

  private void addTarget(String number, Assessment assessment) {
    rows.add(row(number, assessment.target().name(), assessment));
    addScopes(assessment);
    for (Assessment part : assessment.parts()) {
      rows.add(row("", "- " + part.target().name(), part));
    }
    int inner = 0;
    for (Assessment nested : assessment.within()) {
      inner++;
      String lead = inner == 1 ? "Trong đó: " : "";
      addNested(number + "." + inner, lead, nested);
    }
  }

  private void addNested(String number, String lead, Assessment nested) {
    rows.add(row(number, lead + nested.target().name(), nested));
    addScopes(nested);
    int inner = 0;
    for (Assessment deeper : nested.within()) {
      inner++;
      addNested(number + "." + inner, inner == 1 ? "Trong đó: " : "", deeper);
    }
  }

  /** Levels of single organisations or kinds, each on a line of its own. */
  private void addScopes(Assessment assessment) {
    for (Judgement judgement : assessment.judgements()) {
      if (saysMore(judgement, assessment) && isNewest(judgement, assessment)) {
        rows.add(
            Row.figures(
                    List.of(
                        "",
                        "- " + wording.reach(judgement.reach()),
                        judgement.level().unit().name(),
                        wording.phrase(judgement.level()),
                        cell(wording.result(judgement, assessment.target())),
                        wording.result(judgement, assessment.target()).isKnown()
                            ? PlanRatio.of(judgement, assessment.target(), wording)
                            : "",
                        Initials.raised(wording.verdict(judgement)),
                        ""))
                .saying(says(judgement, assessment.target())));
      }
    }
  }

  /** Whether it has a level of its own or a result; else the target's own row says it all. */
  private static boolean saysMore(Judgement judgement, Assessment assessment) {
    boolean sameLevel = judgement.level().equals(assessment.target().level());
    return !(judgement.reach() instanceof Reach.Whole)
        && (!sameLevel || judgement.verdict() != Verdict.NO_DATA);
  }

  /** Of several years of one organisation or kind, the last that could be judged. */
  private static boolean isNewest(Judgement judgement, Assessment assessment) {
    List<Judgement> same =
        assessment.judgements().stream().filter(j -> j.reach().equals(judgement.reach())).toList();
    Judgement newest =
        same.stream()
            .filter(j -> j.verdict() != Verdict.NO_DATA && j.verdict() != Verdict.NOT_DUE)
            .reduce((a, b) -> b)
            .orElse(same.get(0));
    return newest.equals(judgement);
  }

  private Row row(String number, String name, Assessment assessment) {
    Judgement whole = whole(assessment);
    boolean spread = assessment.target().level() == null;
    return Row.figures(
            List.of(
                number,
                name,
                spread ? "" : wording.unit(assessment.target()),
                spread ? "" : wording.phrase(assessment.target()),
                ofOneUnit(assessment) ? "" : cell(wording.result(assessment)),
                spread || whole == null ? "" : PlanRatio.of(whole, assessment.target(), wording),
                Initials.raised(wording.verdict(assessment)),
                TargetRemark.of(assessment, wording)))
        .saying(says(assessment, whole));
  }

  /** What each cell of a target's row tells; a cell left empty on purpose tells nothing. */
  private List<String> says(Assessment assessment, @Nullable Judgement whole) {
    boolean spread = assessment.target().level() == null;
    Marks marks = marking.of(assessment);
    return says(
        spread ? "" : marks.level(),
        ofOneUnit(assessment) ? "" : marks.toldResult(),
        spread || whole == null ? "" : saysShare(whole, assessment.target()),
        marks.verdict());
  }

  private List<String> says(Judgement judgement, Target target) {
    Marks marks = marking.of(judgement, target);
    return says(marks.level(), marks.toldResult(), saysShare(judgement, target), marks.verdict());
  }

  private String saysShare(Judgement judgement, Target target) {
    return wording.shareOfPlan(judgement, target) == null
        ? ""
        : marking.of(judgement, target).share();
  }

  private static List<String> says(String level, String result, String share, String verdict) {
    return List.of("", "", "", level, result, share, verdict, "");
  }

  /** Whether all it demands is of one organisation or kind, whose result has a row of its own. */
  private static boolean ofOneUnit(Assessment assessment) {
    return assessment.ground() != Ground.BY_PARTS
        && assessment.judgements().stream().anyMatch(j -> saysMore(j, assessment));
  }

  /** What was judged of the committee as a whole; null when only parts of it were judged. */
  private static @Nullable Judgement whole(Assessment assessment) {
    Judgement decisive = assessment.decisive();
    if (decisive == null || decisive.reach() instanceof Reach.Whole) {
      return decisive;
    }
    return assessment.judgements().stream()
        .filter(j -> j.reach() instanceof Reach.Whole)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** Not reported stands as an empty cell (official format, 3.8). */
  private static String cell(Result result) {
    return result.isKnown() ? result.text() : "";
  }
}
