package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.tiendo.check.Checker;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.model.Report;
import vn.tiendo.report.OfficialDocument;
import vn.tiendo.statement.Ledger;
import vn.tiendo.template.Templates;

/** Every report of the committees that come with the program, internal ones too. */
class OwnReportsTest {

  private static final int COLUMNS = 8;
  private static final int RATIO = 5;

  /** Classes and tags of what stands in the source and not in the text of the page. */
  private static final Set<String> UNREAD = Set.of("notice", "title", "desc");

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d{3})*(,\\d+)?");
  private static final Map<String, Printed> REPORTS = new HashMap<>();
  private static final Map<String, byte[]> FILES = new HashMap<>();

  /**
   * A report as it was written and as it was printed.
   *
   * @param source as it goes to the layout engine, but for the places where lines may end
   * @param pages the lines of each page
   * @param lying the pages that lie on their side, from 0
   * @param tagged its tagged text without spaces
   */
  private record Printed(
      Document source,
      List<List<PrintedLine>> pages,
      Set<Integer> lying,
      String tagged,
      Report report) {

    List<PrintedLine> first() {
      return pages.get(0);
    }

    List<String> texts() {
      return pages.stream().flatMap(List::stream).map(PrintedLine::text).toList();
    }

    /** The text of the first element of a class, its spaces made single. */
    String words(String style) {
      return OwnReportsTest.elements(source, style).get(0).getTextContent().strip();
    }
  }

  @BeforeAll
  static void print() throws IOException {
    DocumentRenderer renderer =
        new DocumentRenderer(new Templates(OwnReportsTest::template), new Ledger());
    PdfPrinter printer = new PdfPrinter();
    Loaded loaded = vn.tiendo.load.Loader.load(Path.of("data"));
    var checked =
        Objects.requireNonNull(
            Checker.check(loaded.catalogue(), loaded.damaged()).checked(), "the data is broken");
    for (var committee : checked.committees()) {
      CommitteeAssessment assessment =
          Evaluator.evaluate(committee, committee.cutOff(checked.portal().cutOff()));
      for (OfficialDocument document : OfficialDocument.of(assessment).toList()) {
        String path = document.path().replace("/van-ban/", "/");
        REPORTS.put(path, printed(document, renderer, path, printer));
      }
    }
  }

  private static Printed printed(
      OfficialDocument document, DocumentRenderer renderer, String path, PdfPrinter printer)
      throws IOException {
    OfficialDocument.Composed composed = document.compose();
    String xhtml = renderer.xhtml(composed);
    byte[] bytes = printer.print(xhtml, composed.properties(), composed.spelling());
    FILES.put(path, bytes);
    Document source = new SourceText(new Typeface()).read(xhtml, path);
    Spelling.write(source, composed.spelling());
    ListSigns.write(source);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<List<PrintedLine>> pages = new ArrayList<>();
      Set<Integer> lying = new HashSet<>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDRectangle paper = pdf.getPage(page - 1).getMediaBox();
        assertThat(Math.round(paper.getWidth()) + "x" + Math.round(paper.getHeight()))
            .isIn("595x842", "842x595");
        if (paper.getWidth() > paper.getHeight()) {
          lying.add(pages.size());
        }
        pages.add(PrintedLine.of(pdf, page));
      }
      return new Printed(source, pages, lying, TaggedText.of(pdf), document.report());
    }
  }

  static Stream<String> reports() {
    return REPORTS.keySet().stream().sorted();
  }

  /** The sheets of units differ in their figures alone. */
  static Stream<String> reportsAndOneSheetOfEach() {
    Set<String> begun = new HashSet<>();
    return reports()
        .filter(
            path -> path.split("/", -1).length < 3 || begun.add(path.replaceFirst("/[^/]*$", "")));
  }

  @Test
  void areAllThere() {
    assertThat(REPORTS).hasSizeGreaterThanOrEqualTo(14);
    assertThat(REPORTS.values()).anyMatch(p -> p.report().number() != null);
    assertThat(REPORTS.values()).anyMatch(p -> p.report().number() == null);
  }

  /** Both kinds, short and long, signed and not, with and without tables in several parts. */
  @ParameterizedTest
  @MethodSource("reportsAndOneSheetOfEach")
  void conform(String path) throws Exception {
    byte[] bytes = Objects.requireNonNull(FILES.get(path), path);
    assertThat(Conformance.failures(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Conformance.failures(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void areReadAloudAsTheyWereWritten(String path) {
    Printed printed = report(path);
    StringBuilder text = new StringBuilder();
    append(body(printed.source()), text, UNREAD, null);
    assertThat(printed.tagged()).isEqualTo(text.toString().replaceAll("\\s", ""));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void breakNoWord(String path) {
    Printed printed = report(path);
    StringBuilder cells = new StringBuilder();
    StringBuilder text = new StringBuilder();
    append(body(printed.source()), text, UNREAD, cells);
    List<String> lines = printed.texts();
    assertNoneLost(count(lines, "\\s+"), count(List.of(text.toString()), "\\s+"));
    // A unit in a narrow cell may end a line after its stroke.
    String parts = "\\s+|(?<=\\p{Ll}/)(?=\\p{Ll})";
    assertNoneLost(count(lines, parts), count(List.of(cells.toString()), parts));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void keepWithinTheMargins(String path) {
    Printed printed = report(path);
    for (int page = 0; page < printed.pages().size(); page++) {
      boolean lies = printed.lying().contains(page);
      assertThat(printed.pages().get(page))
          .filteredOn(line -> line.baselineMm() > 15 && line.baselineMm() < (lies ? 195 : 277))
          .allMatch(line -> line.leftMm() > (lies ? 19.9 : 29.9))
          .allMatch(line -> line.rightMm() < (lies ? 277.1 : 195.1));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void haveTheHeadOfAPartyDocument(String path) {
    Printed printed = report(path);
    assertThat(printed.texts()).filteredOn(t -> t.equals("ĐẢNG CỘNG SẢN VIỆT NAM")).hasSize(1);
    assertThat(printed.first())
        .filteredOn(line -> line.sizePt() == 15)
        .allMatch(line -> line.text().equals("ĐẢNG CỘNG SẢN VIỆT NAM"))
        .allMatch(line -> line.font().contains("Bold"))
        .hasSize(1);
    assertThat(printed.first().stream().map(PrintedLine::text).toList()).containsOnlyOnce("*");
    assertThat(printed.words("left number")).matches("Số (\\d{2,}|\\s+)-(BC|BB)/[A-ZĐ][A-ZĐh]*");
    assertThat(printed.words("right date"))
        .matches(
            ".+, ngày (\\s+|0[1-9]|[12]\\d|3[01])\\s+tháng (\\s+|01|02|[3-9]|1[0-2])\\s+năm \\d{4}");
    assertThat(printed.words("subject")).matches("\\p{Ll}.*[^.,;:!?]");
    assertThat(printed.words("dashes")).isEqualTo("-----");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void numberTheirPagesAnewInEachPart(String path) {
    int expected = 0;
    for (List<PrintedLine> page : report(path).pages()) {
      boolean begins =
          expected == 0 || page.stream().anyMatch(line -> line.text().matches("Phụ lục( \\d+)?"));
      expected = begins ? 1 : expected + 1;
      assertThat(page)
          .filteredOn(line -> line.baselineMm() < 15)
          .extracting(PrintedLine::text)
          .isEqualTo(begins ? List.of() : List.of(Integer.toString(expected)));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void endAsAPartyDocument(String path) {
    Printed printed = report(path);
    assertThat(printed.words("authority")).startsWith("T/M ");
    List<String> recipients =
        elements(printed.source(), "signed").get(0).getTextContent().strip().lines().toList();
    int last = recipients.size() - 1;
    assertThat(recipients.subList(0, last)).allMatch(line -> line.matches("- .*[^;.]; *"));
    assertThat(recipients.get(last)).matches("- Lưu [^:]*[^:;.]\\.");
    List<PrintedLine> page =
        printed.pages().stream()
            .filter(lines -> lines.stream().anyMatch(l -> l.text().startsWith("Trên đây là")))
            .findFirst()
            .orElseThrow();
    assertThat(page).extracting(PrintedLine::text).contains("Nơi nhận:");
    assertThat(page)
        .filteredOn(line -> line.text().startsWith("T/M "))
        .allMatch(line -> line.font().contains("Bold"))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void keepToTheRulesOfWriting(String path) {
    Printed printed = report(path);
    String text = String.join("\n", printed.texts());
    assertThat(text).doesNotContainPattern("[–—]|\\./\\.|\\b(TM|KT|TL)\\.|Kính gửi|Số:");
    if (path.endsWith("doi-chieu")) {
      return; // it quotes what sources printed, as they printed it
    }
    assertThat(text).doesNotContainPattern("\\d\\.\\d{1,2}(%| (tỷ|triệu|nghìn|điểm))");
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void neverMixTwoWaysOfSettingToneMarks(String path) {
    StringBuilder text = new StringBuilder();
    append(body(report(path).source()), text, Set.of("name"), null);
    assertThat(text.toString())
        .doesNotContainPattern("(?iu)[^q](òa|óa|ỏa|õa|ọa|òe|óe|ỏe|ùy|úy|ủy|ũy|ụy)\\b");
  }

  /** Column 3 can be worked out again from what columns 1 and 2 print, or is a hyphen. */
  @ParameterizedTest
  @MethodSource("reports")
  void printOnlyRatiosThatFollowFromTheirRow(String path) {
    var rows = report(path).source().getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      List<String> cells = cells(rows.item(i));
      if (cells.size() == COLUMNS && Set.of("", "chưa có số liệu").contains(cells.get(RATIO - 1))) {
        assertThat(cells.get(RATIO)).as(cells.toString()).isEmpty();
      }
      if (cells.size() == COLUMNS && NUMBER.matcher(cells.get(RATIO)).matches()) {
        String level = cells.get(RATIO - 2).replaceAll("(\\d+)/\\1 .*|tất cả", "100%");
        double expected = 100 * firstNumber(cells.get(RATIO - 1)) / firstNumber(level);
        assertThat(firstNumber(cells.get(RATIO)))
            .as(cells.toString())
            .isCloseTo(expected, within(0.15)); // half a hundredth of a level as low as 3,5%
        assertThat(level)
            .doesNotContainPattern("giảm|quá|dưới|thấp|cao hơn|nhóm|gấp|tăng|giữ|không");
      }
    }
  }

  private static List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
      if (cell.getNodeName().equals("td")) {
        cells.add(cell.getTextContent());
      }
    }
    return cells;
  }

  private static double firstNumber(String text) {
    Matcher number = NUMBER.matcher(text);
    assertThat(number.find()).as(text).isTrue();
    return Double.parseDouble(number.group().replace(".", "").replace(',', '.'));
  }

  private static Printed report(String path) {
    return Objects.requireNonNull(REPORTS.get(path), path);
  }

  private static Map<String, Integer> count(List<String> texts, String between) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : texts) {
      for (String word : text.strip().split(between, -1)) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    counts.remove("");
    return counts;
  }

  private static void assertNoneLost(Map<String, Integer> printed, Map<String, Integer> written) {
    List<String> broken =
        written.entrySet().stream()
            .filter(word -> printed.getOrDefault(word.getKey(), 0) < word.getValue())
            .map(Map.Entry::getKey)
            .toList();
    assertThat(broken).isEmpty();
  }

  private static Element body(Document source) {
    return (Element) source.getElementsByTagName("body").item(0);
  }

  private static List<Element> elements(Document source, String style) {
    List<Element> found = new ArrayList<>();
    var all = source.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("class").equals(style)) {
        found.add(element);
      }
    }
    assertThat(found).as(style).isNotEmpty();
    return found;
  }

  /**
   * Adds the text of a node without the elements of some classes.
   *
   * @param cells takes what stands in tables; null to add that to the rest
   */
  private static void append(
      Node node, StringBuilder text, Set<String> without, @Nullable StringBuilder cells) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    } else if (node instanceof Element element
        && !without.contains(element.getAttribute("class"))
        && !without.contains(element.getTagName())) {
      boolean table = cells != null && element.getTagName().equals("table");
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        append(child, table ? cells : text, without, table ? null : cells);
      }
      if (Set.of("td", "th", "br", "div", "p", "li", "text").contains(element.getTagName())) {
        text.append(' ');
      }
    }
  }

  private static @Nullable String template(String name) {
    Path file = Path.of("templates").resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
