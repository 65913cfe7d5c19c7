package vn.tiendo.load;

import vn.tiendo.diagnostic.Place;

/**
 * The stretch of a file from which a scalar was read, quotes and all.
 *
 * @param start the offset of its first character
 * @param end the offset after its last one
 */
record Extent(Lines lines, int start, int end) {

  /**
   * Where a part of the text that was read from here stands. Folding and indentation change nothing
   * but blanks, so the characters that are no blanks are counted.
   *
   * @param otherwise the place when the part can't be found
   */
  Place part(String text, int from, int length, Place otherwise) {
    String raw = lines.text();
    int at = contentStart(raw);
    int wanted = solid(text, 0, Math.min(from, text.length()));
    while (at < end && (wanted > 0 || isBlank(raw.charAt(at)))) {
      wanted -= isBlank(raw.charAt(at)) ? 0 : 1;
      at++;
    }
    return at >= end ? otherwise : lines.place(at, Math.min(length, end - at));
  }

  /** Where the text begins: after a quote, or on the line after {@code >} or {@code |}. */
  private int contentStart(String raw) {
    if (start >= end) {
      return start;
    }
    char first = raw.charAt(start);
    if (first == '"' || first == '\'') {
      return start + 1;
    }
    if (first == '>' || first == '|') {
      int lineEnd = raw.indexOf('\n', start);
      return lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
    }
    return start;
  }

  private static int solid(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += isBlank(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
