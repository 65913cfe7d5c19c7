package vn.tiendo.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The source (nguồn) of figures or facts. At least one of number and title is there.
 *
 * @param number the document's number and symbol, {@code 123-BC/TU}
 * @param title its name
 * @param date its date
 * @param publisher who published it, where that is not plain from the number
 * @param quote a short quotation that holds the figure
 * @param address a web address
 */
public record Citation(
    @Nullable String number,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String quote,
    @Nullable String address) {
  public Citation {
    if (number == null && title == null) {
      throw new IllegalArgumentException("a citation needs a number or a title");
    }
  }
}
