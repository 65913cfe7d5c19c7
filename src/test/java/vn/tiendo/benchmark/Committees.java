package vn.tiendo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.bench.Commune;
import vn.tiendo.bench.DataFile;
import vn.tiendo.check.Checked;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;

/** Loads the committees that benchmarks work on, real ones and made-up ones. */
final class Committees {
  private Committees() {}

  /** The committees whose data the program comes with. */
  static Checked real() {
    return checked(Path.of("data"));
  }

  /** So many communes as {@code ./tiendo bench} builds them. */
  static Checked communes(int count) {
    return of(
        Stream.concat(
            Stream.of(Commune.portal(count)),
            IntStream.rangeClosed(1, count).boxed().flatMap(i -> new Commune(i).files())));
  }

  /** Committees that are given as files of data. */
  static Checked of(Stream<DataFile> files) {
    try {
      Path folder = Files.createTempDirectory("tiendo-benchmark");
      try {
        for (DataFile file : files.toList()) {
          Path path = folder.resolve(file.path());
          Files.createDirectories(Objects.requireNonNull(path.getParent()));
          Files.writeString(path, file.text());
        }
        return checked(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Checked checked(Path folder) {
    Loaded loaded = Loader.load(folder);
    Checker.Verified verified = Checker.check(loaded.catalogue(), loaded.damaged());
    List<Diagnostic> errors =
        Stream.concat(loaded.diagnostics().stream(), verified.diagnostics().stream())
            .filter(Diagnostic::isError)
            .toList();
    if (!errors.isEmpty()) {
      throw new IllegalStateException("the data are broken: " + errors);
    }
    return Objects.requireNonNull(verified.checked());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
