package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Ordinals;
import vn.tiendo.report.DutyRegister.Body;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/** The table of all duties, body by body. */
final class DutyTable {
  private final DutyRegister register;
  private final Briefing briefing;

  DutyTable(DutyRegister register, Briefing briefing) {
    this.register = register;
    this.briefing = briefing;
  }

  OfficialTable table() {
    List<Row> rows = new ArrayList<>();
    int group = 0;
    for (Body body : register.bodies()) {
      group++;
      rows.add(Row.heading(Ordinals.roman(group), heading(body)));
      int number = 0;
      for (DutyStanding duty : body.leads()) {
        number++;
        rows.add(row(number, duty, ""));
      }
      for (DutyStanding duty : body.helps()) {
        number++;
        rows.add(row(number, duty, helping(duty)));
      }
    }
    return new OfficialTable(
        "Nhiệm vụ của từng cơ quan với thời hạn, sản phẩm và tình trạng tính đến ngày "
            + Dates.brief(briefing.day()),
        null,
        columns(),
        rows,
        List.of());
  }

  private static String heading(Body body) {
    List<String> counts = new ArrayList<>();
    if (!body.leads().isEmpty()) {
      counts.add((body.name() == null ? "" : "chủ trì ") + counted(body.leads().size()));
    }
    if (!body.helps().isEmpty()) {
      counts.add("phối hợp " + counted(body.helps().size()));
    }
    return body.title() + " (" + String.join(", ", counts) + ")";
  }

  private static String counted(int duties) {
    return Numbers.count(duties) + " nhiệm vụ";
  }

  private static String helping(DutyStanding duty) {
    String lead = duty.duty().responsibility().lead();
    return lead == null ? " (phối hợp)" : " (phối hợp; chủ trì: " + lead + ")";
  }

  private static Row row(int number, DutyStanding standing, String remark) {
    String product = standing.duty().product();
    return Row.figures(
        List.of(
            Integer.toString(number),
            content(standing) + remark,
            standing.document(),
            standing.deadline(),
            product == null ? "" : product,
            standing.words()));
  }

  private static String content(DutyStanding standing) {
    String content = standing.duty().content();
    boolean said = content.toLowerCase(Locale.ROOT).contains("thí điểm");
    return content + (standing.duty().pilot() && !said ? " (thí điểm)" : "");
  }

  private static List<Column> columns() {
    return List.of(
        new Column("TT", "A", 5, Align.CENTRE),
        new Column("Nhiệm vụ", "B", 37, Align.LEFT),
        new Column("Văn bản", "C", 13, Align.CENTRE),
        new Column("Thời hạn", "1", 13, Align.CENTRE),
        new Column("Sản phẩm", "2", 16, Align.LEFT),
        new Column("Tình trạng", "3", 16, Align.CENTRE));
  }
}
