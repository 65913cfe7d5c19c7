package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.tiendo.report.OfficialTable;
import vn.tiendo.report.OfficialTable.Align;
import vn.tiendo.report.OfficialTable.Column;
import vn.tiendo.report.OfficialTable.Row;

/** A table of more than ten pages, upright and on its side, with years under a common head. */
class TenPagesTest {
  private static final int ROWS = 260;
  private static final int PAGES = 10;
  private static final String HEAD = "Kết quả từng năm";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void staysRight(boolean landscape) throws Exception {
    byte[] bytes =
        new PdfPrinter()
            .print(
                OfficialSample.withAppendix(table(), landscape),
                OfficialSample.PROPERTIES,
                UnaryOperator.identity());
    List<List<PrintedLine>> pages = pages(bytes);
    assertThat(pages).hasSizeGreaterThan(PAGES);
    for (int i = 0; i < pages.size(); i++) {
      List<PrintedLine> page = pages.get(i);
      List<String> texts = page.stream().map(PrintedLine::text).toList();
      assertThat(texts).as("page " + i).containsOnlyOnce(HEAD);
      assertThat(texts).containsOnlyOnce("4=2+3");
      assertThat(begun(texts)).isNotEmpty().isEqualTo(ended(texts));
      assertThat(page)
          .filteredOn(line -> line.baselineMm() < 18)
          .extracting(PrintedLine::text)
          .containsExactlyElementsOf(i == 0 ? List.of() : List.of(Integer.toString(i + 1)));
      double right = landscape ? 277 : 195;
      double left = landscape ? 20 : 30;
      assertThat(page).allMatch(line -> line.rightMm() < right + 0.1 && line.leftMm() > left - 0.1);
    }
    List<String> last = pages.get(pages.size() - 1).stream().map(PrintedLine::text).toList();
    assertThat(last).contains("Ghi chú cuối bảng.").anyMatch(t -> t.startsWith("Tổng cộng"));
    assertThat(begun(last)).contains(Integer.toString(ROWS));
    assertThat(Conformance.failures(bytes, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Conformance.failures(bytes, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isReadAloudWithOneHeader(boolean landscape) throws Exception {
    byte[] bytes =
        new PdfPrinter()
            .print(
                OfficialSample.withAppendix(table(), landscape),
                OfficialSample.PROPERTIES,
                UnaryOperator.identity());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = TaggedText.of(pdf);
      for (String once : List.of("4=2+3", "Kếtquảtừngnăm", "Đơnvịtính", "Tổngcộng")) {
        assertThat(text.indexOf(once)).as(once).isNotNegative().isEqualTo(text.lastIndexOf(once));
      }
    }
  }

  private static List<List<PrintedLine>> pages(byte[] bytes) throws IOException {
    List<List<PrintedLine>> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
        pages.add(PrintedLine.of(pdf, page));
      }
    }
    return pages;
  }

  private static List<String> begun(List<String> texts) {
    return marked(texts, "đầu");
  }

  private static List<String> ended(List<String> texts) {
    return marked(texts, "cuối");
  }

  private static List<String> marked(List<String> texts, String word) {
    return texts.stream()
        .flatMap(text -> List.of(text.split(" ", -1)).stream())
        .filter(text -> text.matches(word + "\\d+"))
        .map(text -> text.substring(word.length()))
        .toList();
  }

  private static OfficialTable table() {
    List<Row> rows = new ArrayList<>();
    for (int n = 1; n <= ROWS; n++) {
      if (n % 25 == 1) {
        rows.add(Row.heading("I", "Nhóm"));
      }
      String words = "tổ chức cơ sở đảng trong sạch, vững mạnh ".repeat(n % 4 + 1);
      rows.add(
          Row.figures(
              List.of(
                  Integer.toString(n),
                  "đầu" + n + " " + words + "cuối" + n,
                  "m²/người",
                  n % 2 == 0 ? "1.234,5" : "",
                  "-",
                  "0,25")));
    }
    rows.add(Row.total(List.of("", "Tổng cộng", "", "1.234.567,12", "0", "100")));
    return new OfficialTable(
        "Bảng mười trang",
        "Đvt: Người",
        List.of(
            new Column("TT", "A", 7, Align.CENTRE),
            new Column("Chỉ tiêu", "B", 33, Align.LEFT),
            new Column("Đơn vị tính", "C", 12, Align.CENTRE),
            new Column("Năm 2021", "2", 16, Align.NUMBERS, HEAD),
            new Column("Năm 2022", "3", 16, Align.NUMBERS, HEAD),
            new Column("Cộng", "4=2+3", 16, Align.NUMBERS)),
        rows,
        List.of("Ghi chú cuối bảng."));
  }
}
