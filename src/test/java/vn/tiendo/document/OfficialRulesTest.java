package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.document.PrintedParts.PARTY;
import static vn.tiendo.document.PrintedParts.beginsAppendix;
import static vn.tiendo.document.PrintedParts.closing;
import static vn.tiendo.document.PrintedParts.first;
import static vn.tiendo.document.PrintedParts.isFolio;
import static vn.tiendo.document.PrintedParts.isNotice;
import static vn.tiendo.document.PrintedParts.leftColumn;
import static vn.tiendo.document.PrintedParts.middle;
import static vn.tiendo.document.PrintedParts.rightOfClosing;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fourteen rules of the official format that a machine can check (official format, 11), each
 * read out of the pages of every document that the program prints of its own data.
 */
class OfficialRulesTest {

  private static final String NUMBER =
      "Số (\\d{2,}|\\s*)-(NQ|QĐ|CT|KL|QC|TT|HD|TB|BC|KH|CTr|ĐA|PA|TTr|CV|BB)/[A-ZĐ][A-ZĐh0-9-]*";
  private static final String DATE =
      ".+, ngày (0[1-9]|[12]\\d|3[01]|\\s+) +tháng (01|02|[3-9]|1[0-2]|\\s+) +năm \\d{4}";
  private static final Pattern OLD_MARKS =
      Pattern.compile("(?iu)(?<!q)(òa|óa|ỏa|õa|ọa|òe|óe|ỏe|õe|ọe|ùy|úy|ủy|ũy|ụy)(?!\\p{L})");
  private static final Pattern NEW_MARKS =
      Pattern.compile("(?iu)(?<!q)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?!\\p{L})");
  private static final String HEADS =
      "(CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CHỦ NHIỆM|VIỆN TRƯỞNG|GIÁM ĐỐC|TỔNG BIÊN TẬP).*";

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

