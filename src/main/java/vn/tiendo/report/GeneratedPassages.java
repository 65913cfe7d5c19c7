package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Period;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.model.Report.Piece;
import vn.tiendo.report.ReportView.Passage;

/** The generated blocks and who writes each. */
final class GeneratedPassages {
  private final Setting setting;

  GeneratedPassages(Setting setting) {
    this.setting = setting;
  }

  /** A block that names no period of its own. */
  List<Passage> of(BlockKind block) {
    return writer(block, null).write();
  }

  List<Passage> of(Piece.Block block) {
    return writer(block.kind(), block.period()).write();
  }

  private PassageWriter writer(BlockKind block, @Nullable Period period) {
    return switch (block) {
      case SUMMARY -> new SummaryPassage(setting);
      case MET -> TargetList.met(setting);
      case UNMET -> TargetList.behind(setting);
      case REMAINING -> new RemainingTargets(setting);
      case DUTIES -> new DutyList(setting);
      case FIGURES -> new MainFigures(setting);
      case COMPARISON -> new Movements(setting, period);
      case COMPARISON_TABLE -> new ComparisonTable(setting, period);
      case ISSUED_DOCUMENTS -> new IssuedDocuments(setting);
      case MEMBERSHIP -> new MembershipChange(setting);
      case YEAR_TARGETS -> new YearTargets(setting);
      case NEXT_YEAR -> new NextYear(setting);
      case NEXT_TERM -> new NextTerm(setting);
      case CHART -> new VerdictFigures(setting);
      case DUTIES_BY_BODY -> new DutiesByBody(setting);
      case OVERDUE_DUTIES -> DutyWarnings.overdue(setting);
      case COMING_DUTIES -> DutyWarnings.coming(setting);
      case MEETINGS -> new MeetingSummary(setting);
      case MISSED_MEETINGS -> new MissedMeetings(setting);
      case MEETING_QUALITY -> new MeetingQuality(setting);
      case STATISTICS -> new StatisticsPassage(setting);
      case CHECKED_SCOPE -> new CheckedScope(setting);
      case WRONG_SHARES -> new WrongShares(setting);
      case FINDINGS -> new FindingSummary(setting);
      case MISSING_FIGURES -> new MissingFigures(setting);
    };
  }
}
