package vn.tiendo.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.proofread.Manuscript;
import vn.tiendo.proofread.Manuscript.Page;

/** Reads the text of a PDF page by page, in the order of the eye. */
final class PdfText {
  private PdfText() {}

  static Manuscript read(Path file, String name) throws UnreadableText {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<Page> pages = new ArrayList<>();
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        pages.add(page(document, name, number));
      }
      if (pages.stream().allMatch(page -> page.source().text().isBlank())) {
        throw new UnreadableText(
            name,
            "PDF không có chữ, có lẽ là bản quét",
            "nhận dạng chữ (OCR) trước, hoặc đưa tệp gốc soạn bằng máy");
      }
      return new Manuscript(name, pages, true);
    } catch (InvalidPasswordException e) {
      throw new UnreadableText(name, "PDF có mật khẩu", "bỏ mật khẩu mở tệp rồi chạy lại");
    } catch (IOException | RuntimeException e) { // broken files make PDFBox fail in many ways
      throw new UnreadableText(name, "PDF hỏng, không đọc được", "xuất lại PDF từ tệp gốc");
    }
  }

  private static Page page(PDDocument document, String name, int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    String text = PlainText.clean(stripper.getText(document));
    return new Page(number, new Source(name + ", trang " + number, text));
  }
}
