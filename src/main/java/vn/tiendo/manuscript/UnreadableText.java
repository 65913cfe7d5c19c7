package vn.tiendo.manuscript;

import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Excerpt;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;

/** A file that cannot be read as text, and what its owner can do about it. */
public final class UnreadableText extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  UnreadableText(String file, String message, String remedy) {
    this(Place.startOf(new Source(file, "")), message, remedy);
  }

  UnreadableText(Place place, String message, String remedy) {
    super(Excerpt.of(Diagnostic.error("tep-khong-doc-duoc", place, message, remedy)));
    this.diagnostic = Diagnostic.error("tep-khong-doc-duoc", place, message, remedy);
  }

  /** What is wrong with the file, as the commands print it. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
