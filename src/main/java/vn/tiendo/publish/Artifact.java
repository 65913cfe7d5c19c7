package vn.tiendo.publish;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file to be written, made when it is asked for, so that a whole province fits in memory.
 *
 * @param path where it goes, relative, with {@code /} between ASCII parts
 * @param content makes the bytes; the same each time, on any thread
 */
public record Artifact(String path, Supplier<byte[]> content) {
  public Artifact {
    Objects.requireNonNull(content);
    if (!path.matches("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*")
        || path.matches("(.*/)?\\.\\.?(/.*)?")) {
      throw new IllegalArgumentException("not a safe path: " + path);
    }
  }
}
