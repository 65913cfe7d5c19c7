package vn.tiendo.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a publication is written to, and the only writer of the program. All files appear
 * at once or none does: they are written beside the folder, which is then swapped for the new one;
 * on any failure the last good output stays as it was.
 */
public final class OutputDirectory {
  /** Marks a folder as made by this program: only such a one, or an empty one, is replaced. */
  static final String MARK = ".tiendo";

  private final Path folder;

  public OutputDirectory(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Replaces what is in the folder.
   *
   * @throws UnsafeOutput when the folder holds what this program did not make, or two artifacts
   *     have one path; on file systems that know no case that is one path too
   * @throws UncheckedIOException when writing fails
   */
  public void replaceWith(List<Artifact> artifacts, Progress progress) {
    replaceWith(artifacts, progress, () -> {});
  }

  /**
   * Replaces what is in the folder, unless a last look at all that was made forbids it.
   *
   * @param lastLook runs once every file is made; what it throws is thrown, and the last good
   *     output stays
   * @throws UnsafeOutput when the folder holds what this program did not make, or two artifacts
   *     have one path; on file systems that know no case that is one path too
   * @throws UncheckedIOException when writing fails
   */
  public void replaceWith(List<Artifact> artifacts, Progress progress, Runnable lastLook) {
    refuseForeign();
    refuseTwins(artifacts);
    Path fresh = beside("moi");
    try {
      bringBack();
      delete(fresh);
      writeAll(fresh, artifacts, progress);
      lastLook.run();
      swapIn(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      discard(fresh);
    }
  }

  private void refuseForeign() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnsafeOutput(folder + " không phải là thư mục; chọn thư mục khác bằng --out");
    }
    if (Files.isDirectory(folder) && !isEmpty() && !Files.exists(folder.resolve(MARK))) {
      throw new UnsafeOutput(
          "thư mục "
              + folder
              + " đang chứa tệp không do chương trình tạo ra, nếu dựng vào đây các tệp đó sẽ mất;"
              + " chọn thư mục khác bằng --out, hoặc tự dọn thư mục này trước");
    }
  }

  private boolean isEmpty() {
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      return !inside.iterator().hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseTwins(List<Artifact> artifacts) {
    Set<String> seen = new HashSet<>();
    for (Artifact artifact : artifacts) {
      if (!seen.add(artifact.path().toLowerCase(Locale.ROOT))) {
        throw new UnsafeOutput(
            "có hai tệp cùng tên "
                + artifact.path()
                + ", một do chương trình tạo ra; đổi tên hoặc xóa tệp này (hoặc tệp .md cùng tên)"
                + " trong thư mục site của dữ liệu");
      }
    }
  }

  private Path beside(String suffix) {
    String name = Objects.requireNonNull(folder.getFileName(), "a folder has a name").toString();
    return folder.resolveSibling("." + name + "." + suffix);
  }

  private static void writeAll(Path fresh, List<Artifact> artifacts, Progress progress)
      throws IOException {
    Files.createDirectories(fresh);
    Files.writeString(fresh.resolve(MARK), "Thư mục do Tiến Độ tạo ra.\n", StandardCharsets.UTF_8);
    AtomicInteger done = new AtomicInteger();
    NavigableMap<Integer, Throwable> failures = new ConcurrentSkipListMap<>();
    IntStream.range(0, artifacts.size())
        .parallel()
        .filter(i -> failures.headMap(i).isEmpty())
        .forEach(
            i -> {
              try {
                write(fresh, artifacts.get(i));
                progress.written(done.incrementAndGet(), artifacts.size());
              } catch (RuntimeException | Error e) {
                failures.put(i, e);
              }
            });
    throwFirst(failures);
  }

  /**
   * Once no thread writes any more: what the first file that failed threw. It is the same one on
   * any number of cores, since only files after a failed one are left out.
   */
  private static void throwFirst(NavigableMap<Integer, Throwable> failures) {
    if (failures.isEmpty()) {
      return;
    }
    Throwable first = failures.firstEntry().getValue();
    if (first instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) first;
  }

  private static void write(Path fresh, Artifact artifact) {
    write(fresh.resolve(artifact.path()), artifact.content().get());
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run that was cut off in the midst of the swap left the last good output aside. */
  private void bringBack() throws IOException {
    Path old = beside("cu");
    if (Files.exists(old) && !Files.exists(folder)) {
      Files.move(old, folder);
    }
  }

  private void swapIn(Path fresh) throws IOException {
    Path old = beside("cu");
    delete(old);
    Files.createDirectories(Objects.requireNonNull(folder.getParent()));
    if (Files.exists(folder)) {
      Files.move(folder, old);
    }
    try {
      Files.move(fresh, folder);
    } catch (IOException e) {
      if (Files.exists(old)) {
        Files.move(old, folder);
      }
      throw e;
    }
    discard(old);
  }

  /**
   * Removes what is of no use any more. Failing to do so must neither hide an earlier failure nor
   * make a finished output look unfinished; the next run removes it.
   */
  private static void discard(Path tree) {
    try {
      delete(tree);
    } catch (IOException e) {
      tree.toFile().deleteOnExit();
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
