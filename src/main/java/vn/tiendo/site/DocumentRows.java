package vn.tiendo.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.site.Parts.Link;

/** The reports of a committee, each with its PDF and the Word copy if there is one. */
record DocumentRows(Desk desk, Here here) {

  /**
   * One report.
   *
   * @param subject its title as a list shows it
   * @param word where its Word copy is; null when none is made
   * @param number {@code 12}; null while none is assigned
   * @param day the date of signing; null for a draft
   */
  public record Report(
      String subject,
      String href,
      @Nullable String word,
      Link about,
      String period,
      @Nullable String number,
      @Nullable String day,
      boolean draft) {}

  List<Report> all() {
    return desk.committee().reports().stream().map(this::row).toList();
  }

  /** The reports on one plan or term. */
  List<Report> about(Commitment commitment) {
    return desk.committee().reports().stream()
        .filter(r -> r.about().names(commitment))
        .map(this::row)
        .toList();
  }

  private Report row(vn.tiendo.model.Report report) {
    Link about = about(report);
    String kind =
        switch (report.kind()) {
          case PROGRESS -> "Báo cáo tiến độ";
          case INTERIM_REVIEW -> "Báo cáo sơ kết";
          case FINAL_REVIEW -> "Báo cáo tổng kết";
          case ANNUAL -> "Báo cáo tổng kết năm";
          case TERM_SUMMARY -> "Báo cáo tổng kết nhiệm kỳ";
          case POLITICAL -> "Báo cáo chính trị";
          case DUTIES -> "Báo cáo phân công, tiến độ nhiệm vụ";
          case MEETINGS -> "Báo cáo sinh hoạt chi bộ";
        };
    String subject = report.subject();
    return new Report(
        subject != null ? "Báo cáo " + subject : kind + ": " + about.text(),
        here.to(Addresses.pdf(desk.code(), report.code())),
        desk.publication().wordCopies()
            ? here.to(Addresses.word(desk.code(), report.code()))
            : null,
        about,
        desk.words().period(report.period()),
        report.number() == null ? null : report.number().toString(),
        report.day() == null ? null : Dates.brief(report.day()),
        report.draft());
  }

  private Link about(vn.tiendo.model.Report report) {
    return Stream.<Commitment>concat(
            desk.committee().plans().stream(), desk.committee().terms().stream())
        .filter(report.about()::names)
        .findFirst()
        .map(c -> here.link(Desk.name(c), Addresses.commitment(desk.code(), c)))
        .orElseGet(
            () -> here.link(desk.committee().profile().name(), Addresses.committee(desk.code())));
  }
}
