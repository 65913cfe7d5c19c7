package vn.tiendo.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.language.Initials;
import vn.tiendo.report.ReportView.Passage;

/**
 * The duties that a reader must look to, one line each.
 *
 * @param lead the sentence above them
 * @param none what is said when there are none
 */
record DutyWarnings(Setting setting, String lead, String none, Predicate<DutyStanding> which)
    implements PassageWriter {

  static DutyWarnings overdue(Setting setting) {
    return new DutyWarnings(
        setting,
        "Các nhiệm vụ quá hạn:",
        "Không có nhiệm vụ nào đã quá hạn mà chưa hoàn thành.",
        DutyStanding::isOverdue);
  }

  static DutyWarnings coming(Setting setting) {
    return new DutyWarnings(
        setting,
        "Các nhiệm vụ phải hoàn thành trong thời gian tới:",
        "Không còn nhiệm vụ nào có thời hạn cụ thể phải hoàn thành trong thời gian tới.",
        DutyStanding::isComing);
  }

  @Override
  public List<Passage> write() {
    List<DutyStanding> all = DutyRegister.of(setting.briefing()).duties();
    List<String> lines =
        all.stream()
            .filter(which)
            .sorted(Comparator.comparing(DutyWarnings::due))
            .map(DutyWarnings::line)
            .toList();
    if (!lines.isEmpty()) {
      return PassageText.list(lead, lines);
    }
    return all.isEmpty() ? List.of() : PassageText.paragraphs(List.of(none));
  }

  private static String due(DutyStanding standing) {
    return standing.duty().due() == null ? "" : standing.duty().due().day().toString();
  }

  /** {@code Văn phòng Đảng uỷ: ban hành Quy chế … (thời hạn: 30/6/2026; quá hạn 92 ngày, …)}. */
  private static String line(DutyStanding standing) {
    String body = standing.duty().responsibility().lead();
    String content = standing.duty().content();
    return (body == null ? content : Initials.raised(body) + ": " + Phrases.lowered(content))
        + " ("
        + standing.document()
        + "; thời hạn: "
        + Initials.lowered(standing.deadline())
        + "; "
        + Initials.lowered(standing.words())
        + ")";
  }
}
