package vn.tiendo.report;

import java.util.List;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.report.ReportView.Passage;

/** The generated blocks and who writes each. */
final class GeneratedPassages {
  private final Setting setting;

  GeneratedPassages(Setting setting) {
    this.setting = setting;
  }

  List<Passage> of(BlockKind block) {
    return writer(block).write();
  }

  private PassageWriter writer(BlockKind block) {
    return switch (block) {
      case SUMMARY -> new SummaryPassage(setting);
      case MET -> TargetList.met(setting);
      case UNMET -> TargetList.behind(setting);
      case REMAINING -> new RemainingTargets(setting);
      case DUTIES -> new DutyList(setting);
      case FIGURES -> new MainFigures(setting);
      case CHART -> new VerdictFigures(setting);
      case DUTIES_BY_BODY -> new DutiesByBody(setting);
      case OVERDUE_DUTIES -> DutyWarnings.overdue(setting);
      case COMING_DUTIES -> DutyWarnings.coming(setting);
      case MEETINGS -> new MeetingSummary(setting);
      case MISSED_MEETINGS -> new MissedMeetings(setting);
      case MEETING_QUALITY -> new MeetingQuality(setting);
    };
  }
}
