package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.tiendo.document.gate.SourceReading;

class PdfPrinterTest {

  private static final PdfPrinter PRINTER = new PdfPrinter();
  private static final String XHTML = OfficialSample.everything();
  private static final String FONT = "<style>html { font-family: 'Official Serif' }</style>";
  private static byte[] everything = new byte[0];

  @BeforeAll
  static void print() {
    everything = PRINTER.print(XHTML, OfficialSample.PROPERTIES, UnaryOperator.identity());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PDFA_2_A", "PDFUA_1"})
  void conformsToTheStandardsForKeepingAndForReadingAloud(String standard) throws Exception {
    byte[] plain =
        PRINTER.print(OfficialSample.plain(), OfficialSample.PROPERTIES, UnaryOperator.identity());

    assertThat(Conformance.failures(everything, PDFAFlavour.valueOf(standard))).isEmpty();
    assertThat(Conformance.failures(plain, PDFAFlavour.valueOf(standard))).isEmpty();
  }

  @Test
  void taggedTextIsTheSourceOnceAndInOrder() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(everything)) {
      assertThat(TaggedText.of(pdf)).isEqualTo(sourceText(XHTML));
    }
  }

  @Test
  void theReportOfTheBenchmarkHasSevenPages() throws Exception {
    byte[] bytes = PRINTER.print(SevenPages.XHTML, SevenPages.PROPERTIES, UnaryOperator.identity());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(7);
    }
  }

  @Test
  void hasAnOutlineOfItsSectionsAndAppendices() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(everything)) {
      List<String> entries = new ArrayList<>();
      for (PDOutlineItem entry : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        entries.add(entry.getTitle() + " " + pages(pdf, entry));
        entry.children().forEach(part -> entries.add("  " + part.getTitle()));
      }
      assertThat(entries)
          .startsWith("I- ĐẶC ĐIỂM, TÌNH HÌNH 1", "  1. Nội dung thứ nhất", "  2. Nội dung thứ hai")
          .contains("Phụ lục 1: KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CỦA ĐỀ ÁN 5");
    }
  }

  private static int pages(PDDocument pdf, PDOutlineItem entry) throws IOException {
    return pdf.getPages().indexOf(entry.findDestinationPage(pdf)) + 1;
  }

  @Test
  void saysWhoWhatWhenAndInWhichLanguage() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(everything)) {
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(OfficialSample.PROPERTIES.title());
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Đảng uỷ xã Minh Hoạ");
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .hasToString("2027-10-04T17:00:00Z");
    }
  }

  @Test
  void printsTheSameBytesInOtherThreadsZonesAndLocales() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      PdfPrinter elsewhere = new PdfPrinter();
      List<CompletableFuture<String>> copies =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> fingerprint(again(elsewhere))))
              .limit(4)
              .toList();

      assertThat(copies.stream().map(CompletableFuture::join))
          .containsOnly(fingerprint(everything));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>x\u0309</p>                            | phông chữ không có ký tự",
        "<p>a \u2713 b</p>                         | phông chữ không có ký tự \u2713 (U+2713)",
        "<p style='background: url(x.png)'>x</p>   | dẫn ra ngoài văn bản",
        "<style>p { background: url(x) }</style>   | kiểu trình bày dẫn ra ngoài",
        "<p>one<p>                                 | không đúng XHTML",
        "<ul><p>x</p></ul>                         | incompatible child",
      })
  void refusesWhatWouldNotPrintWhole(String body, String reason) {
    String xhtml =
        "<html xmlns='http://www.w3.org/1999/xhtml' lang='vi'><head>"
            + FONT
            + "</head><body>"
            + body
            + "</body></html>";

    assertThatThrownBy(
            () -> PRINTER.print(xhtml, OfficialSample.PROPERTIES, UnaryOperator.identity()))
        .isInstanceOf(UnprintableDocument.class)
        .hasMessageContaining("không in được minh-hoa/bao-cao/de-an-03.pdf")
        .hasMessageContaining(reason);
  }

  @Test
  void printsLettersWrittenInParts() throws Exception {
    String parts =
        Normalizer.normalize(
            "Đảng uỷ ẵ ễ ữ ợ Ặ Ệ Ỹ <b>ẵ ễ ữ ợ</b> <i>Ặ Ệ Ỹ</i>", Normalizer.Form.NFD);
    String xhtml =
        "<html lang='vi'><head>" + FONT + "</head><body><p>" + parts + "</p></body></html>";

    byte[] bytes = PRINTER.print(xhtml, OfficialSample.PROPERTIES, UnaryOperator.identity());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(TaggedText.of(pdf)).isEqualTo("ĐảnguỷẵễữợẶỆỸẵễữợẶỆỸ");
    }
  }

  @Test
  void refusesTextThatIsNotMarkedAsVietnamese() {
    assertThatThrownBy(
            () ->
                PRINTER.print(
                    "<html><body><p>x</p></body></html>",
                    OfficialSample.PROPERTIES,
                    UnaryOperator.identity()))
        .isInstanceOf(UnprintableDocument.class)
        .hasMessageContaining("lang=\"vi\"");
  }

  @Test
  void refusesWhatTheEngineDoesNotUnderstand() {
    String xhtml =
        "<html lang='vi'><head>"
            + FONT
            + "<style>p { colour: red }</style></head><body><p>x</p></body></html>";

    assertThatThrownBy(
            () -> PRINTER.print(xhtml, OfficialSample.PROPERTIES, UnaryOperator.identity()))
        .isInstanceOf(UnprintableDocument.class)
        .hasMessageContaining("colour");
  }

  @Test
  void refusesAnUnknownFont() {
    String xhtml =
        "<html lang='vi'><head><style>html { font-family: Nowhere }</style></head><body><p>x</p></body></html>";

    assertThatThrownBy(
            () -> PRINTER.print(xhtml, OfficialSample.PROPERTIES, UnaryOperator.identity()))
        .isInstanceOf(UnprintableDocument.class);
  }

  private static byte[] again(PdfPrinter printer) {
    return printer.print(
        OfficialSample.everything(), OfficialSample.PROPERTIES, UnaryOperator.identity());
  }

  private static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What should be read aloud: the text of the body with its list signs, without what stands on
   * every page.
   */
  private static String sourceText(String xhtml) throws Exception {
    Document source =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xhtml)));
    Footnotes.write(source);
    PlainWords.write(source);
    ListSigns.write(source);
    return SourceReading.of(source).words();
  }
}
