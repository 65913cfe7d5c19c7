package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Commitment;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/**
 * What was reached in each year, under a common head (official format, 6.2).
 *
 * @param years in their order, at least one
 */
record YearCells(Briefing briefing, List<Integer> years) implements TargetCells {
  /** As many as a page turned on its side has room for. */
  private static final int MOST_YEARS = 8;

  private static final int FULL_WIDTH = 100;
  private static final int WIDEST_YEAR = 9;

  /** Width of all years together. */
  private static final int ALL_YEARS = 40;

  YearCells {
    years = List.copyOf(years);
  }

  /** The years of which anything is known, and those between. */
  static YearCells of(Briefing briefing, Commitment commitment) {
    TreeSet<Integer> known = new TreeSet<>();
    for (Assessment each : Tally.flat(briefing.assessment().of(commitment))) {
      known.addAll(YearResults.of(each, briefing.wording()).keySet());
      each.parts().forEach(p -> known.addAll(YearResults.of(p, briefing.wording()).keySet()));
    }
    int last = known.isEmpty() ? briefing.day().getYear() : known.last();
    int first = known.isEmpty() ? last : Math.max(known.first(), last - MOST_YEARS + 1);
    List<Integer> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      years.add(year);
    }
    return new YearCells(briefing, years);
  }

  @Override
  public List<Column> columns(List<Row> rows) {
    int each = Math.min(WIDEST_YEAR, ALL_YEARS / years.size());
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("TT", "A", 5, Align.CENTRE));
    int rest = FULL_WIDTH - 5 - 10 - 17 - 12 - each * years.size();
    columns.add(new Column("Chỉ tiêu", "B", rest, Align.LEFT));
    columns.add(new Column("Đơn vị tính", "C", 10, Align.CENTRE));
    columns.add(new Column("Mục tiêu", "1", 17, Align.CENTRE));
    for (int year : years) {
      String index = Integer.toString(columns.size() - 2);
      columns.add(new Column("Năm " + year, index, each, Align.NUMBERS, "Thực hiện"));
    }
    columns.add(new Column("Đánh giá", Integer.toString(columns.size() - 2), 12, Align.CENTRE));
    return columns;
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Cách đánh giá: " + briefing.wording().thresholds(),
        "Ô trống là năm chưa có số liệu của toàn đảng bộ.");
  }

  @Override
  public Row target(String number, String name, Assessment assessment, boolean partsHaveRows) {
    Wording wording = briefing.wording();
    boolean spread = assessment.target().level() == null;
    Map<Integer, YearResults.Value> results = YearResults.of(assessment, wording);
    List<String> cells = new ArrayList<>();
    cells.add(number);
    cells.add(name);
    cells.add(spread ? "" : wording.unit(assessment.target()));
    cells.add(spread ? "" : wording.phrase(assessment.target()));
    for (int year : years) {
      YearResults.Value value = results.get(year);
      cells.add(value == null ? "" : value.text());
    }
    cells.add(Initials.raised(wording.verdict(assessment)));
    Marks marks = briefing.marking().of(assessment);
    return Row.figures(cells).saying(says(spread ? "" : marks.level(), marks.verdict()));
  }

  @Override
  public Row part(Judgement judgement, Assessment assessment) {
    Wording wording = briefing.wording();
    List<String> cells = new ArrayList<>();
    cells.add("");
    cells.add("- " + wording.reach(judgement.reach()));
    cells.add(judgement.level().unit().name());
    cells.add(wording.phrase(judgement.level()));
    Observation known = judgement.observation();
    for (int year : years) {
      cells.add(
          known != null && known.at().getYear() == year
              ? YearResults.value(known.value(), known.unit(), judgement, wording).text()
              : "");
    }
    cells.add(Initials.raised(wording.verdict(judgement)));
    Marks marks = briefing.marking().of(judgement, assessment.target());
    return Row.figures(cells).saying(says(marks.level(), marks.verdict()));
  }

  private List<String> says(String level, String verdict) {
    List<String> says = new ArrayList<>(List.of("", "", "", level));
    years.forEach(year -> says.add(""));
    says.add(verdict);
    return says;
  }
}
