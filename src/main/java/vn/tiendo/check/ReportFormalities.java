package vn.tiendo.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Report;

/**
 * An official report (trạng thái: chính thức) has its number, its date and its signatory: a
 * document without them is a draft (official-format §1).
 */
final class ReportFormalities implements CommitteeRule {
  private static final String CODE = "bao-cao-thieu-the-thuc";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Report written : committee.committee().reports()) {
      List<String> missing = missing(written, committee);
      if (!written.draft() && !missing.isEmpty()) {
        report.accept(
            Diagnostic.error(
                CODE,
                written.place(),
                "báo cáo chính thức còn thiếu " + Printed.list(missing),
                "ghi đủ, hoặc để “trạng thái: dự thảo”"));
      }
    }
  }

  private static List<String> missing(Report written, CheckedCommittee committee) {
    List<String> missing = new ArrayList<>();
    if (written.number() == null) {
      missing.add("“số”");
    }
    if (written.day() == null) {
      missing.add("“ngày”");
    }
    if (written.signatory() == null
        && committee.committee().profile().formalities().signatory() == null) {
      missing.add("“người ký”");
    }
    return missing;
  }
}
