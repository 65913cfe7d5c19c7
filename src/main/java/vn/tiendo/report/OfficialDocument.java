package vn.tiendo.report;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.model.Report;

/**
 * One document to be made of a report, not yet put together: a committee is judged on the report's
 * own day only when a file is made.
 *
 * @param site the committee as the site shows it, on the site's day
 */
public record OfficialDocument(CommitteeAssessment site, Report report) {

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
    return site.committee().committee().reports().stream()
        .map(report -> new OfficialDocument(site, report));
  }

  /** Where its files stand, without their ending: {@code xa-minh-hoa/van-ban/2025-tong-ket}. */
  public String path() {
    return site.committee().committee().code() + "/van-ban/" + report.code();
  }

  /** Judges and writes it. */
  public Composed compose() {
    Briefing briefing = Briefing.of(site, report);
    OfficialReport kind = kind(briefing);
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
    };
  }
}
