package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Report.BlockKind;

/** Báo cáo sinh hoạt chi bộ: which branch met in which month of a year. */
final class MeetingReport implements OfficialReport {
  private final Briefing briefing;
  private final MeetingSpan span;

  MeetingReport(Briefing briefing) {
    this.briefing = briefing;
    this.span =
        MeetingSpan.of(briefing)
            .orElseThrow(
                () -> new IllegalArgumentException("no meetings " + briefing.report().period()));
  }

  @Override
  public String template() {
    return "document/meeting-report.ftlh";
  }

  @Override
  public List<Commitment> commitments() {
    return List.of();
  }

  @Override
  public String usualSubject() {
    return shortSubject();
  }

  @Override
  public String shortSubject() {
    return "tình hình sinh hoạt chi bộ " + span.name(briefing);
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(
        new Outline("Việc thực hiện chế độ sinh hoạt", List.of(BlockKind.MEETINGS)),
        new Outline("Chi bộ chưa họp đủ, chưa có số liệu", List.of(BlockKind.MISSED_MEETINGS)),
        new Outline("Chất lượng sinh hoạt", List.of(BlockKind.MEETING_QUALITY)));
  }

  @Override
  public List<Attachment> attachments() {
    return span.branches().isEmpty()
        ? List.of()
        : List.of(
            new Attachment(
                "SINH HOẠT CỦA TỪNG CHI BỘ, " + Phrases.capitals(span.name(briefing)),
                /* landscape= */ true,
                new MeetingTable(span, briefing).table()));
  }
}
