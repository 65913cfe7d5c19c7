package vn.tiendo.diagnostic;

/** Writes a diagnostic for a terminal: the message, the line it speaks of, and a caret under it. */
public final class Excerpt {
  private static final int WIDEST = 160;

  private Excerpt() {}

  /**
   * {@code file:line:column: lỗi: what; how to mend it [code]}, then the source line and a caret
   * line. Ends without a line break. Long lines are cut around the place.
   */
  public static String of(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    StringBuilder out = new StringBuilder();
    out.append(place).append(": ").append(diagnostic.severity().word()).append(": ");
    out.append(diagnostic.message());
    if (!diagnostic.remedy().isEmpty()) {
      out.append("; ").append(diagnostic.remedy());
    }
    out.append(" [").append(diagnostic.code()).append(']');
    String line = place.source().line(place.line());
    if (!line.isBlank()) {
      appendLine(out, line, place);
    }
    return out.toString();
  }

  private static void appendLine(StringBuilder out, String line, Place place) {
    int from = Math.max(0, Math.min(place.column() - 1, line.length()) - WIDEST / 2);
    int to = Math.min(line.length(), from + WIDEST);
    int caret = Math.min(place.column() - 1, line.length()) - from;
    int carets = Math.max(1, Math.min(place.length(), to - from - caret));
    String shown = line.substring(from, to).replace('\t', ' ');
    out.append("\n    ").append(shown);
    out.append("\n    ").append(" ".repeat(displayWidth(shown.substring(0, caret))));
    out.append("^".repeat(carets));
  }

  /**
   * Combining marks take no room on a terminal: text is NFC on reading, but an excerpt shows it as
   * written.
   */
  private static int displayWidth(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
