package vn.tiendo.model;

import java.util.regex.Pattern;

/**
 * A stable name (mã) of a target, indicator, organisation, plan…: lower-case ASCII letters and
 * digits in groups joined by hyphens. It is part of the permalink.
 */
public record Code(String value) implements Comparable<Code> {
  /** Stands for codes that are not known, among those of records that could not be read. */
  public static final String ANY = "*";

  private static final String FIGURES = "/so-lieu";

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Code {
    if (!isCode(value)) {
      throw new IllegalArgumentException(value);
    }
  }

  /** Stands for the figures of a committee, among what could not be read. */
  public String ofItsFigures() {
    return value + FIGURES;
  }

  /** Whether a text has the form of a code. */
  public static boolean isCode(String text) {
    return text.length() <= 80 && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(Code other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
