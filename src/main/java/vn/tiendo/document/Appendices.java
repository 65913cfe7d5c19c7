package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Commitment;

/** One appendix for each plan or term that has targets. */
final class Appendices {
  private final Briefing briefing;
  private final OfficialReport kind;
  private final String attachedTo;

  Appendices(Briefing briefing, OfficialReport kind, String attachedTo) {
    this.briefing = briefing;
    this.kind = kind;
    this.attachedTo = attachedTo;
  }

  List<Appendix> all() {
    List<Commitment> commitments =
        kind.commitments().stream().filter(c -> !c.targets().isEmpty()).toList();
    List<Appendix> all = new ArrayList<>();
    for (Commitment commitment : commitments) {
      String label = commitments.size() == 1 ? "Phụ lục" : "Phụ lục " + (all.size() + 1);
      String title = "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA " + Phrases.capitals(commitment.title());
      OfficialTable table = new TargetTable(briefing, commitment).table();
      all.add(new Appendix(label, title, attachedTo, false, table));
    }
    return all;
  }
}
