package vn.tiendo.publish;

import java.util.List;

/**
 * The files that are served as they are, or turned into pages: what stands in {@code site/}, a
 * committee's own before the program's.
 */
public interface ServedFiles {
  /** The names of all files, relative with {@code /}, sorted. */
  List<String> names();

  /**
   * The content of a file.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  byte[] bytes(String name);
}
