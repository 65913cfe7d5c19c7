package vn.tiendo.report;

import java.util.List;
import vn.tiendo.report.ReportView.Passage;

/** The statistics table within a text; a report of statistics has it as its appendix. */
record StatisticsPassage(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    OfficialTable table = new StatisticsTable(setting.briefing()).table();
    return table.rows().isEmpty()
        ? PassageText.paragraphs(List.of("Chưa có số liệu thống kê của kỳ báo cáo."))
        : List.of(Passage.of(table));
  }
}
