package vn.tiendo.report;

import org.jspecify.annotations.Nullable;

/**
 * The name of a document, centred above its text.
 *
 * @param kind name of the kind in capitals: {@code BÁO CÁO}
 * @param subject the trích yếu: begins in lower case, has no full stop
 * @param theme the motto of a congress under it, without quotation marks; null for none
 */
public record Heading(String kind, String subject, @Nullable String theme) {
  /** One without a theme. */
  public Heading(String kind, String subject) {
    this(kind, subject, null);
  }
}
