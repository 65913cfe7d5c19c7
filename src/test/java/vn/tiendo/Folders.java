package vn.tiendo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders, read and written. */
final class Folders {
  private Folders() {}

  /** Every file below a folder, by its path with {@code /}; none when the folder is not there. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      for (Path file : paths(folder)) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static List<Path> paths(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }

  /** Copies a folder; the file whose path comes last is made first. */
  static Path copyBackwards(Path from, Path to) {
    new TreeMap<>(files(from)).descendingMap().forEach((path, bytes) -> write(to, path, bytes));
    return to;
  }

  static void write(Path folder, String path, byte[] bytes) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
