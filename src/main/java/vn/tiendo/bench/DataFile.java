package vn.tiendo.bench;

import java.util.Objects;

/**
 * A file of a generated data folder.
 *
 * @param path below the data folder, with forward slashes
 * @param text its whole content
 */
public record DataFile(String path, String text) {
  public DataFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(text);
  }
}
