package vn.tiendo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The POSIX launcher, with a made-up Java that prints how it was called. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {

  private static final Instant MORNING = Instant.parse("2026-01-01T06:00:00Z");

  @TempDir Path folder;
  private Path home;
  private Path elsewhere;

  @BeforeEach
  void layOut() throws IOException {
    home = folder.toRealPath().resolve("home of the program");
    elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(home.resolve("target"));
    Files.copy(Path.of("tiendo"), home.resolve("tiendo"));
    touch(home.resolve("pom.xml"), MORNING);
    touch(home.resolve("target/tiendo.jar"), MORNING.plusSeconds(60));
    java("17.0.1");
  }

  @Test
  void argumentsPassThroughFromAnotherFolderAndThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), home.resolve("tiendo"));
    Call call = call(link, "check", "--data", "data of/a b");
    assertThat(call.code).isZero();
    assertThat(call.lines)
        .contains("-Dtiendo.home=" + home, "-XX:TieredStopAtLevel=1")
        .endsWith("-jar", home + "/target/tiendo.jar", "check", "--data", "data of/a b");
  }

  @Test
  void aBenchmarkIsNotHeldToTheQuickCompiler() throws Exception {
    assertThat(call(home.resolve("tiendo"), "bench").lines)
        .endsWith("bench")
        .doesNotContain("-XX:TieredStopAtLevel=1");
  }

  @Test
  void onlyAnArchiveNewerThanTheProgramIsUsed() throws Exception {
    Path archive = home.resolve("target/tiendo.jsa");
    Path launcher = home.resolve("tiendo");
    call(launcher, "check");
    touch(archive, MORNING);
    assertThat(call(launcher, "check").lines).doesNotContain("-XX:SharedArchiveFile=" + archive);
    touch(archive, MORNING.plusSeconds(120));
    assertThat(call(launcher, "check").lines).contains("-XX:SharedArchiveFile=" + archive);
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    java("11.0.2");
    Call call = call(home.resolve("tiendo"), "check");
    assertThat(call.code).isEqualTo(3);
    assertThat(call.lines)
        .containsExactly(
            "tiendo: cần Java 17 trở lên, nhưng \"" + home + "/bin/java\" là Java 11.0.2.");
  }

  @Test
  void aNewerSourceIsBuiltFirst() throws Exception {
    touch(home.resolve("pom.xml"), MORNING.plusSeconds(90));
    Call call = call(home.resolve("tiendo"), "check");
    assertThat(call.code).isEqualTo(3);
    assertThat(call.lines)
        .containsExactly("tiendo: máy chỉ có JRE; cài JDK 17 trở lên để dựng chương trình.");
  }

  private void java(String version) throws IOException {
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        [ "$1" != -version ] || { echo 'openjdk version "%s" 2026-01-01' >&2; exit; }
        printf '%%s\\n' "$@"
        """
            .formatted(version));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Call call(Path launcher, String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList())
            .directory(elsewhere.toFile())
            .redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", home.toString());
    Process process = builder.start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    return new Call(process.waitFor(), lines);
  }

  private static void touch(Path file, Instant time) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    Files.setLastModifiedTime(file, FileTime.from(time));
  }

  private record Call(int code, List<String> lines) {}
}
