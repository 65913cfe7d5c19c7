package vn.tiendo.report;

import java.util.List;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Period;
import vn.tiendo.model.Report.BlockKind;

/** Báo cáo thống kê: organisation and membership in numbers (official format, 8). */
final class StatisticsReport implements OfficialReport {
  private final Briefing briefing;

  StatisticsReport(Briefing briefing) {
    this.briefing = briefing;
  }

  @Override
  public String template() {
    return "document/statistics-report.ftlh";
  }

  @Override
  public List<Commitment> commitments() {
    return briefing.committee().commitments();
  }

  @Override
  public String usualSubject() {
    return shortSubject() + " " + time();
  }

  /** {@code năm 2025}, {@code tính đến ngày 30/6/2020}, {@code (nguồn không ghi ngày)}. */
  private String time() {
    Period period = briefing.report().period();
    if (period.end() == null) {
      return "(nguồn không ghi ngày)";
    }
    return period instanceof Period.At
        ? "tính đến ngày " + Dates.brief(briefing.day())
        : briefing.wording().period(period);
  }

  @Override
  public String shortSubject() {
    return "thống kê tổ chức đảng, đảng viên";
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(new Outline("Biểu thống kê", List.of(BlockKind.STATISTICS)));
  }

  @Override
  public List<Attachment> attachments() {
    return List.of();
  }
}
