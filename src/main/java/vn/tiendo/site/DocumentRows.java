package vn.tiendo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Report.Kind;
import vn.tiendo.site.Parts.Link;

/** The reports of a committee, each with its PDF. */
record DocumentRows(Desk desk, Here here) {

  /**
   * One report.
   *
   * @param subject its title as a list shows it
   * @param number {@code 12}; null while none is assigned
   * @param day the date of signing; null for a draft
   */
  public record Report(
      String subject,
      String href,
      Link about,
      String period,
      @Nullable String number,
      @Nullable String day,
      boolean draft) {}

  List<Report> all() {
    return desk.committee().reports().stream().map(this::row).toList();
  }

  /**
   * The reports on one plan or term.
   *
   * @param plan whether the code is a plan's, since a plan and a term may share a code
   */
  List<Report> about(Code code, boolean plan) {
    return desk.committee().reports().stream()
        .filter(r -> r.about().value().equals(code) && plan == (r.kind() == Kind.PROGRESS))
        .map(this::row)
        .toList();
  }

  private Report row(vn.tiendo.model.Report report) {
    Commitment about = about(report);
    String kind =
        switch (report.kind()) {
          case PROGRESS -> "Báo cáo tiến độ";
          case TERM_SUMMARY -> "Báo cáo tổng kết nhiệm kỳ";
        };
    String subject = report.subject();
    return new Report(
        subject != null ? "Báo cáo " + subject : kind + ": " + Desk.name(about),
        here.to(Addresses.pdf(desk.code(), report.code())),
        here.link(Desk.name(about), Addresses.commitment(desk.code(), about)),
        desk.words().period(report.period()),
        report.number() == null ? null : report.number().toString(),
        report.day() == null ? null : Dates.brief(report.day()),
        report.draft());
  }

  private Commitment about(vn.tiendo.model.Report report) {
    Code code = report.about().value();
    List<? extends Commitment> among =
        switch (report.kind()) {
          case PROGRESS -> desk.committee().plans();
          case TERM_SUMMARY -> desk.committee().terms();
        };
    return among.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
  }
}
