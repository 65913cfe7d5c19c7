package vn.tiendo;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The folders packed into the program: {@code templates}, {@code site} and {@code data}. */
final class Packed implements AutoCloseable {
  private final Path root;
  private final @Nullable FileSystem archive;

  private Packed(Path root, @Nullable FileSystem archive) {
    this.root = root;
    this.archive = archive;
  }

  /** Opens what the program was packed with: its archive, or a folder of classes. */
  static Packed open() throws IOException {
    CodeSource source = Objects.requireNonNull(Packed.class.getProtectionDomain().getCodeSource());
    Path place = pathOf(source);
    if (Files.isDirectory(place)) {
      return new Packed(place, null);
    }
    FileSystem archive = FileSystems.newFileSystem(place);
    return new Packed(archive.getPath("/"), archive);
  }

  private static Path pathOf(CodeSource source) throws IOException {
    try {
      URI address = source.getLocation().toURI();
      return Path.of(address);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  Path folder(String name) {
    return root.resolve(name);
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }
}
