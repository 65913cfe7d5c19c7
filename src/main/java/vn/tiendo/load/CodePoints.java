package vn.tiendo.load;

/** Turns offsets counted in code points, as the parser counts, into offsets of a string. */
final class CodePoints {
  /** Offset by code point; empty when the text has no character outside the basic plane. */
  private final int[] table;

  CodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    table = count == text.length() ? new int[0] : new int[count + 1];
    int at = 0;
    for (int i = 0; i < table.length; i++) {
      table[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
  }

  int toUtf16(long codePoints) {
    int at = (int) Math.max(0, codePoints);
    return table.length == 0 ? at : table[Math.min(at, table.length - 1)];
  }
}
