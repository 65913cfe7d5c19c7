package vn.tiendo.template;

/**
 * Keeps Markdown within what its parser can take: it recurses into quotes, lists and emphasis, and
 * a few thousand of them nested overflow the stack. What goes beyond stays in the text as plain
 * characters; no text is lost.
 */
final class MarkdownBounds {

  private static final int MOST_NESTED = 12;
  private static final int MOST_INDENT = 40;
  private static final int MOST_DELIMITERS = 400;

  private final StringBuilder out;
  private int delimiters;

  private MarkdownBounds(int length) {
    this.out = new StringBuilder(length + 16);
  }

  static String within(String text) {
    MarkdownBounds bounds = new MarkdownBounds(text.length());
    text.lines().forEach(bounds::line);
    return bounds.out.toString();
  }

  private void line(String line) {
    if (line.isBlank()) {
      delimiters = 0;
      out.append('\n');
      return;
    }
    inline(line, blocks(line));
    out.append('\n');
  }

  /** Copies the markers of quotes and lists; returns where the text begins. */
  private int blocks(String line) {
    int nested = 0;
    int indent = 0;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int marker = c == ' ' || c == '\t' ? 0 : marker(line, at);
      if (marker < 0) {
        return at;
      }
      if (marker == 0) {
        indent += c == '\t' ? 4 : 1;
        if (indent <= MOST_INDENT) {
          out.append(c);
        }
        at++;
        continue;
      }
      nested++;
      if (nested > MOST_NESTED) {
        out.append(line, at, at + marker - 1).append('\\');
        out.append(line.charAt(at + marker - 1));
        return at + marker;
      }
      out.append(line, at, at + marker);
      at += marker;
    }
    return at;
  }

  /** The length of a quote's or list's marker; -1 when there is none. */
  private static int marker(String line, int at) {
    char c = line.charAt(at);
    if (c == '>') {
      return 1;
    }
    if (c == '-' || c == '*' || c == '+') {
      return followedBySpace(line, at) ? 1 : -1;
    }
    int end = at;
    while (end < line.length() && end - at < 9 && Character.digit(line.charAt(end), 10) >= 0) {
      end++;
    }
    boolean number =
        end > at && end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
    return number && followedBySpace(line, end) ? end + 1 - at : -1;
  }

  private static boolean followedBySpace(String line, int at) {
    return at + 1 >= line.length() || line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t';
  }

  private void inline(String line, int from) {
    for (int at = from; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '*' || c == '_' || c == '[' || c == '~') {
        delimiters++;
        if (delimiters > MOST_DELIMITERS) {
          out.append('\\');
        }
      }
      out.append(c);
    }
  }
}
