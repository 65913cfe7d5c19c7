package vn.tiendo.report;

import java.util.List;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Report.BlockKind;

/**
 * Biên bản đối chiếu: what checking found in the committee's data. For the committee itself; a rule
 * keeps it out of what everyone may see.
 */
final class CrossCheck implements OfficialReport {
  private final Briefing briefing;

  CrossCheck(Briefing briefing) {
    this.briefing = briefing;
  }

  @Override
  public String template() {
    return "document/cross-check.ftlh";
  }

  @Override
  public DocumentType type() {
    return new DocumentType("Biên bản", "BB");
  }

  @Override
  public List<Commitment> commitments() {
    return briefing.committee().commitments();
  }

  @Override
  public String usualSubject() {
    return shortSubject() + " (tính đến ngày " + Dates.brief(briefing.day()) + ")";
  }

  @Override
  public String shortSubject() {
    return "đối chiếu số liệu, chỉ tiêu của " + briefing.profile().name();
  }

  @Override
  public String opening(String usual) {
    return issuing(briefing).speaker()
        + " tổ chức đối chiếu số liệu, chỉ tiêu, nhiệm vụ đã ghi với nguồn và giữa các tệp với nhau,"
        + " lập biên bản như sau:";
  }

  @Override
  public String conclusion(String usual) {
    return "Trên đây là biên bản "
        + shortSubject()
        + ", làm căn cứ để các cơ quan, đơn vị cung cấp số liệu kiểm tra lại, bổ sung.";
  }

  @Override
  public List<Outline> usualSections() {
    return List.of(
        new Outline("Phạm vi và kết quả chung", List.of(BlockKind.CHECKED_SCOPE)),
        new Outline("Tỷ lệ công bố chưa khớp số đếm", List.of(BlockKind.WRONG_SHARES)),
        new Outline("Các phát hiện theo loại", List.of(BlockKind.FINDINGS)),
        new Outline("Chỉ tiêu chưa có số liệu", List.of(BlockKind.MISSING_FIGURES)));
  }

  @Override
  public List<Attachment> attachments() {
    return briefing.committee().findings().isEmpty()
        ? List.of()
        : List.of(
            new Attachment(
                "CÁC PHÁT HIỆN KHI ĐỐI CHIẾU",
                /* landscape= */ true,
                new FindingTable(briefing.committee()).table()));
  }
}
