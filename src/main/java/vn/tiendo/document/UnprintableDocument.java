package vn.tiendo.document;

import java.util.List;

/**
 * The printer refused a document, because the file would not have been whole: text would be lost,
 * shown as a replacement sign, or read aloud in another language. It is a mistake of a template or
 * of the text put into it.
 */
public final class UnprintableDocument extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** At most this many faults are named in the message. */
  private static final int SHOWN = 10;

  private final transient List<String> faults;

  /**
   * @param identifier which document
   * @param faults what is wrong, one line each; not empty
   */
  UnprintableDocument(String identifier, List<String> faults) {
    super(message(identifier, faults));
    this.faults = List.copyOf(faults.subList(0, Math.min(faults.size(), SHOWN)));
  }

  /** What is wrong, one clause each; at most ten. */
  List<String> faults() {
    return faults;
  }

  private static String message(String identifier, List<String> faults) {
    StringBuilder text = new StringBuilder("không in được ").append(identifier).append(':');
    faults.stream().limit(SHOWN).forEach(fault -> text.append("\n  ").append(fault));
    if (faults.size() > SHOWN) {
      text.append("\n  và ").append(faults.size() - SHOWN).append(" lỗi khác");
    }
    return text.toString();
  }
}
