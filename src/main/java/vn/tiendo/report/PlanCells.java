package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Period;
import vn.tiendo.model.Target;
import vn.tiendo.model.Term;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/** The level, what was reached, and the share of the level (official format, 6.2). */
record PlanCells(Briefing briefing, Commitment commitment) implements TargetCells {
  /** A level of more letters makes a tall cell in its column. */
  private static final int LONG = 36;

  /** How many columns there are before that of the unit, and after that of the ratio. */
  private static final int BEFORE = 2;

  /** How many columns there are; a row with a tall level has fewer cells. */
  private static final int COLUMNS = 8;

  @Override
  public List<Column> columns(List<Row> rows) {
    boolean remarks =
        rows.stream()
            .anyMatch(row -> !row.group() && !row.cells().get(row.cells().size() - 1).isEmpty());
    boolean results =
        rows.stream()
            .anyMatch(row -> row.cells().size() == COLUMNS && !row.cells().get(4).isEmpty());
    int name = (remarks ? 22 : 27) + (results ? 0 : 7);
    return List.of(
        new Column("TT", "A", 6, Align.CENTRE),
        new Column("Chỉ tiêu", "B", name, Align.LEFT),
        new Column("Đơn vị tính", "C", remarks ? 7 : 8, Align.CENTRE),
        new Column(aim(), "1", remarks ? 16 : 17, Align.CENTRE),
        new Column(reached(), "2", results ? 15 : 10, Align.CENTRE),
        new Column(ratio(), "3=2/1", results ? 9 : 7, Align.CENTRE),
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

  @Override
  public List<String> notes() {
    return List.of("Cách đánh giá: " + wording().thresholds(), PlanRatio.NOTE);
  }

  @Override
  public Row target(String number, String name, Assessment assessment, boolean partsHaveRows) {
    Target target = assessment.target();
    Judgement whole = TargetCells.whole(assessment);
    boolean spread = target.level() == null;
    Marks marks = briefing.marking().of(assessment);
    ResultCell result =
        partsHaveRows ? ResultCell.NONE : ResultCell.of(wording().result(assessment));
    return row(
        List.of(
            number,
            name,
            spread ? "" : wording().unit(target),
            spread ? "" : wording().phrase(target),
            result.text(),
            spread || whole == null ? "" : PlanRatio.of(whole, target, wording()),
            Initials.raised(wording().verdict(assessment)),
            Initials.raised(result.before(TargetRemark.of(assessment, wording())))),
        List.of(
            "",
            "",
            "",
            spread ? "" : marks.level(),
            result.says(marks),
            spread || whole == null ? "" : saysShare(whole, target),
            marks.verdict(),
            ""));
  }

  @Override
  public Row part(Judgement judgement, Assessment assessment) {
    Target target = assessment.target();
    Marks marks = briefing.marking().of(judgement, target);
    ResultCell result = ResultCell.of(wording().result(judgement, target));
    return row(
        List.of(
            "",
            "- " + wording().reach(judgement.reach()),
            judgement.level().unit().name(),
            wording().phrase(judgement.level()),
            result.text(),
            wording().result(judgement, target).isKnown()
                ? PlanRatio.of(judgement, target, wording())
                : "",
            Initials.raised(wording().verdict(judgement)),
            Initials.raised(result.remark())),
        List.of(
            "",
            "",
            "",
            marks.level(),
            result.says(marks),
            saysShare(judgement, target),
            marks.verdict(),
            ""));
  }

  private String saysShare(Judgement judgement, Target target) {
    return wording().shareOfPlan(judgement, target) == null
        ? ""
        : briefing.marking().of(judgement, target).share();
  }

  private Wording wording() {
    return briefing.wording();
  }

  /** A long level goes on over the empty cells beside it: of the unit, of the result and ratio. */
  private static Row row(List<String> cells, List<String> says) {
    boolean left = cells.get(BEFORE).isEmpty();
    boolean right =
        cells.get(BEFORE + 2).isEmpty() && List.of("", "-").contains(cells.get(BEFORE + 3));
    if (cells.get(BEFORE + 1).length() <= LONG || !(left || right)) {
      return Row.figures(cells).saying(says);
    }
    List<Integer> spans = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean covered = (left && i == BEFORE) || (right && (i == BEFORE + 2 || i == BEFORE + 3));
      int span = i == BEFORE + 1 ? 1 + (left ? 1 : 0) + (right ? 2 : 0) : 1;
      spans.add(covered ? 0 : span);
    }
    return Row.spanning(uncovered(cells, spans), spans.stream().filter(s -> s > 0).toList())
        .saying(uncovered(says, spans));
  }

  private static List<String> uncovered(List<String> all, List<Integer> spans) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (spans.get(i) > 0) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }
}
