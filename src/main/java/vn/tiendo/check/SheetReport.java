package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Report;

/**
 * Sheets of organisations are made from data alone, one page each: they take no narrative, and
 * there are organisations to make them of.
 */
final class SheetReport implements CommitteeRule {
  private static final String CODE = "phieu-don-vi-sai";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    LocalDate usual = committee.cutOff(all.catalogue().portal().cutOff());
    for (Report written : committee.committee().reports()) {
      if (written.kind() == Report.Kind.UNIT_SHEET) {
        look(written, usual, committee, report);
      }
    }
  }

  private static void look(
      Report written, LocalDate usual, CheckedCommittee committee, Consumer<Diagnostic> report) {
    written.narrative().sections().stream()
        .findFirst()
        .ifPresent(
            section ->
                report.accept(
                    Diagnostic.error(
                        CODE,
                        section.place(),
                        "phiếu đơn vị không in lời văn",
                        "bỏ lời văn này, hoặc chuyển sang một báo cáo loại khác")));
    LocalDate end = written.period().end();
    LocalDate day = end == null ? usual : end;
    if (committee.committee().organisations().stream().noneMatch(unit -> unit.existsOn(day))) {
      report.accept(
          Diagnostic.error(
              CODE,
              written.place(),
              "không có đơn vị nào để lập phiếu",
              "ghi các đơn vị vào don-vi.yaml, hoặc sửa “kỳ báo cáo”"));
    }
  }
}
