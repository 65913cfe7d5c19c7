package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.document.PrintedParts.PARTY;
import static vn.tiendo.document.PrintedParts.beginsAppendix;
import static vn.tiendo.document.PrintedParts.first;
import static vn.tiendo.document.PrintedParts.isFolio;
import static vn.tiendo.document.PrintedParts.isNotice;
import static vn.tiendo.document.PrintedParts.leftColumn;
import static vn.tiendo.document.PrintedParts.middle;
import static vn.tiendo.document.RuleFindings.assertNone;
import static vn.tiendo.document.RuleFindings.at;
import static vn.tiendo.document.RuleFindings.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the official format that a machine can check (official format, 11), each read out of
 * the pages of every document that the program prints of its own data: here the first seven, on
 * pages and their head; {@link OfficialClosingRulesTest} has the rest.
 */
class OfficialRulesTest {

  private static final String NUMBER =
      "Số (\\d{2,}|\\s*)-(NQ|QĐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|PA|TTr|CV|BB)/[A-ZĐ][A-ZĐh0-9-]*";
  private static final String DATE =
      ".+, ngày (0[1-9]|[12]\\d|3[01]|\\s+) +tháng (01|02|[3-9]|1[0-2]|\\s+) +năm \\d{4}";

  static Stream<String> documents() {
    return OwnDocuments.printed().keySet().stream();
  }

