package vn.tiendo.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.proofread.Finding;
import vn.tiendo.proofread.Manuscript;
import vn.tiendo.proofread.Proofreader;

/** What is taken out of a PDF made here: pages, lines, sentences over the ends of lines. */
final class PdfTextTest {
  private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";

  @TempDir private Path folder;

  @Test
  void aFindingNamesPageAndLine() throws Exception {
    Path file = folder.resolve("bao cao.pdf");
    try (PDDocument document = new PDDocument();
        InputStream ttf = Objects.requireNonNull(PdfTextTest.class.getResourceAsStream(FONT))) {
      PDFont font = PDType0Font.load(document, ttf);
      page(document, font, List.of("Báo cáo kết quả công tác xây dựng Đảng"));
      page(
          document,
          font,
          List.of(
              "Toàn huyện tiếp tục củng cố tổ chức; đến nay số chi bộ có cấp ủy",
              "là 55/60, đạt 83,33%; các chi bộ còn lại được kiện toàn trong năm",
              "tới."));
      document.save(file.toFile());
    }
    Manuscript manuscript = ManuscriptReader.read(file);
    assertThat(manuscript.pages()).hasSize(2);
    List<Finding> findings = Proofreader.read(manuscript).findings();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.page()).isEqualTo(2);
              assertThat(finding.place().toString()).endsWith("bao cao.pdf, trang 2:2:15");
            });
  }

  private static void page(PDDocument document, PDFont font, List<String> lines) throws Exception {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font, 13);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -18);
      }
      content.endText();
    }
  }
}
