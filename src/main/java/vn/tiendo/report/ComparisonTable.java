package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Result;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Period;
import vn.tiendo.report.Comparison.Pair;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;
import vn.tiendo.report.ReportView.Passage;

/**
 * The results and verdicts at the end of an earlier period beside those of now.
 *
 * @param since the period to compare with; null for the usual one
 */
record ComparisonTable(Setting setting, @Nullable Period since) implements PassageWriter {

  @Override
  public List<Passage> write() {
    Comparison comparison = Comparison.of(setting, since);
    if (comparison == null) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (Pair pair : comparison.pairs()) {
      Result before = comparison.then().wording().result(pair.before());
      Result now = setting.wording().result(pair.now());
      if (before.isKnown() || now.isKnown()) {
        rows.add(row(rows.size() + 1, comparison, pair, before, now));
      }
    }
    return rows.isEmpty() ? List.of() : List.of(Passage.of(table(comparison, rows)));
  }

  private Row row(int number, Comparison comparison, Pair pair, Result before, Result now) {
    return Row.figures(
        List.of(
            Integer.toString(number),
            setting.name(pair.now()),
            cell(before),
            verdict(comparison.then(), pair.before()),
            cell(now),
            verdict(setting.briefing(), pair.now()),
            change(comparison, pair, before, now)));
  }

  /** Not reported stands as an empty cell (official format, 3.8). */
  private static String cell(Result result) {
    return result.isKnown() ? result.text() : "";
  }

  private static String verdict(Briefing briefing, Assessment a) {
    return Initials.raised(briefing.wording().verdict(a));
  }

  private String change(Comparison comparison, Pair pair, Result before, Result now) {
    return before.isKnown() && now.isKnown()
        ? Initials.raised(
            setting.wording().change(pair.before(), pair.now(), comparison.isOfOneLength()))
        : "";
  }

  private OfficialTable table(Comparison comparison, List<Row> rows) {
    String then = Initials.raised(PreviousPeriod.name(comparison.since()));
    String now = Initials.raised(PreviousPeriod.name(setting.briefing().report().period()));
    return new OfficialTable(
        "Kết quả và kết luận về từng chỉ tiêu ở hai kỳ",
        null,
        List.of(
            new Column("TT", "A", 6, Align.CENTRE),
            new Column("Chỉ tiêu", "B", 24, Align.LEFT),
            new Column("Kết quả", "1", 16, Align.CENTRE, then),
            new Column("Kết luận", "2", 12, Align.CENTRE, then),
            new Column("Kết quả", "3", 16, Align.CENTRE, now),
            new Column("Kết luận", "4", 12, Align.CENTRE, now),
            new Column("Tăng, giảm", "5=3-1", 14, Align.CENTRE)),
        rows,
        List.of());
  }
}
