package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decimals behind a point: Vietnamese writes a comma (official-format 5.1). */
final class DecimalPoints {
  private static final Pattern POINT =
      Pattern.compile(
          "(?<![\\d.,/\\p{L}])(\\d+\\.(?:\\d{1,2}|\\d{4}))(?![\\d.,/])(?:\\s{0,3}%|(?=\\s?(?:triệu|tỷ|tỉ|nghìn|ha|km|tấn|tạ)(?!\\p{L})))");
  private static final Pattern VIETNAMESE = Pattern.compile("[đĐơƠưƯạảấầậắặếềệịọốồộớờợụứừựỳỹ]");

  private DecimalPoints() {}

  /** The decimal points of a Vietnamese text; of other languages none. */
  static List<Finding> in(List<Paragraph> paragraphs) {
    List<Finding> findings = new ArrayList<>();
    boolean vietnamese = paragraphs.stream().anyMatch(p -> VIETNAMESE.matcher(p.text()).find());
    if (!vietnamese) {
      return findings;
    }
    for (Paragraph paragraph : paragraphs) {
      Matcher found = POINT.matcher(paragraph.text());
      while (found.find()) {
        findings.add(finding(paragraph, found));
      }
    }
    return findings;
  }

  private static Finding finding(Paragraph paragraph, Matcher found) {
    return new Finding(
        FindingKind.DECIMAL_POINT,
        paragraph.place(found.start(), found.end()),
        paragraph.page(),
        found.group(),
        null,
        null,
        new BigDecimal(found.group(1)),
        null,
        "“%s” viết dấu chấm thập phân".formatted(found.group()),
        "tiếng Việt viết %s".formatted(found.group().replace('.', ',')));
  }
}
