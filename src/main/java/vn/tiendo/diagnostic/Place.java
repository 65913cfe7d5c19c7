package vn.tiendo.diagnostic;

import java.util.Objects;

/**
 * Where something was written.
 *
 * @param source the text it stands in
 * @param line the line, from 1
 * @param column the column in characters, from 1
 * @param length how many characters it takes on its line, at least 1: what a caret underlines
 */
public record Place(Source source, int line, int column, int length) implements Comparable<Place> {
  public Place {
    Objects.requireNonNull(source);
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(line + ":" + column + " (" + length + ")");
    }
  }

  /** The beginning of a text: for what concerns a file as a whole. */
  public static Place startOf(Source source) {
    return new Place(source, 1, 1, 1);
  }

  /** The line on which a byte of a file stands that could not be read as text. */
  public static Place ofByte(Source source, byte[] file, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += file[i] == '\n' ? 1 : 0;
    }
    return new Place(source, line, 1, 1);
  }

  /** A place within this one: {@code offset} characters on, {@code size} characters long. */
  public Place within(int offset, int size) {
    return new Place(source, line, column + offset, Math.max(1, size));
  }

  /** {@code file:line:column}, as compilers and editors write it. */
  @Override
  public String toString() {
    return source.name() + ":" + line + ":" + column;
  }

  /** By file name, then by position: the order in which a reader meets them. */
  @Override
  public int compareTo(Place other) {
    int byFile = source.name().compareTo(other.source.name());
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
