package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Excerpt;

/**
 * Every folder of {@code broken} is a data folder with a mistake and the complete messages that an
 * editor gets. {@code -Dgolden.refresh=true} writes the messages anew.
 */
final class BrokenDataTest {
  private static final Path CASES = Path.of("src/test/resources/broken");

  /** Mistakes that no folder under version control can hold; {@link LoaderTest} makes them. */
  private static final Set<Mistake> MADE_ELSEWHERE =
      EnumSet.of(
          Mistake.FILE_UNREADABLE,
          Mistake.FILE_LINK,
          Mistake.FILE_TOO_LARGE,
          Mistake.TOO_MANY_FILES,
          Mistake.TOO_MANY_MISTAKES);

  @TestFactory
  Stream<DynamicTest> everyMistakeIsTold() {
    return cases().stream()
        .map(each -> dynamicTest(each.getFileName().toString(), () -> tell(each)));
  }

  private static void tell(Path folder) throws IOException {
    String messages = messages(folder);
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.refresh")) {
      assertThat(System.getenv("CI")).as("goldens are never refreshed in CI").isNull();
      Files.writeString(expected, messages);
    }
    assertThat(messages).isNotEmpty().isEqualTo(Files.readString(expected));
  }

  private static String messages(Path folder) {
    return Loader.load(folder.resolve("data")).diagnostics().stream()
        .map(diagnostic -> Excerpt.of(diagnostic) + "\n")
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyKindOfMistakeHasAFolder() {
    Set<String> told =
        cases().stream()
            .flatMap(each -> Loader.load(each.resolve("data")).diagnostics().stream())
            .map(Diagnostic::code)
            .collect(Collectors.toSet());
    assertThat(told)
        .containsAll(
            EnumSet.complementOf(EnumSet.copyOf(MADE_ELSEWHERE)).stream()
                .map(Mistake::code)
                .toList());
  }

  @Test
  void everyMessageSaysHowToMendIt() {
    assertThat(cases())
        .flatMap(each -> Loader.load(each.resolve("data")).diagnostics())
        .allSatisfy(
            diagnostic -> {
              assertThat(diagnostic.remedy()).isNotBlank();
              assertThat(diagnostic.message() + diagnostic.remedy())
                  .doesNotContain("null", "expected", "token", "found")
                  .doesNotEndWith(".");
            });
  }

  private static List<Path> cases() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
