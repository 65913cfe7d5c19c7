package vn.tiendo.load;

import java.util.Arrays;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;

/** Finds line and column of an offset in a text. */
final class Lines {
  private final Source source;
  private final int[] starts;

  Lines(Source source) {
    this.source = source;
    this.starts = starts(source.text());
  }

  private static int[] starts(String text) {
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      found[line++] = at + 1;
    }
    return found;
  }

  Source source() {
    return source;
  }

  String text() {
    return source.text();
  }

  /** The place of a stretch, cut at the end of its line. */
  Place place(int offset, int length) {
    int at = Math.max(0, Math.min(offset, text().length()));
    int line = lineOf(at);
    int start = starts[line - 1];
    int room = endOf(line) - at;
    return new Place(source, line, at - start + 1, Math.max(1, Math.min(length, room)));
  }

  /** The number, from 1, of the line in which an offset lies. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset at which a line begins, the text's length for one past the end. */
  int startOf(int line) {
    return line > starts.length ? text().length() : starts[line - 1];
  }

  /** How many lines there are. */
  int count() {
    return starts.length;
  }

  /** The text of a line. */
  String line(int number) {
    return text().substring(startOf(number), endOf(number));
  }

  private int endOf(int line) {
    int end = line >= starts.length ? text().length() : starts[line] - 1;
    return Math.max(startOf(line), end);
  }
}
