package vn.tiendo.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Movement.Entry;
import vn.tiendo.model.FigureSheet.Movement.Flow;
import vn.tiendo.model.Period;
import vn.tiendo.report.ReportView.Passage;

/**
 * How many members there were at the beginning and the end of the report's time, and why that
 * changed: of its own period, or else of the longest part of its year that was over.
 */
record MembershipChange(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    return sheet().map(s -> PassageText.paragraphs(List.of(sentence(s)))).orElse(List.of());
  }

  private Optional<FigureSheet> sheet() {
    LocalDate day = setting.briefing().day();
    return setting.briefing().committee().committee().sheets().stream()
        .filter(s -> s.movement() != null)
        .filter(s -> isOfYear(s.period(), day))
        .max(Comparator.comparing(s -> s.period().end()));
  }

  private static boolean isOfYear(Period period, LocalDate day) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    return start != null
        && end != null
        && start.equals(LocalDate.of(day.getYear(), 1, 1))
        && !end.isAfter(day);
  }

  private static String sentence(FigureSheet sheet) {
    Map<Flow, BigDecimal> counts = new EnumMap<>(Flow.class);
    List<Entry> entries = sheet.movement() == null ? List.of() : sheet.movement().entries();
    entries.forEach(e -> counts.put(e.flow(), e.count()));
    List<String> changes = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      BigDecimal count = counts.get(flow);
      if (flow.sign() != 0 && count != null && count.signum() > 0) {
        changes.add(flow.word() + " " + count(count));
      }
    }
    BigDecimal opening = counts.get(Flow.OPENING);
    BigDecimal closing = counts.get(Flow.CLOSING);
    return (opening == null ? "" : "Đầu năm, toàn Đảng bộ có " + count(opening) + " đảng viên. ")
        + "Trong "
        + ReportedPeriod.words(sheet.period())
        + ": "
        + (changes.isEmpty() ? "không có biến động" : String.join(", ", changes))
        + (closing == null ? "" : "; cuối kỳ có " + count(closing) + " đảng viên")
        + change(opening, closing)
        + ".";
  }

  private static String change(@Nullable BigDecimal opening, @Nullable BigDecimal closing) {
    if (opening == null || closing == null || opening.compareTo(closing) == 0) {
      return "";
    }
    BigDecimal change = closing.subtract(opening);
    return (change.signum() > 0 ? ", tăng " : ", giảm ") + count(change.abs()) + " đảng viên";
  }

  private static String count(BigDecimal number) {
    return Numbers.count(number.longValueExact());
  }
}