  @ParameterizedTest
  @MethodSource("documents")
  void rule8TheSignatureHasItsLines(String path) {
    List<String> findings = new ArrayList<>();
    PrintedPage page = closing(path);
    List<PrintedLine> right = rightOfClosing(page);
    if (right.isEmpty()) {
      findings.add("không có phần ký");
    } else {
      PrintedLine authority = right.get(0);
      if (!authority.text().matches("(T/M|K/T|T/L|Q\\.) .*|" + HEADS)) {
        findings.add("quyền hạn ký: " + authority);
      }
      expect(findings, authority, 14, "Bold");
      for (PrintedLine line : right.subList(1, right.size())) {
        boolean capitals = line.text().equals(line.text().toUpperCase(Locale.ROOT));
        boolean position = capitals && !line.font().contains("Bold");
        boolean more = capitals && line.baselineMm() < authority.baselineMm() + 14;
        boolean name = !capitals && line.font().contains("Bold");
        if ((!position && !more && !name) || line.sizePt() != 14) {
          findings.add(at(page) + "phần ký: " + line);
        }
      }
    }
    text(path, "\\b(TM|KT|TL)\\.").forEach(found -> findings.add("chấm thay gạch chéo: " + found));
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule9RecipientsAreListedAndEndWithTheFileCopy(String path) {
    List<String> findings = new ArrayList<>();
    PrintedPage page = closing(path);
    PrintedLine label = page.first("Nơi nhận:").orElseThrow();
    expect(findings, label, 14, "");
    if (page.rulesUnder(label)
        .noneMatch(rule -> Math.abs(rule.lengthMm() - (label.rightMm() - label.leftMm())) < 1)) {
      findings.add("“Nơi nhận:” không gạch chân");
    }
    List<PrintedLine> list =
        page.body().stream()
            .filter(l -> l.baselineMm() > label.baselineMm() && l.leftMm() < label.leftMm() + 40)
            .filter(line -> line.sizePt() == 12)
            .toList();
    String all = String.join(" ", list.stream().map(PrintedLine::text).toList());
    String[] items = all.split(" (?=- )", -1);
    for (int i = 0; i < items.length; i++) {
      boolean last = i == items.length - 1;
      if (!items[i].matches(last ? "- Lưu [^:]*[^:;.]\\." : "- .*[^;.];")) {
        findings.add(at(page) + "nơi nhận: " + items[i]);
      }
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule10TheTextEndsWithAPlainFullStop(String path) {
    PrintedPage page = closing(path);
    PrintedLine label = page.first("Nơi nhận:").orElseThrow();
    String last =
        page.body().stream()
            .filter(line -> line.baselineMm() < label.baselineMm() - 1)
            .reduce((one, other) -> other)
            .map(PrintedLine::text)
            .orElse("");
    assertNone(path, last.matches(".*[^./]\\.") ? List.of() : List.of("cuối văn bản: " + last));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule11WritingKeepsToTheParty(String path) {
    List<String> findings = new ArrayList<>();
    text(path, "[–—]").forEach(found -> findings.add("gạch dài: " + found));
    text(path, "\\bTM\\.").forEach(found -> findings.add("TM.: " + found));
    text(path, "\\d\\.\\d{1,2}(?=%| (tỷ|triệu|nghìn|điểm|ha|km)\\b)").stream()
        .filter(found -> !path.endsWith("-doi-chieu.pdf")) // which quotes what sources printed
        .forEach(found -> findings.add("dấu chấm thập phân: " + found));
    List<String> old = unsigned(path, OLD_MARKS);
    if (!old.isEmpty() && !unsigned(path, NEW_MARKS).isEmpty()) {
      findings.add("lẫn hai cách đặt dấu thanh: " + old.subList(0, Math.min(5, old.size())));
    }
    for (PrintedPage page : OwnDocuments.pages(path)) {
      page.lines().stream()
          .filter(line -> !Normalizer.isNormalized(line.text(), Normalizer.Form.NFC))
          .forEach(line -> findings.add(at(page) + "chữ tổ hợp: " + line));
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule12HeadClosingAndRowsStayOnOnePage(String path) throws Exception {
    List<String> findings = new ArrayList<>();
    if (first(path).matching("-----").isEmpty()) {
      findings.add("phần đầu không nằm trọn trang 1");
    }
    PrintedPage page = closing(path);
    PrintedLine label = page.first("Nơi nhận:").orElseThrow();
    List<Double> before =
        page.body().stream()
            .map(PrintedLine::baselineMm)
            .filter(baseline -> baseline < label.baselineMm() - 1)
            .distinct()
            .toList();
    if (before.size() < 2) {
      findings.add(at(page) + "phần ký đứng một mình, trên nó chỉ có " + before.size() + " dòng");
    }
    byte[] file = Objects.requireNonNull(OwnDocuments.printed().get(path), path);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      TaggedRows.split(pdf).forEach(row -> findings.add("dòng của bảng bị cắt: " + row));
    }
    assertNone(path, findings);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void rule13AReportIsSentToNobodyByName(String path) {
    List<String> findings = new ArrayList<>(text(path, "Kính gửi"));
    boolean request = first(path).lines().stream().anyMatch(l -> l.text().equals("TỜ TRÌNH"));
    if (!request) {
      findings.addAll(text(path, "Kính trình:"));
    }
    assertNone(path, findings);
  }

  @Test
  void rule14ASecretDocumentIsRefused() {
    var loaded = vn.tiendo.load.Loader.load(Path.of("src/test/resources/broken/do-mat/data"));
    assertThat(loaded.diagnostics()).anyMatch(d -> d.code().equals("do-mat") && d.isError());
  }

  private static void assertNone(String path, List<String> findings) {
    assertThat(findings).as(path).isEmpty();
  }

  private static void expect(List<String> findings, PrintedLine line, double size, String style) {
    boolean plain = !line.font().contains("Bold") && !line.font().contains("Italic");
    if (line.sizePt() != size || !(style.isEmpty() ? plain : line.font().contains(style))) {
      findings.add("không phải cỡ %s %s: %s".formatted(size, style, line));
    }
  }

  private static String at(PrintedPage page) {
    return "trang " + page.number() + ": ";
  }

  private static int indexOf(List<PrintedLine> lines, Predicate<PrintedLine> wanted) {
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.test(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where a pattern occurs: the page and the line. */
  private static List<String> text(String path, String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    List<String> found = new ArrayList<>();
    for (PrintedPage page : OwnDocuments.pages(path)) {
      page.lines().stream()
          .filter(line -> wanted.matcher(line.text()).find())
          .forEach(line -> found.add(at(page) + line.text()));
    }
    return found;
  }

  /** What matches outside the names of those who sign, who keep their own spelling. */
  private static List<String> unsigned(String path, Pattern pattern) {
    List<PrintedLine> signed = rightOfClosing(closing(path));
    return OwnDocuments.pages(path).stream()
        .flatMap(page -> page.lines().stream())
        .filter(line -> !signed.contains(line))
        .flatMap(line -> pattern.matcher(line.text()).results().map(MatchResult::group))
        .toList();
  }
}
