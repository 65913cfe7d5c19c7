package vn.tiendo.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.proofread.Manuscript.Page;

/** Joins the lines of a text to paragraphs where a line broke off in the middle of a sentence. */
final class Paragraphs {
  /** Longer ones are no prose, and looking at all pairs of numbers in them would take long. */
  private static final int LONGEST = 20_000;

  /** Lines of fewer characters are headings, items, cells: they were not broken for their width. */
  private static final int NARROWEST = 40;

  /** Lines longer than that were not broken for their width at all. */
  private static final int WIDEST = 160;

  private static final Pattern ITEM =
      Pattern.compile("(?:[-+*•#|>\u2013].*|(?:\\d{1,2}|[a-zđ]|[IVX]+)[.)] .*)");

  private Paragraphs() {}

  static List<Paragraph> of(Manuscript manuscript) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Page page : manuscript.pages()) {
      List<String> lines = page.source().text().lines().toList();
      int width = lines.stream().mapToInt(String::length).max().orElse(0);
      int at = 0;
      while (at < lines.size()) {
        int end = at + 1;
        while (manuscript.wrapped() && end < lines.size() && goesOn(lines, end, at, width)) {
          end++;
        }
        if (!lines.get(at).isBlank()) {
          paragraphs.add(joined(paragraphs.size(), page, lines.subList(at, end), at + 1));
        }
        at = end;
      }
    }
    return paragraphs;
  }

  /**
   * Whether a line continues the one before: its first word would not have fitted there. Where it
   * begins in lower case, the line before may be a good deal shorter.
   */
  private static boolean goesOn(List<String> lines, int next, int first, int width) {
    String before = lines.get(next - 1).stripTrailing();
    String after = lines.get(next).strip();
    boolean prose = width <= WIDEST && next - first < LONGEST / NARROWEST;
    if (before.isBlank() || after.isBlank() || !prose || ITEM.matcher(after).matches()) {
      return false;
    }
    int word = after.indexOf(' ') < 0 ? after.length() : after.indexOf(' ');
    boolean ended = ".;:!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean lower = Character.isLowerCase(after.charAt(0)) && !ended;
    return before.length() >= NARROWEST
        && before.length() + 1 + word > width * (lower ? 7 : 9) / 10;
  }

  private static Paragraph joined(int index, Page page, List<String> lines, int firstLine) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (String line : lines) {
      if (!starts.isEmpty()) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    }
    return new Paragraph(index, text.toString(), starts, firstLine, page.source(), page.number());
  }
}
