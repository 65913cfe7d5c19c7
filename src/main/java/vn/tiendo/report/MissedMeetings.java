package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.report.MeetingSpan.Sign;
import vn.tiendo.report.ReportView.Passage;

/** Which branches missed which months, apart from those of which nothing is known. */
record MissedMeetings(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    return MeetingSpan.of(setting.briefing()).map(MissedMeetings::passages).orElse(List.of());
  }

  private static List<Passage> passages(MeetingSpan span) {
    List<Passage> passages = new ArrayList<>();
    List<String> missed = lines(span, Sign.NOT_HELD);
    if (missed.isEmpty() && !span.branches().isEmpty()) {
      passages.addAll(
          PassageText.paragraphs(List.of("Không có chi bộ nào được ghi nhận là không họp.")));
    }
    passages.addAll(PassageText.list("Các chi bộ có tháng không họp:", missed));
    passages.addAll(
        PassageText.list("Các chi bộ còn tháng chưa có số liệu:", lines(span, Sign.UNKNOWN)));
    return passages;
  }

  private static List<String> lines(MeetingSpan span, Sign sign) {
    return span.branches().stream()
        .filter(b -> b.count(sign) > 0)
        .map(b -> b.organisation().name() + ": " + span.months(b, sign))
        .toList();
  }
}
