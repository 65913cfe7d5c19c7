package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Commitment;
import vn.tiendo.report.OfficialReport.Attachment;

/** One table for each plan or term that has targets. */
final class TargetAttachments {
  private TargetAttachments() {}

  static List<Attachment> of(Briefing briefing, List<Commitment> commitments) {
    return commitments.stream()
        .filter(c -> !c.targets().isEmpty())
        .map(
            c ->
                new Attachment(
                    "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA " + Phrases.capitals(PlanName.of(c)),
                    /* landscape= */ false,
                    new TargetTable(briefing, c).table()))
        .toList();
  }
}
