package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Duty.State;
import vn.tiendo.report.DutyRegister.Body;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;
import vn.tiendo.report.ReportView.Passage;

/** How many duties there are in which state, all together and body by body. */
record DutiesByBody(Setting setting) implements PassageWriter {
  private static final List<State> STATES =
      List.of(State.DONE, State.UNDER_WAY, State.NOT_STARTED, State.UNKNOWN);

  @Override
  public List<Passage> write() {
    DutyRegister register = DutyRegister.of(setting.briefing());
    if (register.duties().isEmpty()) {
      return PassageText.paragraphs(
          List.of("Chưa có nhiệm vụ nào được phân công trong các văn bản của kỳ báo cáo."));
    }
    List<Passage> passages = new ArrayList<>();
    passages.addAll(PassageText.paragraphs(List.of(sentence(register))));
    passages.add(Passage.of(table(register)));
    return passages;
  }

  private String sentence(DutyRegister register) {
    List<DutyStanding> duties = register.duties();
    long plans = duties.stream().map(DutyStanding::plan).distinct().count();
    long leading =
        register.bodies().stream().filter(b -> b.name() != null && !b.leads().isEmpty()).count();
    String states =
        STATES.stream()
            .filter(state -> count(duties, state) > 0)
            .map(state -> Numbers.count(count(duties, state)) + " nhiệm vụ " + state.word())
            .collect(Collectors.joining(", "));
    long overdue = overdue(duties);
    return "Tính đến ngày "
        + Dates.brief(setting.briefing().day())
        + ", có "
        + Numbers.count(duties.size())
        + " nhiệm vụ của "
        + Numbers.count(plans)
        + " văn bản"
        + (leading == 0 ? "" : ", do " + Numbers.count(leading) + " cơ quan, tổ chức chủ trì")
        + ": "
        + states
        + (overdue == 0 ? "" : "; trong đó " + Numbers.count(overdue) + " nhiệm vụ quá hạn")
        + "."
        + (setting.attachments() == 0 ? "" : " (Chi tiết tại Phụ lục kèm theo.)");
  }

  private static OfficialTable table(DutyRegister register) {
    List<Row> rows = new ArrayList<>();
    for (Body body : register.bodies()) {
      rows.add(
          Row.figures(
              cells(
                  Integer.toString(rows.size() + 1),
                  body.title(),
                  body.leads(),
                  Numbers.plain(body.helps().size()))));
    }
    rows.add(Row.total(cells("", "Tổng số", register.duties(), "-")));
    return new OfficialTable(
        "Số nhiệm vụ của từng cơ quan theo tình trạng thực hiện", null, columns(), rows, List.of());
  }

  private static List<String> cells(
      String number, String name, List<DutyStanding> duties, String helps) {
    List<String> cells = new ArrayList<>(List.of(number, name, Numbers.plain(duties.size())));
    STATES.forEach(state -> cells.add(Numbers.plain(count(duties, state))));
    cells.add(Numbers.plain(overdue(duties)));
    cells.add(helps);
    return cells;
  }

  private static long count(List<DutyStanding> duties, State state) {
    return duties.stream().filter(d -> d.state() == state).count();
  }

  private static long overdue(List<DutyStanding> duties) {
    return duties.stream().filter(DutyStanding::isOverdue).count();
  }

  private static List<Column> columns() {
    return List.of(
        new Column("TT", "A", 6, Align.CENTRE),
        new Column("Cơ quan, tổ chức", "B", 35, Align.LEFT),
        new Column("Chủ trì", "1=2+3+4+5", 9, Align.CENTRE),
        new Column("Đã hoàn thành", "2", 8, Align.CENTRE),
        new Column("Đang thực hiện", "3", 8, Align.CENTRE),
        new Column("Chưa thực hiện", "4", 8, Align.CENTRE),
        new Column("Chưa có thông tin", "5", 9, Align.CENTRE),
        new Column("Quá hạn", "6", 8, Align.CENTRE),
        new Column("Phối hợp", "7", 9, Align.CENTRE));
  }
}
