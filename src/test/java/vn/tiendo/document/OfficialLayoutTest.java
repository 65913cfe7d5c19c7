package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures printed pages against the rules of Hướng dẫn 05-HD/VPTW. */
class OfficialLayoutTest {

  private static final double MM = 72 / 25.4;
  private static final int DPI = 300;

  private static PDDocument everything;
  private static PDDocument plain;

  @BeforeAll
  static void print() throws IOException {
    PdfPrinter printer = new PdfPrinter();
    everything =
        Loader.loadPDF(
            printer.print(
                OfficialSample.everything(), OfficialSample.PROPERTIES, UnaryOperator.identity()));
    plain =
        Loader.loadPDF(
            printer.print(
                OfficialSample.plain(), OfficialSample.PROPERTIES, UnaryOperator.identity()));
  }

  @AfterAll
  static void close() throws IOException {
    everything.close();
    plain.close();
  }

  @Test
  void drawsARuleAsLongAsTheNameOfTheParty() throws IOException {
    PrintedLine title = line(plain, 1, "ĐẢNG CỘNG SẢN VIỆT NAM");
    double length = title.rightMm() - title.leftMm();

    assertThat(length).isCloseTo(72.9, within(0.5));
    assertThat(title.sizePt()).isEqualTo(15);
    assertThat(title.font()).contains("Bold");
    assertThat(longestRule(plain, title.baselineMm() + 0.5, title.baselineMm() + 3))
        .isCloseTo(length, within(0.5));
  }

  @Test
  void pairsNumberAndDateOnOneLine() throws IOException {
    PrintedLine number = line(everything, 1, "Số      -BC/ĐU");
    PrintedLine date = line(everything, 1, "Minh Hoạ, ngày      tháng 10 năm 2027");

    assertThat(number.baselineMm()).isCloseTo(date.baselineMm(), within(0.05));
    assertThat(date.font()).contains("Italic");
  }

  @Test
  void centresTheTwoColumnsOfTheHead() throws IOException {
    PrintedLine issuer = line(plain, 1, "ĐẢNG UỶ XÃ MINH HOẠ");
    PrintedLine title = line(plain, 1, "ĐẢNG CỘNG SẢN VIỆT NAM");

    assertThat((issuer.leftMm() + issuer.rightMm()) / 2).isCloseTo(30 + 37.5, within(0.5));
    assertThat((title.leftMm() + title.rightMm()) / 2).isCloseTo(30 + 75 + 45, within(0.5));
    assertThat(issuer.font()).contains("Bold");
  }

  @Test
  void numbersEveryPageButTheFirstOfEachPart() throws IOException {
    List<String> numbers = new ArrayList<>();
    for (int page = 1; page <= everything.getNumberOfPages(); page++) {
      numbers.add(
          lines(everything, page).stream()
              .filter(line -> line.baselineMm() < 15)
              .map(PrintedLine::text)
              .reduce("", String::concat));
    }
    assertThat(String.join("|", numbers)).isEqualTo("|2|3|4||2|3|4|5|6||2|3|4|5");
  }

  @Test
  void setsThePageNumberTenMillimetresFromTheEdge() throws IOException {
    PrintedLine number = lines(everything, 2).get(0);

    assertThat(number.text()).isEqualTo("2");
    assertThat(number.sizePt()).isEqualTo(14);
    assertThat((number.leftMm() + number.rightMm()) / 2).isCloseTo(30 + 82.5, within(0.5));
    assertThat(number.baselineMm()).isBetween(10.0, 13.5);
  }

  @Test
  void keepsTextInsideTheMargins() throws IOException {
    for (int page = 1; page <= 4; page++) {
      List<PrintedLine> body =
          lines(everything, page).stream()
              .filter(l -> l.baselineMm() > 15 && l.baselineMm() < 277)
              .toList();
      assertThat(body).allSatisfy(l -> assertThat(l.leftMm()).isGreaterThanOrEqualTo(29.9));
      assertThat(body).allSatisfy(l -> assertThat(l.rightMm()).isLessThanOrEqualTo(195.1));
    }
  }

  @Test
  void setsTextInFourteenPointsOnEighteen() throws IOException {
    List<PrintedLine> body =
        lines(everything, 2).stream()
            .filter(l -> l.baselineMm() > 15 && l.baselineMm() < 277)
            .toList();
    assertThat(body).allSatisfy(l -> assertThat(l.sizePt()).isEqualTo(14));
    assertThat(line(everything, 2, "Đoạn văn số 1").leftMm()).isCloseTo(40, within(0.3));
    List<Double> baselines = body.stream().map(PrintedLine::baselineMm).distinct().toList();
    List<Double> steps =
        IntStream.range(1, baselines.size())
            .mapToObj(i -> (baselines.get(i) - baselines.get(i - 1)) * MM)
            .toList();
    assertThat(steps)
        .allSatisfy(
            step -> assertThat(Math.min(Math.abs(step - 18), Math.abs(step - 24))).isLessThan(0.2));
  }

  @Test
  void marksEveryPageOfADemonstration() throws IOException {
    for (int page = 1; page <= everything.getNumberOfPages(); page++) {
      assertThat(lines(everything, page))
          .extracting(PrintedLine::text)
          .contains("Số liệu minh hoạ");
    }
    assertThat(lines(plain, 1)).extracting(PrintedLine::text).doesNotContain("Số liệu minh hoạ");
  }

  @Test
  void keepsTheSignatureWithTheLastLinesOfText() throws IOException {
    PrintedLine sentence = line(everything, 4, "Trên đây là báo cáo");
    PrintedLine authority = line(everything, 4, "T/M BAN THƯỜNG VỤ");
    PrintedLine recipients = line(everything, 4, "Nơi nhận:");

    assertThat(sentence.baselineMm()).isLessThan(authority.baselineMm());
    assertThat(recipients.baselineMm()).isCloseTo(authority.baselineMm(), within(0.05));
  }

  @Test
  void repeatsTheHeaderOfATableAndTurnsWidePages() throws IOException {
    for (int page = 5; page <= everything.getNumberOfPages(); page++) {
      assertThat(lines(everything, page)).extracting(PrintedLine::text).contains("3=2/1");
    }
    assertThat(everything.getPage(10).getMediaBox().getWidth())
        .isCloseTo((float) (297 * MM), within(0.5f));
    PrintedLine remark = line(everything, 11, "Ghi chú");
    assertThat(remark.rightMm()).isBetween(250.0, 277.0);
  }

  private static PrintedLine line(PDDocument pdf, int page, String start) throws IOException {
    return lines(pdf, page).stream()
        .filter(line -> line.text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line begins with: " + start));
  }

  private static List<PrintedLine> lines(PDDocument pdf, int page) throws IOException {
    return PrintedLine.of(pdf, page);
  }

  /**
   * Length of the longest unbroken dark line between two heights of the first page, in millimetres.
   */
  private static double longestRule(PDDocument pdf, double fromMm, double toMm) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.GRAY);
    int longest = 0;
    for (int y = (int) (fromMm / 25.4 * DPI); y < toMm / 25.4 * DPI; y++) {
      int run = 0;
      for (int x = 0; x < image.getWidth(); x++) {
        run = (image.getRGB(x, y) & 0xff) < 128 ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest * 25.4 / DPI;
  }
}
