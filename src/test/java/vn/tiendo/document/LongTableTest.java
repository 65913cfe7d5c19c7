package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tables of 20 to 60 rows, so that headings of groups fall everywhere about the end of a page. */
class LongTableTest {

  /** Two lines of one row are 14 pt apart, two rows 19,5 pt; anything more is an empty row. */
  private static final double ROW_PT = 20;

  private static final double MM = 72 / 25.4;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 60;
  private static final List<List<PrintedLine>> PAGES = new ArrayList<>();

  @BeforeAll
  static void print() throws IOException {
    String xhtml =
        OfficialSample.withAppendices(
            IntStream.rangeClosed(SHORTEST, LONGEST).mapToObj(OfficialSample::grouped).toList());
    byte[] bytes =
        new PdfPrinter().print(xhtml, OfficialSample.PROPERTIES, UnaryOperator.identity());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
        PAGES.add(PrintedLine.of(pdf, page));
      }
    }
  }

  @Test
  void beginsEveryPageWithTheHeader() {
    for (List<PrintedLine> page : PAGES) {
      List<String> texts = page.stream().map(PrintedLine::text).toList();
      int labels = texts.indexOf("TT");
      assertThat(labels).as(texts.toString()).isNotNegative();
      assertThat(texts.get(labels + 1)).isEqualTo("Chỉ tiêu");
      assertThat(texts.indexOf("3=2/1")).isBetween(labels, firstRow(texts) - 1);
      boolean firstOfItsTable = texts.stream().anyMatch(t -> t.startsWith("Phụ lục"));
      if (!firstOfItsTable) {
        assertThat(page.get(labels).baselineMm() * MM).isBetween(70.0, 90.0);
      }
    }
  }

  @Test
  void leavesNoEmptyRow() {
    for (List<PrintedLine> page : PAGES) {
      TreeSet<Double> baselines = new TreeSet<>();
      page.stream()
          .skip(page.stream().map(PrintedLine::text).toList().indexOf("TT"))
          .takeWhile(line -> !line.text().startsWith("Cách đánh giá"))
          .forEach(line -> baselines.add(line.baselineMm() * MM));
      double before = baselines.first();
      for (double baseline : baselines) {
        assertThat(baseline - before).as(page.toString()).isLessThanOrEqualTo(ROW_PT);
        before = baseline;
      }
    }
  }

  @Test
  void partsNoRow() {
    for (List<PrintedLine> page : PAGES) {
      List<String> begun = words(page, "đầu");
      assertThat(begun).isNotEmpty().isEqualTo(words(page, "cuối"));
    }
  }

  @Test
  void printsEveryRowOnce() {
    List<String> all = PAGES.stream().flatMap(page -> words(page, "đầu").stream()).toList();
    List<String> expected =
        IntStream.rangeClosed(SHORTEST, LONGEST)
            .boxed()
            .flatMap(rows -> IntStream.rangeClosed(1, rows).mapToObj(n -> "đầu" + rows + "." + n))
            .map(word -> word.substring("đầu".length()))
            .toList();
    assertThat(all).isEqualTo(expected);
  }

  @Test
  void leavesNoHeadingOfAGroupAtTheFoot() {
    for (List<PrintedLine> page : PAGES) {
      List<String> texts = page.stream().map(PrintedLine::text).toList();
      int heading = lastIndex(texts, "Nhóm");
      assertThat(lastIndex(texts, "đầu")).as(texts.toString()).isGreaterThan(heading);
    }
  }

  private static int firstRow(List<String> texts) {
    return (int) texts.stream().takeWhile(t -> !t.startsWith("đầu")).count();
  }

  private static int lastIndex(List<String> texts, String start) {
    int last = -1;
    for (int i = 0; i < texts.size(); i++) {
      last = texts.get(i).startsWith(start) ? i : last;
    }
    return last;
  }

  /** What follows a word in the words that begin with it. */
  private static List<String> words(List<PrintedLine> page, String start) {
    return page.stream()
        .flatMap(line -> List.of(line.text().split(" ", -1)).stream())
        .filter(word -> word.startsWith(start))
        .map(word -> word.substring(start.length()))
        .toList();
  }
}
