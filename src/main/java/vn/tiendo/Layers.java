package vn.tiendo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.publish.Artifact;
import vn.tiendo.template.TemplateSource;

/**
 * Several folders seen as one: a file of an earlier folder hides the one of the same name in a
 * later.
 */
final class Layers implements TemplateSource {
  private final List<Path> folders;

  /** The folders, the one that wins first; those that are not there are passed over. */
  Layers(List<Path> folders) {
    this.folders = folders.stream().filter(Files::isDirectory).toList();
  }

  @Override
  public @Nullable String text(String name) {
    Path file = find(name);
    return file == null ? null : new String(read(file), StandardCharsets.UTF_8);
  }

  /** All files, in the order of their names. */
  List<Artifact> artifacts() {
    return names().stream().map(this::artifact).toList();
  }

  private Artifact artifact(String name) {
    Path file = Objects.requireNonNull(find(name));
    return new Artifact(name, () -> read(file));
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(Files::isRegularFile)
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(name -> !name.startsWith(".") && !name.contains("/."))
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  private @Nullable Path find(String name) {
    for (Path folder : folders) {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
