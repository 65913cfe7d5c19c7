package vn.tiendo.language;

import java.util.Locale;

/** The first letter of a text, as it begins a sentence or stands within one. */
public final class Initials {
  private Initials() {}

  /** With a capital first letter; an empty text stays empty. */
  public static String raised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** With a small first letter; an empty text stays empty. */
  public static String lowered(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
