package vn.tiendo.report;

import java.util.List;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Report.BlockKind;

/** Báo cáo phân công: every body's duties in all plans, and how far they have come. */
final class DutyReport implements OfficialReport {
  private final Briefing briefing;

  DutyReport(Briefing briefing) {
    this.briefing = briefing;
  }

  @Override
  public String template() {
    return "document/duty-report.ftlh";
  }

  @Override
  public List<Commitment> commitments() {
    return List.copyOf(briefing.committee().committee().plans());
  }

  @Override
  public String usualSubject() {
    return shortSubject() + " (tính đến ngày " + Dates.brief(briefing.day()) + ")";
  }

  @Override
  public String shortSubject() {
    return "việc phân công và tình hình thực hiện nhiệm vụ";
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(
        new Outline("Kết quả chung", List.of(BlockKind.DUTIES_BY_BODY)),
        new Outline("Nhiệm vụ quá hạn", List.of(BlockKind.OVERDUE_DUTIES)),
        new Outline("Nhiệm vụ thời gian tới", List.of(BlockKind.COMING_DUTIES)));
  }

  @Override
  public List<Attachment> attachments() {
    DutyRegister register = DutyRegister.of(briefing);
    return register.duties().isEmpty()
        ? List.of()
        : List.of(
            new Attachment(
                "NHIỆM VỤ PHÂN CÔNG CHO TỪNG CƠ QUAN, TỔ CHỨC",
                /* landscape= */ true,
                new DutyTable(register, briefing).table()));
  }
}
