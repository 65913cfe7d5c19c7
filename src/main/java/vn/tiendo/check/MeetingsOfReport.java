package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.model.Report;
import vn.tiendo.model.Visibility;

/**
 * A report on branch meetings keeps to one year, and the data have the meetings of that year; a
 * public one rests on public meetings only.
 */
final class MeetingsOfReport implements CommitteeRule {
  private static final String CODE = "bao-cao-thieu-sinh-hoat";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Report written : committee.committee().reports()) {
      if (written.kind() == Report.Kind.MEETINGS) {
        look(written, committee, report);
      }
    }
  }

  private static void look(
      Report written, CheckedCommittee committee, Consumer<Diagnostic> report) {
    LocalDate start = written.period().start();
    LocalDate end = written.period().end();
    if (start == null || end == null || start.getYear() != end.getYear()) {
      tell(
          written,
          "báo cáo sinh hoạt chi bộ phải nằm trong một năm",
          "ghi “kỳ báo cáo” là một năm, các tháng đầu năm, quý hoặc tháng",
          report);
      return;
    }
    String file = "sinh-hoat/" + end.getYear() + ".yaml";
    MeetingYear year =
        committee.committee().meetings().stream()
            .filter(each -> each.year() == end.getYear())
            .findFirst()
            .orElse(null);
    if (year == null) {
      tell(
          written,
          "chưa có số liệu sinh hoạt chi bộ năm " + end.getYear(),
          "thêm tệp %s, hoặc sửa “kỳ báo cáo”".formatted(file),
          report);
    } else if (written.visibility() == Visibility.PUBLIC
        && year.visibility() == Visibility.INTERNAL) {
      tell(
          written,
          "báo cáo công khai dựa vào số liệu sinh hoạt nội bộ ở " + file,
          "để báo cáo “phạm vi: nội bộ”, hoặc bỏ “phạm vi: nội bộ” của tệp ấy nếu được phép",
          report);
    }
  }

  private static void tell(
      Report written, String message, String remedy, Consumer<Diagnostic> report) {
    report.accept(Diagnostic.error(CODE, written.place(), message, remedy));
  }
}
