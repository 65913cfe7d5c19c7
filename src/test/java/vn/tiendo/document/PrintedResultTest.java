package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.check.Checker;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.report.OfficialDocument;
import vn.tiendo.site.SiteRenderer;
import vn.tiendo.statement.Ledger;
import vn.tiendo.template.Markdown;
import vn.tiendo.template.Templates;

/**
 * A target of every schedule and scope, judged on one day: the list of its plan, its own page, the
 * table of a report and a reference in its narrative print the same result.
 */
class PrintedResultTest {
  /** Where a result's time stands behind it; the appendix has it among the remarks. */
  private static final Pattern TIME =
      Pattern.compile(
          " \\((?<alone>(?:quý|bình quân|cộng dồn) [^)]*)\\)|; (?<beside>năm [^)]*)(?=\\))");

  private static final int RESULT = 4;
  private static final int REMARK = 7;
  private static final Map<String, String> PAGES = new TreeMap<>();
  private static final List<String> FOUND = new ArrayList<>();
  private static String report = "";

  @BeforeAll
  static void print() throws IOException {
    Loaded loaded = vn.tiendo.load.Loader.load(Path.of("src/test/resources/results"));
    assertThat(loaded.diagnostics()).isEmpty();
    Checker.Verified verified = Checker.check(loaded.catalogue(), loaded.damaged());
    var checked = Objects.requireNonNull(verified.checked());
    verified.diagnostics().forEach(found -> FOUND.add(found.message()));
    var committee = checked.committees().get(0);
    CommitteeAssessment assessment =
        Evaluator.evaluate(committee, committee.cutOff(checked.portal().cutOff()));
    Templates templates = new Templates(PrintedResultTest::template);
    Publication publication =
        new Publication(checked.portal(), List.of(assessment), /* internal= */ false);
    try (Stream<Artifact> pages =
        new SiteRenderer(templates, new Markdown(), List.of()).render(publication)) {
      pages.forEach(
          page -> PAGES.put(page.path(), new String(page.content().get(), StandardCharsets.UTF_8)));
    }
    OfficialDocument document = OfficialDocument.of(assessment).findFirst().orElseThrow();
    report = new DocumentRenderer(templates, new Ledger()).xhtml(document.compose());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "den-han | 82,4% (412/500) | năm 2022",
        "hang-nam | 85% | năm 2022",
        "thieu-nam | 80% (8/10) | năm 2021",
        "hang-quy | 94% | quý IV/2022",
        "tung-quy | 2 đảng viên | quý II/2022",
        "binh-quan | 14,1% (bình quân các năm 2021 - 2022) | -",
        "cong-don | 1.940 tỷ đồng (cộng dồn các năm 2021 - 2022) | -",
        "cua-don-vi | 90% (27/30) | năm 2022",
        "moi-don-vi | 2/3 đơn vị đạt | -",
        "moi-thon | 2/2 đơn vị đạt | -",
        "loai-hinh | 1/2 loại hình đạt | -",
        "muc-rieng | 60% | năm 2022",
        "cung-dat | 2/3 nội dung đạt | -",
        "phan-hai | 79% | năm 2022",
        "uoc | 11 tỷ đồng (ước) | năm 2022",
        "giam | 6% | năm 2022",
        "nha-van-hoa | hoàn thành ngày 15/11/2022 | -",
        "chua-co | chưa có số liệu | -",
      })
  void everyPlacePrintsTheSame(String code, String value, @Nullable String when) {
    String shown = when == null ? value : value + " " + when;
    String told =
        switch (Objects.requireNonNullElse(when, "")) {
          case "năm 2021" -> value.replace(")", "; năm 2021)");
          case "quý II/2022" -> value + " (quý II/2022)";
          default -> value;
        };
    assertThat(inList(code)).as("list").isEqualTo(shown);
    assertThat(onItsPage(code)).as("target's page").isEqualTo(shown);
    assertThat(inNarrative(code)).as("narrative").isEqualTo(told);
    List<String> row = inTable(code);
    Matcher time = TIME.matcher(told);
    String timeless = time.replaceFirst("");
    assertThat(row.get(RESULT))
        .as("appendix")
        .isEqualTo(timeless.equals("chưa có số liệu") ? "" : timeless);
    if (!timeless.equals(told)) {
      assertThat(row.get(REMARK)).as("remark").containsIgnoringCase(period(told));
    }
  }

  /** What a remark says of the time of a result, {@code bình quân các năm 2021 - 2022}. */
  private static String period(String told) {
    Matcher time = TIME.matcher(told);
    assertThat(time.find()).isTrue();
    return Objects.requireNonNullElse(time.group("alone"), time.group("beside"));
  }

  @Test
  void aReferenceWithAYearPrintsTheFigureOfThatYear() {
    assertThat(texts(report, "p"))
        .contains("Năm của binh-quan: 15,8%; của cua-don-vi: 90% (27/30).");
  }

  @Test
  void whatShouldFallIsNotCalledReached() {
    assertThat(texts(report, "li"))
        .anyMatch(item -> item.contains("Hộ nghèo") && item.contains("; hiện là 6%"))
        .anyMatch(item -> item.contains("Danh hiệu") && item.contains("hiện có 2/3 nội dung đạt"));
  }

  @Test
  void checkCountsTargetsAsTheirPageDoes() {
    String page = Objects.requireNonNull(PAGES.get("xa-thu/ke-hoach/nq/index.html"));
    assertThat(page).contains("Trong tổng số 17 chỉ tiêu");
    assertThat(FOUND)
        .anyMatch(note -> note.startsWith("1 trong 17 chỉ tiêu") && note.endsWith(": chua-co"));
  }

  private static String inList(String code) {
    String page = Objects.requireNonNull(PAGES.get("xa-thu/ke-hoach/nq/index.html"));
    Element row =
        elements(page, "tr").stream()
            .filter(e -> e.getAttribute("id").equals("ct-" + code))
            .findFirst()
            .orElseThrow();
    return cells(row).get(1);
  }

  private static String onItsPage(String code) {
    String page = Objects.requireNonNull(PAGES.get("xa-thu/ke-hoach/nq/" + code + ".html"));
    return texts(page, "dd").get(1);
  }

  private static String inNarrative(String code) {
    String start = "Mã " + code + ": ";
    String line = only(texts(report, "p").stream().filter(p -> p.startsWith(start)).toList());
    return line.substring(start.length(), line.length() - 1);
  }

  /** The cells of the row that bears the target's name. */
  private static List<String> inTable(String code) {
    String page = Objects.requireNonNull(PAGES.get("xa-thu/ke-hoach/nq/" + code + ".html"));
    String name = texts(page, "h1").get(0);
    return only(
        elements(report, "tr").stream()
            .map(PrintedResultTest::cells)
            .filter(cells -> cells.size() > 4 && cells.get(1).replaceFirst("^- ", "").equals(name))
            .toList());
  }

  private static <T> T only(List<T> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    var all = row.getElementsByTagName("td");
    for (int i = 0; i < all.getLength(); i++) {
      cells.add(all.item(i).getTextContent().strip());
    }
    return cells;
  }

  private static List<String> texts(String page, String name) {
    return elements(page, name).stream().map(e -> e.getTextContent().strip()).toList();
  }

  private static List<Element> elements(String page, String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      var all =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(page)))
              .getElementsByTagName(name);
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < all.getLength(); i++) {
        elements.add((Element) all.item(i));
      }
      return elements;
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(e);
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
