package vn.tiendo.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** What is taken out of Word files made here with POI. */
final class WordTextTest {
  @TempDir private Path folder;

  @Test
  void paragraphsAreLinesWhateverTheirRuns() throws Exception {
    XWPFDocument document = new XWPFDocument();
    XWPFParagraph first = document.createParagraph();
    first.createRun().setText("Có 55/60 chi bộ,");
    first.createRun().setText(" đạt 83,");
    first.createRun().setText("33%.");
    document.createParagraph();
    XWPFParagraph second = document.createParagraph();
    second.createRun().setText("Dòng một");
    second.createRun().addBreak();
    second.createRun().setText("dòng hai.");
    assertThat(lines(document))
        .containsExactly("Có 55/60 chi bộ, đạt 83,33%.", "Dòng một dòng hai.");
  }

  @Test
  void aRowOfATableIsALine() throws Exception {
    XWPFDocument document = new XWPFDocument();
    XWPFTable table = document.createTable(2, 3);
    table.getRow(0).getCell(0).setText("Chỉ tiêu");
    table.getRow(0).getCell(1).setText("Kế hoạch");
    table.getRow(0).getCell(2).setText("Đạt");
    table.getRow(1).getCell(0).setText("Kết nạp");
    table.getRow(1).getCell(1).setText("170");
    table.getRow(1).getCell(2).setText("135 (79%)");
    document.createParagraph().createRun().setText("Hết.");
    assertThat(lines(document))
        .containsExactly("Chỉ tiêu | Kế hoạch | Đạt", "Kết nạp | 170 | 135 (79%)", "Hết.");
  }

  @Test
  void trackedChangesAreTakenAsAccepted() throws Exception {
    XWPFDocument document = new XWPFDocument();
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText("Có 55/60 chi bộ, đạt ");
    CTP xml = paragraph.getCTP();
    CTRunTrackChange deleted = xml.addNewDel();
    deleted.setId(BigInteger.ONE);
    deleted.addNewR().addNewDelText().setStringValue("83,33%");
    CTRunTrackChange inserted = xml.addNewIns();
    inserted.setId(BigInteger.TWO);
    inserted.addNewR().addNewT().setStringValue("91,67%");
    assertThat(lines(document)).containsExactly("Có 55/60 chi bộ, đạt 91,67%");
  }

  @Test
  void footnotesStandBehind() throws Exception {
    XWPFDocument document = new XWPFDocument();
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText("Kết nạp 135 đảng viên");
    document.createFootnotes();
    document.createFootnote().createParagraph().createRun().setText("Chỉ tiêu 170, đạt 79%.");
    assertThat(lines(document))
        .startsWith("Kết nạp 135 đảng viên")
        .anySatisfy(line -> assertThat(line).contains("Chỉ tiêu 170, đạt 79%."));
  }

  @Test
  void aWorkbookIsNoWordFile() throws IOException {
    Path file = folder.resolve("bang.docx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("a");
      workbook.write(out);
    }
    assertThatThrownBy(() -> ManuscriptReader.read(file))
        .hasMessageContaining("đây không phải tệp Word (.docx)");
  }

  private List<String> lines(XWPFDocument document) throws IOException, UnreadableText {
    Path file = folder.resolve("thu.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
    document.close();
    return ManuscriptReader.read(file).pages().get(0).source().text().lines().toList();
  }
}
