package vn.tiendo.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something wrong, or worth a look, in what an editor wrote.
 *
 * @param severity how much it weighs
 * @param code a stable ASCII name of the rule, e.g. {@code khoa-la}
 * @param place where it was written
 * @param message what is wrong, a Vietnamese clause without a full stop
 * @param remedy how to mend it, a Vietnamese clause without a full stop; may be empty
 */
public record Diagnostic(Severity severity, String code, Place place, String message, String remedy)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> READING_ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(code);
    Objects.requireNonNull(place);
    Objects.requireNonNull(message);
    Objects.requireNonNull(remedy);
  }

  /** An error: the data can't be published as they are. */
  public static Diagnostic error(String code, Place place, String message, String remedy) {
    return new Diagnostic(Severity.ERROR, code, place, message, remedy);
  }

  /** A warning: the data can be published, and someone should look. */
  public static Diagnostic warning(String code, Place place, String message, String remedy) {
    return new Diagnostic(Severity.WARNING, code, place, message, remedy);
  }

  /** A note: nothing need be done. */
  public static Diagnostic note(String code, Place place, String message, String remedy) {
    return new Diagnostic(Severity.NOTE, code, place, message, remedy);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return READING_ORDER.compare(this, other);
  }
}
