package vn.tiendo.diagnostic;

import java.util.Objects;

/**
 * One text that was read, kept so that a message can show the line it speaks of.
 *
 * @param name the file's path relative to the data folder, with {@code /} between its parts
 * @param text the whole text, lines ended by {@code \n}
 */
public record Source(String name, String text) {
  public Source {
    Objects.requireNonNull(name);
    Objects.requireNonNull(text);
  }

  /** The text of a line without its end, counted from 1; empty for a line that is not there. */
  public String line(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = text.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
