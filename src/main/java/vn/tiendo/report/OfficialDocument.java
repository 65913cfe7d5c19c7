package vn.tiendo.report;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Report;

/**
 * One document to be made of a report, not yet put together: a committee is judged on the report's
 * own day only when a file is made.
 *
 * @param site the committee as the site shows it, on the site's day
 * @param unit the subordinate organisation that it is about; null for a document of the committee
 */
public record OfficialDocument(
    CommitteeAssessment site, Report report, @Nullable Organisation unit) {

  /**
   * A document put together: what each file of it is made from.
   *
   * @param template the template that lays it out on pages
   * @param spelling how the committee sets tone marks, for all text but names of persons
   */
  public record Composed(
      String template, ReportView view, Properties properties, UnaryOperator<String> spelling) {}

  /** The documents of all reports of a committee, in the order of their codes. */
  public static Stream<OfficialDocument> of(CommitteeAssessment site) {
    return site.committee().committee().reports().stream().flatMap(report -> of(site, report));
  }

  /** The documents of one report: one, or one for each organisation that has a sheet in it. */
  public static Stream<OfficialDocument> of(CommitteeAssessment site, Report report) {
    return report.kind() == Report.Kind.UNIT_SHEET
        ? sheets(site, report)
        : Stream.of(new OfficialDocument(site, report, null));
  }

  /** The organisations that were there on the report's day, in the order written. */
  private static Stream<OfficialDocument> sheets(CommitteeAssessment site, Report report) {
    LocalDate end = report.period().end();
    LocalDate day = end == null ? site.asOf() : end;
    return site.committee().committee().organisations().stream()
        .filter(unit -> unit.existsOn(day))
        .map(unit -> new OfficialDocument(site, report, unit));
  }

  /**
   * Where its files stand, without their ending: {@code xa-minh-hoa/van-ban/2025-tong-ket}; those
   * of one organisation in a folder, {@code xa-minh-hoa/van-ban/2025-phieu/thon-mot}.
   */
  public String path() {
    String path = site.committee().committee().code() + "/van-ban/" + report.code();
    return unit == null ? path : path + "/" + unit.code().value();
  }

  /** Judges and writes it. */
  public Composed compose() {
    Briefing briefing = Briefing.of(site, report);
    OfficialReport kind = unit != null ? new UnitSheet(briefing, unit) : kind(briefing);
    ReportFrame frame = new ReportFrame(briefing, kind);
    return new Composed(
        kind.template(), frame.view(), frame.properties(path()), briefing.spelling());
  }

  private static OfficialReport kind(Briefing briefing) {
    return switch (briefing.report().kind()) {
      case PROGRESS -> new ProgressReport(briefing);
      case INTERIM_REVIEW -> new InterimReview(briefing);
      case FINAL_REVIEW -> new FinalReview(briefing);
      case ANNUAL -> new AnnualReport(briefing);
      case TERM_SUMMARY -> new TermSummary(briefing);
      case POLITICAL -> new PoliticalReport(briefing);
      case DUTIES -> new DutyReport(briefing);
      case MEETINGS -> new MeetingReport(briefing);
      case STATISTICS -> new StatisticsReport(briefing);
      case UNIT_SHEET -> throw new IllegalArgumentException("a sheet is of one organisation");
      case CROSS_CHECK -> new CrossCheck(briefing);
    };
  }
}
