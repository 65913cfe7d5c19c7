package vn.tiendo.report;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Report;
import vn.tiendo.model.Visibility;

/**
 * One document to be made of a report, not yet put together: a committee is judged on the report's
 * own day only when a file is made.
 *
 * @param site the committee on the site's day, as those see it who may read the report
 * @param narrowed whether the site shows more of it: a report for everyone keeps to what everyone
 *     may know, though the site be made for the committee alone
 * @param unit the subordinate organisation that it is about; null for a document of the committee
 */
public record OfficialDocument(
    CommitteeAssessment site, boolean narrowed, Report report, @Nullable Organisation unit) {

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
    CommitteeAssessment open = open(site);
    return site.committee().committee().reports().stream()
        .flatMap(
            report ->
                report.visibility() == Visibility.PUBLIC
                    ? of(open, !open.equals(site), report)
                    : of(site, false, report));
  }

  /** The committee as everyone may see it; the same when nothing of it is internal. */
  private static CommitteeAssessment open(CommitteeAssessment site) {
    CheckedCommittee open = site.committee().publicPart();
    return open.committee().equals(site.committee().committee())
        ? site
        : Evaluator.evaluate(open, site.asOf());
  }

  /** The documents of one report: one, or one for each organisation that has a sheet in it. */
  private static Stream<OfficialDocument> of(
      CommitteeAssessment site, boolean narrowed, Report report) {
    OfficialDocument whole = new OfficialDocument(site, narrowed, report, null);
    return report.kind() == Report.Kind.UNIT_SHEET ? whole.sheets() : Stream.of(whole);
  }

  /** The organisations that were there on the report's day, in the order written. */
  private Stream<OfficialDocument> sheets() {
    LocalDate end = report.period().end();
    LocalDate day = end == null ? site.asOf() : end;
    return site.committee().committee().organisations().stream()
        .filter(each -> each.existsOn(day))
        .map(each -> new OfficialDocument(site, narrowed, report, each));
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
