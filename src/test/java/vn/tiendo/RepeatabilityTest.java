package vn.tiendo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same data give the same bytes, pages and documents alike, on whatever machine. The tests run
 * with a Turkish locale, an odd zone and a Western charset (see the pom); what is built so is
 * compared with what other machines would build.
 */
final class RepeatabilityTest {
  @TempDir private Path folder;

  @Test
  void aMachineInVietnamWithOneCoreAndFilesInAnotherOrder() {
    Path copy = Folders.copyBackwards(Built.OWN_DATA, folder.resolve("bản sao"));
    Built there = inVietnam(() -> withCores(1, copy));
    there.assertSameBytesAs(Built.own());
  }

  @Test
  void aMachineWithFourCores() {
    withCores(4, Built.OWN_DATA).assertSameBytesAs(Built.own());
  }

  /** Where there is no folder of data, the program takes those that it was packed with. */
  @Test
  void anotherProcessInAnEmptyFolder() throws Exception {
    Path out = folder.resolve("ket-qua");
    Path said = folder.resolve("said.txt");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Duser.language=vi",
                "-Duser.country=VN",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "vn.tiendo.Main",
                "build",
                "--out",
                out.toString())
            .directory(empty.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(said, UTF_8)).startsWith("Đã dựng 6 đảng bộ: ");
    assertThat(process.exitValue()).isZero();
    assertThat(empty).isEmptyDirectory();
    Built.in(out).assertSameBytesAs(Built.own());
  }

  /** Relative entries mean nothing in another working folder. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Built inVietnam(java.util.function.Supplier<Built> build) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(new Locale("vi", "VN"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    try {
      return build.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Work that a pool's thread hands out stays in its pool. */
  private static Built withCores(int cores, Path data) {
    ForkJoinPool pool = new ForkJoinPool(cores);
    try {
      return pool.submit(() -> Built.of(data)).join();
    } finally {
      pool.shutdown();
    }
  }
}
