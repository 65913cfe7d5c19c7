package vn.tiendo.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of a Markdown text that print a named figure or verdict. Their bounds are signs that
 * nobody types, so that Markdown takes them for letters; in the HTML they become elements.
 */
final class SaidMarks {
  private static final char OPEN = '\uE000';
  private static final char NAMED = '\uE001';
  private static final char CLOSE = '\uE002';

  /** Within a tag, as in the alternative text of a picture, no element can stand. */
  private static final Pattern BOUNDS =
      Pattern.compile(
          "<[^>]*>|" + OPEN + "([A-Za-z0-9/@:,-]+)" + NAMED + "|[" + OPEN + NAMED + CLOSE + "]");

  private static final Pattern IN_TAG =
      Pattern.compile(OPEN + "[A-Za-z0-9/@:,-]+" + NAMED + "|[" + OPEN + NAMED + CLOSE + "]");

  private SaidMarks() {}

  /** A text with the name of what it prints; a full stop at its end stays outside. */
  static String around(String text, String name) {
    boolean stop = text.endsWith(".");
    String bare = stop ? text.substring(0, text.length() - 1) : text;
    return OPEN + name + NAMED + bare + CLOSE + (stop ? "." : "");
  }

  static String toElements(String html) {
    if (html.indexOf(OPEN) < 0) {
      return html;
    }
    Matcher bounds = BOUNDS.matcher(html);
    StringBuilder out = new StringBuilder(html.length() + 200);
    while (bounds.find()) {
      String name = bounds.group(1);
      String found = bounds.group();
      String instead =
          name != null
              ? "<span data-says=\"" + name + "\">"
              : found.charAt(0) == CLOSE ? "</span>" : IN_TAG.matcher(found).replaceAll("");
      bounds.appendReplacement(out, Matcher.quoteReplacement(instead));
    }
    return bounds.appendTail(out).toString();
  }
}
