package vn.tiendo.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Organisation;
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
   * @param sheets its files where there is one for each organisation; then it has no file of its
   *     own
   */
  public record Report(
      String subject,
      String href,
      @Nullable String word,
      Link about,
      String period,
      @Nullable String number,
      @Nullable String day,
      boolean draft,
      List<Sheet> sheets) {}

  /**
   * The file of one organisation.
   *
   * @param text the organisation's name
   * @param word where its Word copy is; null when none is made
   */
  public record Sheet(String text, String href, @Nullable String word) {}

  List<Report> all() {
    return desk.committee().reports().stream().filter(this::hasFile).map(this::row).toList();
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
    List<Sheet> sheets = sheets(report);
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
          case STATISTICS -> "Báo cáo thống kê tổ chức đảng, đảng viên";
          case UNIT_SHEET -> "Phiếu đơn vị";
          case CROSS_CHECK -> "Biên bản đối chiếu số liệu";
        };
    String subject = report.subject();
    return new Report(
        subject != null ? document(report) + " " + subject : kind + ": " + about.text(),
        sheets.isEmpty()
            ? here.to(Addresses.pdf(desk.code(), report.code()))
            : sheets.get(0).href(),
        desk.publication().wordCopies() && sheets.isEmpty()
            ? here.to(Addresses.word(desk.code(), report.code()))
            : null,
        about,
        desk.words().period(report.period()),
        report.number() == null ? null : report.number().toString(),
        report.day() == null ? null : Dates.brief(report.day()),
        report.draft(),
        sheets);
  }

  /** Sheets of organisations none of which is shown make no file. */
  private boolean hasFile(vn.tiendo.model.Report report) {
    return report.kind() != vn.tiendo.model.Report.Kind.UNIT_SHEET || !sheets(report).isEmpty();
  }

  private static String document(vn.tiendo.model.Report report) {
    return report.kind() == vn.tiendo.model.Report.Kind.CROSS_CHECK ? "Biên bản" : "Báo cáo";
  }

  /** One sheet for each organisation that was there on the report's day. */
  private List<Sheet> sheets(vn.tiendo.model.Report report) {
    if (report.kind() != vn.tiendo.model.Report.Kind.UNIT_SHEET) {
      return List.of();
    }
    LocalDate end = report.period().end();
    LocalDate day = end == null ? desk.judged().asOf() : end;
    return desk.committee().organisations().stream()
        .filter(unit -> unit.existsOn(day))
        .map(unit -> sheet(report, unit))
        .toList();
  }

  private Sheet sheet(vn.tiendo.model.Report report, Organisation unit) {
    String pdf = Addresses.sheet(desk.code(), report.code(), unit.code().value());
    String word = Addresses.sheetInWord(desk.code(), report.code(), unit.code().value());
    return new Sheet(
        unit.name(), here.to(pdf), desk.publication().wordCopies() ? here.to(word) : null);
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
