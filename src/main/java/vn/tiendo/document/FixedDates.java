package vn.tiendo.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Puts the document's own date where the layout engine wrote the time of the clock, in both places
 * a PDF keeps it.
 */
final class FixedDates {

  private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
  private static final Pattern CREATED =
      Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

  private FixedDates() {}

  /**
   * @throws IllegalStateException if the metadata holds no date to replace
   */
  static void write(PDDocument pdf, LocalDate date) throws IOException {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(VIET_NAM)));
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String fixed = CREATED.matcher(xmp).replaceFirst("$1" + date + "T00:00:00+07:00$2");
    if (!fixed.contains(date + "T00:00:00+07:00")) {
      throw new IllegalStateException("the XMP metadata of the engine has no creation date");
    }
    metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
  }
}
