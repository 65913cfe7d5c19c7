package vn.tiendo.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.zip.CRC32;
import vn.tiendo.model.DocumentState;

/**
 * What the file of a document says about itself. Everything here is fixed by the caller, so that
 * the same document is the same bytes on every machine and day.
 *
 * @param title the title shown by a reader in its window
 * @param author the issuing body
 * @param subject one line on what the document is about
 * @param date the day the document is dated, or the as-of date of a draft; written as midnight in
 *     Việt Nam (UTC+7)
 * @param state whether it may be signed
 * @param identifier what tells this document from every other one of the site, for example its path
 */
public record Properties(
    String title,
    String author,
    String subject,
    LocalDate date,
    DocumentState state,
    String identifier) {

  public Properties {
    requireText(title, "title");
    requireText(author, "author");
    requireText(subject, "subject");
    requireText(identifier, "identifier");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(state, "state");
  }

  /** Number from which the PDF's file identifier is made: a checksum of {@link #identifier()}. */
  public long number() {
    CRC32 crc = new CRC32();
    crc.update(identifier.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }

  private static void requireText(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a document needs a non-blank " + name);
    }
  }
}
