package vn.tiendo.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the Markdown of one section, and numbers its headings as Party documents do: {@code 1.},
 * then {@code a)}, then a hyphen (official format, 6).
 */
final class SectionText {
  private static final Pattern HEADING =
      Pattern.compile("(?m)^ {0,3}(#{1,6})[ \\t]+(.*?)[ \\t#]*$");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#&|~]");

  /** The document's own title, and the heading of a numbered section. */
  private static final int TITLE = 1;

  private static final int SECTION = 2;
  private static final int DEEPEST = 5;

  private final StringBuilder text = new StringBuilder();
  private final int[] counts = new int[DEEPEST + 1];
  private final int outer;
  private int previous;

  /**
   * @param titled whether the section has a heading of its own, below which these stand
   */
  SectionText(boolean titled) {
    this.outer = titled ? SECTION : TITLE;
    this.previous = outer;
  }

  void add(String markdown) {
    text.append(markdown);
  }

  /** What was collected since the last time, with its headings numbered. */
  String take() {
    Matcher matcher = HEADING.matcher(text);
    StringBuilder numbered = new StringBuilder();
    while (matcher.find()) {
      int level = level(matcher.group(1).length());
      String heading = "#".repeat(level) + " " + sign(level) + matcher.group(2);
      matcher.appendReplacement(numbered, Matcher.quoteReplacement(heading));
    }
    matcher.appendTail(numbered);
    text.setLength(0);
    return numbered.toString();
  }

  /** No level may be left out between a heading and the one it stands under. */
  private int level(int written) {
    int level = Math.min(Math.min(Math.max(written, outer + 1), previous + 1), DEEPEST);
    previous = level;
    return level;
  }

  private String sign(int level) {
    counts[level]++;
    for (int below = level + 1; below <= DEEPEST; below++) {
      counts[below] = 0;
    }
    return sign(level - outer, counts[level]);
  }

  /**
   * What stands before a heading.
   *
   * @param depth 1 for those right under a section
   * @param count its place among its equals, from 1
   */
  static String sign(int depth, int count) {
    return switch (depth) {
      case 1 -> count + ". ";
      case 2 -> (char) ('a' + (count - 1) % 26) + ") ";
      default -> "- ";
    };
  }

  /** A text that Markdown shows as it is. */
  static String literal(String words) {
    return SPECIAL.matcher(words).replaceAll("\\\\$0");
  }
}
