package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.tiendo.language.Numbers;
import vn.tiendo.report.MeetingSpan.Branch;
import vn.tiendo.report.MeetingSpan.Sign;
import vn.tiendo.report.ReportView.Passage;

/** How many branches met every month, and how many meetings there were. */
record MeetingSummary(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    return MeetingSpan.of(setting.briefing())
        .map(span -> PassageText.paragraphs(sentences(span)))
        .orElse(List.of());
  }

  private List<String> sentences(MeetingSpan span) {
    List<String> sentences = new ArrayList<>();
    sentences.add(followed(span));
    if (!span.branches().isEmpty()) {
      sentences.add(branches(span));
      sentences.add(
          meetings(span) + (setting.attachments() != 1 ? "" : " (Chi tiết tại Phụ lục kèm theo.)"));
    }
    return sentences;
  }

  private String followed(MeetingSpan span) {
    BigDecimal followed = span.year().followed();
    int known = span.branches().size();
    String period = "Trong " + span.name(setting.briefing()) + ", ";
    if (followed == null) {
      return period + "có số liệu sinh hoạt từng tháng của " + Numbers.count(known) + " chi bộ.";
    }
    String start = period + "Đảng bộ theo dõi sinh hoạt của " + Numbers.plain(followed) + " chi bộ";
    if (known == 0) {
      return start + "; chưa có số liệu sinh hoạt từng tháng.";
    }
    return followed.compareTo(BigDecimal.valueOf(known)) == 0
        ? start + ", chi bộ nào cũng có số liệu từng tháng."
        : start + "; có số liệu từng tháng của " + Numbers.count(known) + " chi bộ.";
  }

  private static String branches(MeetingSpan span) {
    long asked = count(span, b -> b.asked() > 0);
    long full = count(span, Branch::isFull);
    long missing = count(span, Branch::isMissing);
    long open = asked - full - missing;
    StringBuilder text = new StringBuilder("Theo Điều lệ Đảng, chi bộ họp thường lệ mỗi tháng một");
    text.append(" lần. Có ").append(full).append('/').append(asked).append(" chi bộ");
    if (asked > 0) {
      text.append(" (").append(percent(full, asked)).append(')');
    }
    text.append(" họp đủ các tháng");
    if (missing > 0) {
      text.append("; ").append(Numbers.count(missing)).append(" chi bộ có tháng không họp");
    }
    if (open > 0) {
      text.append("; ")
          .append(Numbers.count(open))
          .append(" chi bộ còn tháng chưa có số liệu nên chưa kết luận");
    }
    return text.append('.').toString();
  }

  private static String meetings(MeetingSpan span) {
    long notHeld = sum(span, b -> b.count(Sign.NOT_HELD));
    long unknown = sum(span, b -> b.count(Sign.UNKNOWN));
    return "Các chi bộ đã họp "
        + sum(span, Branch::held)
        + "/"
        + sum(span, Branch::asked)
        + " kỳ phải họp, trong đó "
        + Numbers.count(sum(span, b -> b.count(Sign.THEMATIC)))
        + " kỳ sinh hoạt chuyên đề; "
        + Numbers.count(notHeld)
        + " kỳ không họp, "
        + Numbers.count(unknown)
        + " kỳ chưa có số liệu.";
  }

  static String percent(long part, long whole) {
    BigDecimal share = Numbers.percentOf(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), 2);
    return Numbers.rounded(share, 2) + "%";
  }

  private static long count(MeetingSpan span, Predicate<Branch> which) {
    return span.branches().stream().filter(which).count();
  }

  private static long sum(MeetingSpan span, ToLongFunction<Branch> number) {
    return span.branches().stream().mapToLong(number).sum();
  }
}
