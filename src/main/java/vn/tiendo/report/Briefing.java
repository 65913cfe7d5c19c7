package vn.tiendo.report;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.compose.Marking;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.language.ToneMarks;
import vn.tiendo.model.Committee.Profile;
import vn.tiendo.model.PageForm.CountDigits;
import vn.tiendo.model.Report;

/**
 * What a report is written from: the committee as it stood on the day up to which the report
 * speaks.
 *
 * @param assessment judged on that day, which is not the day of the site
 */
record Briefing(Report report, CommitteeAssessment assessment, Wording wording) {

  /**
   * Judges the committee on the last day of the report's period, so that a report stays as it is
   * whatever day the site is built for; on the site's own day when the period has no date.
   */
  static Briefing of(CommitteeAssessment site, Report report) {
    LocalDate end = report.period().end();
    LocalDate day = end == null ? site.asOf() : end;
    CommitteeAssessment assessment =
        day.equals(site.asOf()) ? site : Evaluator.evaluate(site.committee(), day);
    return new Briefing(report, assessment, new Wording(assessment));
  }

  /** Names what is printed, for {@code data-says}. */
  Marking marking() {
    return new Marking(assessment, wording);
  }

  /** The same report as if it had been written on another day. */
  Briefing on(LocalDate day) {
    CommitteeAssessment then = Evaluator.evaluate(committee(), day);
    return new Briefing(report, then, new Wording(then));
  }

  CheckedCommittee committee() {
    return assessment.committee();
  }

  Profile profile() {
    return committee().committee().profile();
  }

  /** The day up to which the report speaks. */
  LocalDate day() {
    return assessment.asOf();
  }

  /** Writes a text as the committee does: where tone marks stand, how counts are written. */
  UnaryOperator<String> spelling() {
    ToneMarks marks =
        switch (profile().toneMarks()) {
          case NEW -> ToneMarks.NEW;
          case OLD -> ToneMarks.OLD;
        };
    CountDigits digits = profile().formalities().form().counts();
    return text -> CountWriting.apply(digits, marks.apply(text));
  }
}
