package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.compose.Result;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.language.Folding;
import vn.tiendo.language.Ordinals;
import vn.tiendo.model.Target;
import vn.tiendo.model.Term;
import vn.tiendo.report.OfficialReport.Attachment;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/**
 * The targets that a congress is to decide on beside what the last congress asked of the same
 * thing, known by its name, and what was reached.
 */
final class NextTermTable {
  private final Briefing briefing;
  private final Term ended;
  private final Term opened;

  NextTermTable(Briefing briefing, Term ended, Term opened) {
    this.briefing = briefing;
    this.ended = ended;
    this.opened = opened;
  }

  Attachment attachment() {
    return new Attachment(
        "CÁC CHỈ TIÊU CHỦ YẾU " + Phrases.capitals(TermWords.years(opened)),
        /* landscape= */ false,
        table());
  }

  private OfficialTable table() {
    List<Row> rows = new ArrayList<>();
    String group = null;
    int groups = 0;
    int number = 0;
    for (Target target : NextTerm.targets(briefing, opened.code())) {
      String own = target.group();
      if (own != null && !own.equals(group)) {
        groups++;
        rows.add(Row.heading(Ordinals.roman(groups), own));
      }
      group = own;
      number++;
      rows.add(row(number, target));
    }
    String last = "Nhiệm kỳ " + ended.period().first() + " - " + ended.period().last();
    return new OfficialTable(
        "Mức phấn đấu của nhiệm kỳ mới bên cạnh mức và kết quả của nhiệm kỳ trước",
        null,
        List.of(
            new Column("TT", "A", 6, Align.CENTRE),
            new Column("Chỉ tiêu", "B", 30, Align.LEFT),
            new Column("Đơn vị tính", "C", 10, Align.CENTRE),
            new Column("Nghị quyết", "1", 18, Align.CENTRE, last),
            new Column("Thực hiện", "2", 16, Align.CENTRE, last),
            new Column("Mục tiêu " + TermWords.years(opened), "3", 20, Align.CENTRE)),
        rows,
        List.of("Cột 1, cột 2 để trống là nhiệm kỳ trước không có chỉ tiêu cùng tên."));
  }

  private Row row(int number, Target target) {
    Optional<Assessment> before = before(target);
    Result result = before.map(briefing.wording()::result).orElse(null);
    return Row.figures(
        List.of(
            Integer.toString(number),
            target.name(),
            target.level() == null ? "" : briefing.wording().unit(target),
            before.map(a -> briefing.wording().phrase(a.target())).orElse(""),
            result == null || !result.isKnown() ? "" : result.text(),
            briefing.wording().phrase(target)));
  }

  private Optional<Assessment> before(Target target) {
    String name = Folding.fold(target.name());
    return Tally.flat(briefing.assessment().of(ended)).stream()
        .filter(a -> Folding.fold(a.target().name()).equals(name))
        .findFirst();
  }
}
