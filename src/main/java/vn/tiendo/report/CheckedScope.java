package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Target;
import vn.tiendo.report.ReportView.Passage;

/** How much was examined, and how much was found. */
record CheckedScope(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    CheckedCommittee committee = setting.briefing().committee();
    return PassageText.paragraphs(List.of(examined(committee), found(committee.findings())));
  }

  private static String examined(CheckedCommittee checked) {
    Committee committee = checked.committee();
    long figures = committee.sheets().stream().mapToLong(s -> s.figures().size()).sum();
    long stated =
        committee.sheets().stream()
            .flatMap(s -> s.figures().stream())
            .filter(f -> f.stated() != null)
            .count();
    long claims = committee.sheets().stream().mapToLong(s -> s.claims().size()).sum();
    long targets = checked.entries().stream().filter(e -> e.measure() instanceof Target).count();
    long duties = committee.plans().stream().mapToLong(p -> p.duties().size()).sum();
    return "Đã đối chiếu "
        + Numbers.count(figures)
        + " số liệu của "
        + Numbers.count(committee.sheets().size())
        + " tệp"
        + (stated == 0
            ? ""
            : " (" + Numbers.count(stated) + " số liệu có con số nguồn công bố kèm theo)")
        + (claims == 0 ? "" : ", " + Numbers.count(claims) + " mục đối chiếu riêng")
        + "; "
        + Numbers.count(targets)
        + " chỉ tiêu và "
        + Numbers.count(duties)
        + " nhiệm vụ của "
        + Numbers.count(checked.commitments().size())
        + " kế hoạch, nhiệm kỳ.";
  }

  private String found(List<Diagnostic> findings) {
    if (findings.isEmpty()) {
      return "Không phát hiện chỗ nào chưa khớp.";
    }
    List<String> parts = new ArrayList<>();
    long warnings = count(findings, Severity.WARNING);
    long notes = count(findings, Severity.NOTE);
    if (warnings > 0) {
      parts.add(Numbers.count(warnings) + " chỗ chưa khớp cần xem lại (cảnh báo)");
    }
    if (notes > 0) {
      parts.add(Numbers.count(notes) + " chỗ cần biết (lưu ý)");
    }
    return "Phát hiện "
        + String.join(" và ", parts)
        + "."
        + (setting.attachments() == 0 ? "" : " (Chi tiết tại Phụ lục kèm theo.)");
  }

  static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(d -> d.severity() == severity).count();
  }
}
