package vn.tiendo.report;

import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.compose.Marks;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.report.ReportView.Passage;

/** The targets of some verdicts, each with its verdict and why. */
record TargetList(Setting setting, String lead, Predicate<Assessment> which)
    implements PassageWriter {

  /** With reasons for one plan; for several, the results alone, so that the list stays short. */
  static PassageWriter met(Setting setting) {
    Predicate<Assessment> met = assessment -> assessment.verdict().isMet();
    return setting.withTargets().size() > 1
        ? new MetResults(setting, met)
        : new TargetList(setting, "Các chỉ tiêu đạt và vượt:", met);
  }

  static TargetList behind(Setting setting) {
    return new TargetList(
        setting, "Các chỉ tiêu chưa đạt hoặc chậm tiến độ:", TargetList::isBehind);
  }

  @Override
  public List<Passage> write() {
    return PassageText.list(lead, setting.targets(which).stream().map(this::result).toList());
  }

  /** {@code Kết nạp đảng viên: vượt. Đạt 24 đảng viên so với …} */
  private String result(Assessment a) {
    Marks marks = setting.briefing().marking().of(a);
    return setting.name(a)
        + ": "
        + new Told(setting.wording().verdict(a), marks.verdict()).marked()
        + ". "
        + new Told(setting.wording().why(a), marks.reason()).marked();
  }

  private static boolean isBehind(Assessment a) {
    return switch (a.verdict()) {
      case BEHIND, AT_RISK, NEARLY_MET, NOT_MET -> true;
      case EXCEEDED, MET, ON_TRACK, NO_DATA, NOT_DUE -> false;
    };
  }
}
