package vn.tiendo.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Citation;

/** Reads a source (nguồn). */
final class CitationReader {
  static final Value<Citation> CITATION = CitationReader::read;

  private CitationReader() {}

  private static @Nullable Citation read(Node node, Findings findings) {
    Fields fields = Fields.of(node, "nguồn", findings);
    if (fields == null) {
      return null;
    }
    String number = fields.optional("văn bản", Scalars.TEXT);
    String title = fields.optional("tên", Scalars.TEXT);
    LocalDate date = fields.optional("ngày", Scalars.DATE);
    String publisher = fields.optional("cơ quan", Scalars.TEXT);
    String quote = fields.optional("trích", Scalars.TEXT);
    String address = fields.optional("trang", Scalars.TEXT);
    fields.finish();
    if (number == null && title == null) {
      if (!fields.has("văn bản") && !fields.has("tên")) {
        findings.error(
            Mistake.CITATION,
            fields.place(),
            "nguồn chưa nêu văn bản",
            "thêm “văn bản: số ký hiệu” hoặc “tên: tên văn bản”");
      }
      return null;
    }
    return new Citation(number, title, date, publisher, quote, address);
  }
}
