package vn.tiendo.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the elements of a page that say something, and what they say. Made for pages as templates
 * make them, with attributes in double quotes; of a page that is broken it gives back whatever text
 * is there.
 */
final class SaidText {
  private static final String MARK = " data-says=\"";

  private final String html;

  private SaidText(String html) {
    this.html = html;
  }

  /**
   * What one element prints.
   *
   * @param name the {@link Subject#name}
   * @param text without tags, each run of white space one space
   */
  record Said(String name, String text) {}

  static List<Said> in(String html) {
    return new SaidText(html).all();
  }

  private List<Said> all() {
    List<Said> found = new ArrayList<>();
    for (int at = html.indexOf(MARK); at >= 0; at = html.indexOf(MARK, at + 1)) {
      int start = html.lastIndexOf('<', at);
      int nameEnd = html.indexOf('"', at + MARK.length());
      int open = html.indexOf('>', nameEnd);
      boolean inTag = start >= 0 && html.lastIndexOf('>', at) < start;
      if (inTag && nameEnd > 0 && open > 0) {
        found.add(new Said(html.substring(at + MARK.length(), nameEnd), content(start, open)));
      }
    }
    return found;
  }

  /** The text of the element whose first tag stands there. */
  private String content(int start, int open) {
    if (html.charAt(open - 1) == '/') {
      return "";
    }
    int end = start + 1;
    while (Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    String tag = html.substring(start + 1, end);
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int at = open + 1;
    while (true) {
      int next = html.indexOf('<', at);
      text.append(html, at, next < 0 ? html.length() : next);
      int close = next < 0 ? -1 : html.indexOf('>', next);
      if (close < 0) {
        return plain(text);
      }
      if (isTag(next + 1, tag) && html.charAt(close - 1) != '/') {
        depth++;
      } else if (html.charAt(next + 1) == '/' && isTag(next + 2, tag)) {
        depth--;
      }
      if (depth == 0) {
        return plain(text);
      }
      at = close + 1;
    }
  }

  private boolean isTag(int at, String tag) {
    int end = at + tag.length();
    return html.startsWith(tag, at)
        && end < html.length()
        && !Character.isLetterOrDigit(html.charAt(end));
  }

  /** As a reader sees it: signs instead of their names, blanks of every width as one blank. */
  private static String plain(StringBuilder text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int end = c == '&' ? text.indexOf(";", i) : -1;
      String sign = end < 0 ? "" : sign(text.substring(i + 1, end));
      if (!sign.isEmpty()) {
        c = sign.charAt(0);
        i = end;
      }
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!blank) {
        plain.append(c == '\u2011' ? '-' : c);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static String sign(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot", "#34" -> "\"";
      case "apos", "#39" -> "'";
      case "nbsp", "#160" -> " ";
      default -> "";
    };
  }
}
