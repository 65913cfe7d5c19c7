package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Notes short and long, near the end of a page, in a list, a table and a heading, cited twice. */
class FootnotesTest {

  private static final String FIRST =
      "Đoạn mở có chú thích ngắn[^a]. "
          + "Đây là một câu dài để lấp đầy trang giấy này. ".repeat(30)
          + "\n\n[^a]: Nguồn số liệu: Văn phòng.\n";
  private static final String SECOND =
      "Một câu nữa. ".repeat(170)
          + "Cuối trang có chú thích dài[^b] rồi viết tiếp. "
          + "Một câu sau. ".repeat(80)
          + "\n\nNhắc lại[^b] và chú thích khác[^c], trong danh sách:\n\n- Mục một[^d];\n- Mục hai.\n\n"
          + "## Đề mục[^f]\n\nSau đề mục.\n\n"
          + "| Cột | Số |\n|---|---|\n| a | 1[^e] |\n\nĐoạn cuối.\n\n[^b]: "
          + "Chú thích rất dài kể từng việc. ".repeat(20)
          + "\n\n    Đoạn hai của chú thích.\n\n[^c]: Chú thích *nghiêng*.\n\n[^d]: Trong danh sách.\n\n"
          + "[^e]: Trong bảng.\n\n[^f]: Của đề mục.\n";
  private static byte[] printed = new byte[0];

  @BeforeAll
  static void print() {
    printed =
        new PdfPrinter()
            .print(
                OfficialSample.written(FIRST, SECOND),
                OfficialSample.PROPERTIES,
                UnaryOperator.identity());
  }

  @ParameterizedTest
  @CsvSource({"PDFA_2_A", "PDFUA_1"})
  void keepsTheStandards(String standard) throws Exception {
    assertThat(Conformance.failures(printed, PDFAFlavour.valueOf(standard))).isEmpty();
  }

  @Test
  void standsAtTheFootOfThePageThatCitesItFirst() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      assertThat(foot(pdf, "Nguồn số liệu")).isEqualTo(1);
      assertThat(foot(pdf, "Đoạn hai của chú thích.")).isEqualTo(page(pdf, "chú thích dài"));
      assertThat(foot(pdf, "Trong bảng.")).isEqualTo(page(pdf, "Mục một"));
    }
  }

  @Test
  void isReadAfterWhatCitesItAndNumberedThroughTheDocument() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      assertThat(TaggedText.of(pdf))
          .containsSubsequence(
              "Đoạnmởcóchúthíchngắn1.Đâylà",
              "1Nguồnsốliệu:Vănphòng.II-MỤCII",
              "Cuốitrangcóchúthíchdài2rồi",
              "2Chúthíchrấtdài",
              "Đoạnhaicủachúthích.Nhắclại2vàchúthíchkhác3,trongdanhsách:3Chúthíchnghiêng.",
              "-Mụcmột4;4Trongdanhsách.-Mụchai.",
              "Đềmục55Củađềmục.Sauđềmục.",
              "a166Trongbảng.Đoạncuối.");
    }
  }

  @Test
  void isANoteWithItsOwnNameBehindAReference() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      List<PDStructureElement> elements = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
      List<String> story = new ArrayList<>();
      for (PDStructureElement element : elements) {
        switch (element.getStructureType()) {
          case "Note" -> story.add(element.getElementIdentifier());
          case "Reference" -> story.add("cited");
          default -> assertThat(element.getLanguage()).isIn(null, "vi");
        }
      }
      assertThat(story)
          .containsExactly(
              "cited",
              "chu-thich-1",
              "cited",
              "chu-thich-2",
              "cited",
              "cited",
              "chu-thich-3",
              "cited",
              "chu-thich-4",
              "cited",
              "chu-thich-5",
              "cited",
              "chu-thich-6");
    }
  }

  @Test
  void isReachedByALinkThatSaysWhereItLeads() throws Exception {
    List<String> leads = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      for (int page = 0; page < pdf.getNumberOfPages(); page++) {
        for (PDAnnotation link : pdf.getPage(page).getAnnotations()) {
          leads.add(link.getContents());
          assertThat(link.getCOSObject().getCOSDictionary(COSName.A).getNameAsString(COSName.S))
              .isEqualTo("GoTo");
        }
      }
    }
    assertThat(leads).hasSize(7).contains("Chú thích 1", "Chú thích 6");
  }

  @Test
  void leavesTheOutlineAlone() throws Exception {
    List<String> names = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      for (PDOutlineItem entry : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        entry.children().forEach(part -> names.add(part.getTitle()));
      }
    }
    assertThat(names).containsExactly("Đề mục");
  }

  /** The page on which a text stands below all others. */
  private static int foot(PDDocument pdf, String text) throws IOException {
    int page = page(pdf, text);
    List<PrintedLine> lines = PrintedLine.of(pdf, page);
    PrintedLine note = line(lines, text);
    assertThat(note.sizePt()).isLessThanOrEqualTo(11);
    assertThat(lines.stream().filter(l -> l.sizePt() > 11 && l.sizePt() < 15))
        .allMatch(l -> l.baselineMm() < note.baselineMm());
    return page;
  }

  private static int page(PDDocument pdf, String text) throws IOException {
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      if (line(PrintedLine.of(pdf, page), text) != null) {
        return page;
      }
    }
    throw new AssertionError("not printed: " + text);
  }

  private static PrintedLine line(List<PrintedLine> lines, String text) {
    return lines.stream().filter(l -> l.text().contains(text)).findFirst().orElse(null);
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element, elements);
      }
    }
  }
}
