package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Initials;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;
import vn.tiendo.report.YearResults.Value;

/** The year of the report beside the year before (official format, 6.2, form T4). */
record YearBeforeCells(Briefing briefing) implements TargetCells {
  private static final String NOT_APPLICABLE = "-";

  private static final String NOTE =
      "Cột 4 bằng cột 3 chia cho cột 2; dấu “-” là chỉ tiêu tính bằng tỷ lệ phần trăm hoặc thứ"
          + " hạng, không so bằng thương số.";

  @Override
  public List<Column> columns(List<Row> rows) {
    return List.of(
        new Column("TT", "A", 6, Align.CENTRE),
        new Column("Chỉ tiêu", "B", 28, Align.LEFT),
        new Column("Đơn vị tính", "C", 10, Align.CENTRE),
        new Column("Mục tiêu", "1", 18, Align.CENTRE),
        new Column("Năm " + (year() - 1), "2", 9, Align.NUMBERS),
        new Column("Năm " + year(), "3", 9, Align.NUMBERS),
        new Column("So sánh (%)", "4=3/2", 8, Align.NUMBERS),
        new Column("Đánh giá", "5", 12, Align.CENTRE));
  }

  @Override
  public List<String> notes() {
    return List.of("Cách đánh giá: " + briefing.wording().thresholds(), NOTE);
  }

  @Override
  public Row target(String number, String name, Assessment assessment, boolean partsHaveRows) {
    Wording wording = briefing.wording();
    boolean spread = assessment.target().level() == null;
    Map<Integer, Value> results = YearResults.of(assessment, wording);
    Value before = results.get(year() - 1);
    Value now = results.get(year());
    Marks marks = briefing.marking().of(assessment);
    return Row.figures(
            List.of(
                number,
                name,
                spread ? "" : wording.unit(assessment.target()),
                spread ? "" : wording.phrase(assessment.target()),
                before == null ? "" : before.text(),
                now == null ? "" : now.text(),
                compared(before, now),
                Initials.raised(wording.verdict(assessment))))
        .saying(says(spread ? "" : marks.level(), marks.verdict()));
  }

  @Override
  public Row part(Judgement judgement, Assessment assessment) {
    Wording wording = briefing.wording();
    Marks marks = briefing.marking().of(judgement, assessment.target());
    ResultCell result = ResultCell.of(wording.result(judgement, assessment.target()));
    return Row.figures(
            List.of(
                "",
                "- " + wording.reach(judgement.reach()),
                judgement.level().unit().name(),
                wording.phrase(judgement.level()),
                "",
                result.text(),
                "",
                Initials.raised(wording.verdict(judgement))))
        .saying(says(marks.level(), marks.verdict()));
  }

  private static List<String> says(String level, String verdict) {
    return List.of("", "", "", level, "", "", "", verdict);
  }

  private int year() {
    return briefing.day().getYear();
  }

  private String compared(@Nullable Value before, @Nullable Value now) {
    if (before == null || now == null) {
      return "";
    }
    boolean quotient =
        !now.unit().isShare()
            && now.unit().equals(before.unit())
            && before.number().signum() > 0
            && now.number().signum() >= 0
            && Character.isDigit(now.text().charAt(0));
    if (!quotient) {
      return NOT_APPLICABLE;
    }
    String percent = briefing.wording().percent(now.number().over(before.number()));
    return percent.substring(0, percent.length() - 1);
  }
}
