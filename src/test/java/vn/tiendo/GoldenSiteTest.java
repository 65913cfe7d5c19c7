package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code sites} holds the data of a small committee that does not exist, and in
 * {@code expected} its whole public site: each page to the byte, each document as its text. A file
 * too many or too few fails. {@code -Dgolden.refresh=true} writes them anew.
 */
final class GoldenSiteTest {
  private static final Path CASES = Path.of("src/test/resources/sites");
  private static final Path PROGRAMS_OWN = Path.of("site");

  @TestFactory
  Stream<DynamicTest> everySiteIsAsExpected() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream()
          .map(each -> dynamicTest(each.getFileName().toString(), () -> compare(each)));
    }
  }

  private static void compare(Path folder) throws IOException {
    Built built = Built.of(folder.resolve("data"));
    Path expected = folder.resolve("expected");
    if (Boolean.getBoolean("golden.refresh")) {
      assertThat(System.getenv("CI")).as("goldens are never refreshed in CI").isNull();
      refresh(expected, built.readable());
    }
    Map<String, String> texts = built.readable();
    Map<String, byte[]> golden = Folders.files(expected);
    assertThat(texts.keySet()).isEqualTo(golden.keySet());
    texts.forEach(
        (path, text) ->
            assertThat(text)
                .as("%s; if it is meant so: mvn test -Dgolden.refresh=true", path)
                .isEqualTo(new String(golden.get(path), StandardCharsets.UTF_8)));
    assertServed(built, folder.resolve("data/site"));
  }

  private static void refresh(Path expected, Map<String, String> texts) throws IOException {
    for (String path : Folders.files(expected).keySet()) {
      Files.delete(expected.resolve(path));
    }
    texts.forEach(
        (path, text) -> Folders.write(expected, path, text.getBytes(StandardCharsets.UTF_8)));
  }

  /** What is served as it is: the committee's own files over the program's. */
  private static void assertServed(Built built, Path own) {
    Map<String, byte[]> sources = new TreeMap<>(Folders.files(PROGRAMS_OWN));
    sources.putAll(Folders.files(own));
    sources.keySet().removeIf(path -> path.endsWith(".md") || path.startsWith("."));
    assertThat(built.served().keySet()).isEqualTo(sources.keySet());
    sources.forEach(
        (path, bytes) -> assertThat(built.served().get(path)).as(path).isEqualTo(bytes));
  }
}
