package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Excerpt;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;

/**
 * Every folder of {@code checks} is a data folder that can be read and breaks a rule across
 * records, with the complete messages that an editor gets. {@code -Dgolden.refresh=true} writes
 * them anew.
 */
final class BrokenRecordsTest {
  private static final Path CASES = Path.of("src/test/resources/checks");
  private static final Path GUIDE = Path.of("docs/doi-chieu.md");

  @TestFactory
  Stream<DynamicTest> everyBreachIsTold() {
    return cases().stream()
        .map(each -> dynamicTest(each.getFileName().toString(), () -> tell(each)));
  }

  private static void tell(Path folder) throws IOException {
    String messages =
        found(folder).stream()
            .map(diagnostic -> Excerpt.of(diagnostic) + "\n")
            .collect(Collectors.joining("\n"));
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.refresh")) {
      assertThat(System.getenv("CI")).as("goldens are never refreshed in CI").isNull();
      Files.writeString(expected, messages);
    }
    assertThat(messages).isNotEmpty().isEqualTo(Files.readString(expected));
  }

  private static List<Diagnostic> found(Path folder) {
    Loaded loaded = Loader.load(folder.resolve("data"));
    assertThat(loaded.diagnostics()).as("%s can be read", folder).isEmpty();
    return Checker.check(loaded.catalogue(), loaded.damaged()).diagnostics();
  }

  @Test
  void everyCodeHasAFolder() {
    Set<String> told =
        cases().stream()
            .flatMap(each -> found(each).stream())
            .map(Diagnostic::code)
            .collect(Collectors.toSet());
    assertThat(told).containsExactlyInAnyOrderElementsOf(codes());
  }

  @Test
  void everyCodeIsInTheGuide() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(codes()).allSatisfy(code -> assertThat(guide).contains("`" + code + "`"));
  }

  @Test
  void everyMessageIsAClauseAndSaysHowToMendIt() {
    assertThat(cases())
        .flatMap(BrokenRecordsTest::found)
        .allSatisfy(
            diagnostic -> {
              assertThat(diagnostic.remedy()).isNotBlank();
              assertThat(diagnostic.message()).doesNotContain("null").doesNotEndWith(".");
              assertThat(diagnostic.remedy()).doesNotContain("null").doesNotEndWith(".");
            });
  }

  private static Set<String> codes() {
    return Rules.all().stream().flatMap(rule -> rule.codes().stream()).collect(Collectors.toSet());
  }

  private static List<Path> cases() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
