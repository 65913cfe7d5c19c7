package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PicturesTest {

  private static final PdfPrinter PRINTER = new PdfPrinter();
  private static final double MM = 72 / 25.4;

  /** Every part that a picture may have. */
  private static final String PARTS =
      "<title>Chữ của trang</title><desc>Không in</desc>"
          + "<g stroke='#000' fill='none' stroke-width='2' stroke-linejoin='round' font-family='serif'><line x1='10' y1='180' x2='490' y2='180'/>"
          + "<path d='M10 10 L60 20 H80 v10 C90 30 95 40 100 50 q5 5 10 0 Z' stroke-dasharray='4 2'/>"
          + "<polyline points='10,100 50,80 90,120'/><circle cx='300' cy='60' r='20' fill='white'/></g>"
          + "<rect class='bar' x='120' y='100' width='40' height='80' fill='#000'/>"
          + "<polygon points='200,100 220,140 180,140'/>"
          + "<text x='140' y='95' font-size='12' text-anchor='middle'>Cột ễ ự 79,17%</text>"
          + "<text x='490' y='195' font-size='14' font-weight='bold' text-anchor='end'>năm 2026</text>";

  private static byte[] printed = new byte[0];

  @BeforeAll
  static void print() {
    printed = print(picture("aria-label='Biểu đồ kết quả hai năm'", PARTS));
  }

  @Test
  void isOneFigureWithItsAlternativeText() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      List<PDStructureElement> figures = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
      assertThat(figures).hasSize(1);
      assertThat(figures.get(0).getAlternateDescription()).isEqualTo("Biểu đồ kết quả hai năm");
    }
  }

  @Test
  void isDrawnAsLinesAndWordsAndNotAsPoints() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      COSDictionary things =
          pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
      assertThat(things).isNull();
      List<String> operators = operators(pdf);
      assertThat(operators).contains("l", "c", "f", "S", "d").doesNotContain("BI", "Do", "sh");
    }
  }

  @Test
  void hasItsWordsInTheTypefaceWhereTheyBelong() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      List<PrintedLine> lines = PrintedLine.of(pdf, 1);
      PrintedLine bar = line(lines, "Cột ễ ự 79,17%");
      PrintedLine year = line(lines, "năm 2026");
      assertThat(bar.font()).endsWith("LiberationSerif");
      assertThat(year.font()).endsWith("LiberationSerif-Bold");
      // 500 units in 150 mm, from the left margin of 0 mm
      assertThat((bar.leftMm() + bar.rightMm()) / 2).isBetween(41.5, 42.5);
      assertThat(year.rightMm()).isBetween(146.5, 147.5);
      assertThat(bar.sizePt()).isBetween(12 * 0.3 * MM - 0.1, 12 * 0.3 * MM + 0.1);
      assertThat(year.baselineMm() - bar.baselineMm()).isBetween(29.8, 30.2);
    }
  }

  @ParameterizedTest
  @CsvSource({"PDFA_2_A", "PDFUA_1"})
  void keepsTheStandards(String standard) throws Exception {
    assertThat(Conformance.failures(printed, PDFAFlavour.valueOf(standard))).isEmpty();
  }

  @Test
  void takesTitleAndDescriptionForWantOfAnother() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(print(picture("", PARTS)))) {
      List<PDStructureElement> figures = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
      assertThat(figures.get(0).getAlternateDescription()).isEqualTo("Chữ của trang. Không in.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alt=' ' | <rect/> | thiếu lời thay thế",
        "alt='A' | <image href='#x'/> | có <image>, chưa in được",
        "alt='A' | <rect style='fill: red'/> | <rect style=\"fill: red\">, chưa in được",
        "alt='A' | <path d='M0 0 A1 1 0 0 0 5 5'/> | <path> sai",
        "alt='A' | <path d='M0 0 L5'/> | <path> sai",
        "alt='A' | <rect x='3mm'/> | <rect> sai",
        "alt='A' | <rect fill='url(#p)'/> | <rect> sai",
        "alt='A' | <text>lạc</text> | <text> sai",
        "alt='A' | <g>lạc</g> | chữ ngoài <text>: lạc",
        "alt='A' | <text x='1' y='1'>\u2713</text> | phông chữ không có ký tự",
        "alt='A' | <text x='1' y='1'>x\u0309</text> | phông chữ không có ký tự",
      })
  void refusesWhatItCannotDraw(String attributes, String parts, String reason) {
    assertThatThrownBy(() -> print(picture(attributes, parts)))
        .isInstanceOf(UnprintableDocument.class)
        .hasMessageContaining(reason);
  }

  private static String picture(String attributes, String parts) {
    return "<svg xmlns='http://www.w3.org/2000/svg' role='img' viewBox='0 0 500 200' "
        + attributes
        + ">"
        + parts
        + "</svg>";
  }

  private static byte[] print(String picture) {
    String xhtml =
        "<html xmlns='http://www.w3.org/1999/xhtml' lang='vi'><head><style>"
            + "@page { size: 210mm 297mm; margin: 0 }"
            + "html { font-family: 'Official Serif' } body { margin: 0 } svg { display: block; width: 150mm; height: 60mm }"
            + "</style></head><body><p>Trước</p>"
            + picture
            + "<p>Sau</p></body></html>";
    return PRINTER.print(xhtml, OfficialSample.PROPERTIES, UnaryOperator.identity());
  }

  private static PrintedLine line(List<PrintedLine> lines, String text) {
    return lines.stream().filter(l -> l.text().equals(text)).findFirst().orElseThrow();
  }

  private static List<String> operators(PDDocument pdf) throws IOException {
    return new PDFStreamParser(pdf.getPage(0))
        .parse().stream()
            .filter(Operator.class::isInstance)
            .map(token -> ((Operator) token).getName())
            .toList();
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> figures) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          figures.add(element);
        }
        collect(element, figures);
      }
    }
  }
}