  @Test
  void thereAreDocumentsToRead() {
    assertThat(OwnDocuments.printed()).hasSizeGreaterThanOrEqualTo(14);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule1PagesAreA4AndTextStandsInsideTheMargins(String path) {
    List<String> findings = new ArrayList<>();
    for (PrintedPage page : OwnDocuments.pages(path)) {
      String paper = Math.round(page.widthMm()) + " x " + Math.round(page.heightMm());
      if (!paper.equals("210 x 297") && !paper.equals("297 x 210")) {
        findings.add(at(page) + "giấy " + paper);
      }
      page.lines().stream()
          .filter(line -> !isFolio(page, line) && !isNotice(page, line))
          .filter(
              line ->
                  line.leftMm() < page.leftEdge() - 0.1
                      || line.rightMm() > page.rightEdge() + 0.1
                      || line.baselineMm() < page.topEdge()
                      || line.baselineMm() > page.bottomEdge())
          .forEach(line -> findings.add(at(page) + line));
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule2TheTitleIsThereOnceWithARuleOfItsLength(String path) {
    List<String> findings = new ArrayList<>();
    List<PrintedLine> titles =
        OwnDocuments.pages(path).stream().flatMap(p -> p.matching(PARTY).stream()).toList();
    PrintedPage first = first(path);
    Optional<PrintedLine> title = first.first(PARTY);
    if (titles.size() != 1 || title.isEmpty()) {
      findings.add("tiêu đề có " + titles.size() + " lần");
    } else {
      expect(findings, title.get(), 15, "Bold");
      double length = title.get().rightMm() - title.get().leftMm();
      if (first
          .rulesUnder(title.get())
          .noneMatch(
              rule ->
                  Math.abs(rule.lengthMm() - length) <= 0.5
                      && Math.abs(rule.leftMm() - title.get().leftMm()) <= 0.3
                      && rule.weightPt() >= 0.45
                      && rule.weightPt() <= 0.8)) {
        findings.add("không có nét kẻ dài %s mm, chỉ có %s".formatted(length, first.rules()));
      }
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule3AStarStandsBetweenIssuerAndNumber(String path) {
    PrintedPage page = first(path);
    List<PrintedLine> left = leftColumn(page);
    List<String> texts = left.stream().map(PrintedLine::text).toList();
    int star = texts.indexOf("*");
    List<String> findings = new ArrayList<>();
    if (star < 1 || star != texts.lastIndexOf("*") || star + 1 >= left.size()) {
      findings.add("dấu sao: " + texts);
    } else {
      if (!left.get(star - 1).font().contains("Bold")
          || !texts.get(star - 1).equals(texts.get(star - 1).toUpperCase(Locale.ROOT))) {
        findings.add("trên dấu sao: " + left.get(star - 1));
      }
      if (!texts.get(star + 1).startsWith("Số")) {
        findings.add("dưới dấu sao: " + left.get(star + 1));
      }
      expect(findings, left.get(star), 14, "");
      double middle = middle(left.get(star));
      left.subList(0, star + 2).stream()
          .filter(line -> Math.abs(middle(line) - middle) > 0.5)
          .forEach(line -> findings.add("lệch khỏi dấu sao: " + line));
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule4NumberAndSymbolHaveTheirForm(String path) {
    List<String> findings = new ArrayList<>();
    PrintedPage page = first(path);
    List<PrintedLine> numbers =
        leftColumn(page).stream().filter(line -> line.text().startsWith("Số")).toList();
    if (numbers.size() != 1 || !numbers.get(0).text().matches(NUMBER)) {
      findings.add("số và ký hiệu: " + numbers);
    } else {
      expect(findings, numbers.get(0), 14, "");
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule5PlaceAndDateHaveTheirFormBesideTheNumber(String path) {
    List<String> findings = new ArrayList<>();
    PrintedPage page = first(path);
    Optional<PrintedLine> date = page.first(DATE);
    Optional<PrintedLine> number = page.first("Số .*");
    if (date.isEmpty() || number.isEmpty()) {
      findings.add("không có dòng địa danh, ngày tháng: " + page.lines().subList(0, 8));
    } else {
      expect(findings, date.get(), 14, "Italic");
      if (Math.abs(date.get().baselineMm() - number.get().baselineMm()) > 0.1) {
        findings.add("không ngang số và ký hiệu: " + date.get());
      }
      page.first(PARTY)
          .filter(title -> Math.abs(middle(title) - middle(date.get())) > 0.5)
          .ifPresent(title -> findings.add("không thẳng giữa tiêu đề: " + date.get()));
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule6FiveHyphensStandUnderALowerCaseSubject(String path) {
    List<String> findings = new ArrayList<>();
    PrintedPage page = first(path);
    List<PrintedLine> body = page.body();
    int kind = indexOf(body, line -> line.sizePt() >= 15 && !line.text().equals(PARTY));
    int dashes = indexOf(body, line -> line.text().equals("-----"));
    if (kind < 0 || dashes < kind + 2) {
      findings.add("tên loại, trích yếu, gạch: " + kind + ", " + dashes);
    } else {
      expect(findings, body.get(kind), 16, "Bold");
      List<PrintedLine> subject =
          body.subList(kind + 1, dashes).stream()
              .takeWhile(line -> !line.text().startsWith("“")) // the theme of a congress
              .toList();
      subject.forEach(line -> expect(findings, line, 14, "Bold"));
      String words = String.join(" ", subject.stream().map(PrintedLine::text).toList());
      if (!words.matches("\\p{Ll}.*[^.,;:!?]")) {
        findings.add("trích yếu: " + words);
      }
      for (PrintedLine line : body.subList(kind, dashes + 1)) {
        if (Math.abs(middle(line) - 112.5) > 0.5) {
          findings.add("không ở giữa trang: " + line);
        }
      }
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule7PagesAreNumberedAboveTheTextFromTheSecondOn(String path) {
    List<String> findings = new ArrayList<>();
    int expected = 0;
    for (PrintedPage page : OwnDocuments.pages(path)) {
      boolean begins = expected == 0 || beginsAppendix(page);
      expected = begins ? 1 : expected + 1;
      List<String> above = page.above().stream().map(PrintedLine::text).toList();
      if (!above.equals(begins ? List.of() : List.of(Integer.toString(expected)))) {
        findings.add(at(page) + "trên đầu trang in " + above + ", đúng ra là " + expected);
      }
      double centre = (page.leftEdge() + page.rightEdge()) / 2;
      for (PrintedLine number : page.above()) {
        expect(findings, number, 14, "");
        if (Math.abs(middle(number) - centre) > 0.5
            || number.baselineMm() < 10
            || number.baselineMm() > 13.6) {
          findings.add(at(page) + "số trang sai chỗ: " + number);
        }
      }
    }
    assertNone(path, findings);
  }

  private static int indexOf(List<PrintedLine> lines, Predicate<PrintedLine> wanted) {
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.test(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
