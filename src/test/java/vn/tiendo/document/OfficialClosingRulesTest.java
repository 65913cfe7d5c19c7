package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.document.PrintedParts.closing;
import static vn.tiendo.document.PrintedParts.first;
import static vn.tiendo.document.PrintedParts.rightOfClosing;
import static vn.tiendo.document.RuleFindings.assertNone;
import static vn.tiendo.document.RuleFindings.at;
import static vn.tiendo.document.RuleFindings.expect;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the official format on the closing and the wording (official format, 11, from the
 * eighth on), read as {@link OfficialRulesTest} reads the first seven.
 */
class OfficialClosingRulesTest {

  private static final Pattern OLD_MARKS =
      Pattern.compile("(?iu)(?<!q)(òa|óa|ỏa|õa|ọa|òe|óe|ỏe|õe|ọe|ùy|úy|ủy|ũy|ụy)(?!\\p{L})");
  private static final Pattern NEW_MARKS =
      Pattern.compile("(?iu)(?<!q)(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?!\\p{L})");
  private static final String HEADS =
      "(CHÁNH VĂN PHÒNG|TRƯỞNG BAN|CHỦ NHIỆM|VIỆN TRƯỞNG|GIÁM ĐỐC|TỔNG BIÊN TẬP).*";

  static Stream<String> documents() {
    return OwnDocuments.printed().keySet().stream();
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
