package vn.tiendo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.bench.Commune;
import vn.tiendo.bench.DataFile;

/** Writes generated communes as a data folder. */
final class BenchData {
  private BenchData() {}

  /** Writes that many communes and tells how many bytes they are. */
  static long write(Path folder, int communes) throws IOException {
    Stream<DataFile> all =
        Stream.concat(
            Stream.of(Commune.portal(communes)),
            IntStream.rangeClosed(1, communes).boxed().flatMap(i -> new Commune(i).files()));
    long bytes = 0;
    for (Iterator<DataFile> files = all.iterator(); files.hasNext(); ) {
      DataFile file = files.next();
      byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
      Path path = folder.resolve(file.path());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, content);
      bytes += content.length;
    }
    return bytes;
  }
}
