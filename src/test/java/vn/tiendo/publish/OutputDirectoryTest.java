package vn.tiendo.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output appears whole or not at all, and nothing that is not the program's is lost. */
final class OutputDirectoryTest {
  private static final String MARK = OutputDirectory.MARK;

  @TempDir private Path work;
  private Path folder;

  @BeforeEach
  void choose() {
    folder = work.resolve("ket-qua");
  }

  @Test
  void writesEveryFileAndMarksTheFolder() {
    replace(file("index.html", "một"), file("a/b/c.html", "hai"));
    assertThat(tree(folder).keySet()).containsExactly(MARK, "a/b/c.html", "index.html");
    assertThat(tree(folder)).containsEntry("index.html", "một").containsEntry("a/b/c.html", "hai");
  }

  @Test
  void makesTheFoldersAboveIt() {
    folder = work.resolve("chưa/có/đâu");
    replace(file("index.html", "một"));
    assertThat(tree(folder)).containsEntry("index.html", "một");
  }

  @Test
  void takesAnEmptyFolder() throws IOException {
    Files.createDirectory(folder);
    replace(file("index.html", "một"));
    assertThat(tree(folder)).containsEntry("index.html", "một");
  }

  @Test
  void replacesWhatItMadeAndLeavesNothingOfIt() {
    replace(file("index.html", "một"), file("bo-di.html", "hai"));
    replace(file("index.html", "ba"));
    assertThat(tree(folder).keySet()).containsExactly(MARK, "index.html");
    assertThat(tree(folder)).containsEntry("index.html", "ba");
    assertNothingBeside();
  }

  @Test
  void keepsTheLastGoodOutputWhenOneFileCannotBeMade() {
    replace(file("index.html", "tốt"));
    Map<String, String> good = tree(folder);
    RuntimeException broken = new IllegalStateException("hỏng");
    assertThatThrownBy(() -> replace(file("index.html", "mới"), failing("hong.html", broken)))
        .isSameAs(broken);
    assertThat(tree(folder)).isEqualTo(good);
    assertNothingBeside();
  }

  /** Other threads may be at work when one fails: none may write after the clearing up. */
  @Test
  void throwsWhatTheFirstFailedFileThrewAndStopsEveryThread() {
    Artifact[] files =
        IntStream.range(0, 200)
            .mapToObj(i -> i < 20 ? file(i + ".html", "") : failing(i + ".html", broken(i)))
            .toArray(Artifact[]::new);
    for (int time = 0; time < 20; time++) {
      assertThatThrownBy(() -> replace(files)).hasMessage("hỏng 20");
      assertThat(work).isEmptyDirectory();
    }
  }

  /** Even when the program itself is at fault. */
  @Test
  void leavesNothingBehindAnError() {
    Artifact fatal =
        new Artifact(
            "a.html",
            () -> {
              throw new StackOverflowError("sâu");
            });
    assertThatThrownBy(() -> replace(fatal, file("b.html", "")))
        .isInstanceOf(StackOverflowError.class);
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void leavesNothingWhenTheFirstOutputFails() {
    assertThatThrownBy(() -> replace(failing("a.html", broken(1))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(folder).doesNotExist();
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void refusesAFolderWithFilesOfOthers() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("quan-trong.txt"), "của người khác");
    assertThatThrownBy(() -> replace(file("index.html", "một")))
        .isInstanceOf(UnsafeOutput.class)
        .hasMessageContaining("đang chứa tệp không do chương trình tạo ra")
        .hasMessageContaining("--out");
    assertThat(tree(folder)).containsExactly(Map.entry("quan-trong.txt", "của người khác"));
    assertNothingBeside();
  }

  @Test
  void refusesAFileInItsPlace() throws IOException {
    Files.writeString(folder, "tệp");
    assertThatThrownBy(() -> replace(file("index.html", "một")))
        .isInstanceOf(UnsafeOutput.class)
        .hasMessageContaining("không phải là thư mục");
    assertThat(Files.readString(folder)).isEqualTo("tệp");
  }

  /** What Windows and macOS take for one file must not be two on Linux. */
  @Test
  void refusesTwoFilesWithOnePath() {
    replace(file("index.html", "tốt"));
    for (String twin : List.of("a/b.html", "A/b.HTML")) {
      assertThatThrownBy(() -> replace(file("a/b.html", "một"), file(twin, "hai")))
          .isInstanceOf(UnsafeOutput.class)
          .hasMessageContaining(twin);
    }
    assertThat(tree(folder)).containsEntry("index.html", "tốt").hasSize(2);
  }

  /** One path can't be a file and a folder. */
  @Test
  void keepsTheLastGoodOutputWhenAFileStandsWhereAFolderShould() {
    replace(file("index.html", "tốt"));
    assertThatThrownBy(() -> replace(file("a", "một"), file("a/b.html", "hai")))
        .isInstanceOf(RuntimeException.class);
    assertThat(tree(folder)).containsEntry("index.html", "tốt").hasSize(2);
    assertNothingBeside();
  }

  @Test
  void clearsWhatABrokenOffRunLeft() throws IOException {
    Path left = Files.createDirectories(work.resolve(".ket-qua.moi/xa"));
    Files.writeString(left.resolve("cu.html"), "dở dang");
    replace(file("index.html", "một"));
    assertThat(tree(folder).keySet()).containsExactly(MARK, "index.html");
    assertNothingBeside();
  }

  @Test
  void bringsBackWhatARunCutOffInTheSwapHadPutAside() throws IOException {
    replace(file("index.html", "tốt"));
    Files.move(folder, work.resolve(".ket-qua.cu"));
    assertThatThrownBy(() -> replace(failing("a.html", broken(1)))).hasMessage("hỏng 1");
    assertThat(tree(folder)).containsEntry("index.html", "tốt");
    assertNothingBeside();
  }

  @Test
  void tellsHowFarItHasCome() {
    AtomicInteger calls = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Artifact> files = IntStream.range(0, 50).mapToObj(i -> file(i + ".html", "")).toList();
    new OutputDirectory(folder)
        .replaceWith(
            files,
            (done, all) -> {
              assertThat(all).isEqualTo(50);
              calls.incrementAndGet();
              most.accumulateAndGet(done, Math::max);
            });
    assertThat(calls).hasValue(50);
    assertThat(most).hasValue(50);
  }

  private void replace(Artifact... artifacts) {
    new OutputDirectory(folder).replaceWith(List.of(artifacts), Progress.SILENT);
  }

  private static Artifact file(String path, String content) {
    return new Artifact(path, () -> content.getBytes(StandardCharsets.UTF_8));
  }

  private static Artifact failing(String path, RuntimeException failure) {
    return new Artifact(
        path,
        () -> {
          throw failure;
        });
  }

  private static RuntimeException broken(int number) {
    return new IllegalStateException("hỏng " + number);
  }

  private void assertNothingBeside() {
    assertThat(work).isDirectoryContaining(folder::equals);
    assertThat(work.toFile().list()).hasSize(1);
  }

  private static Map<String, String> tree(Path root) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.containsKey(MARK)) {
      assertThat(files.get(MARK)).isEqualTo("Thư mục do Tiến Độ tạo ra.\n");
    }
    return files;
  }
}
