package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;

/** Every finding that keeps nothing from being published has a name for documents. */
final class FindingTitleTest {
  private static final Path CASES = Path.of("src/test/resources/checks");

  @Test
  void everyFindingHasATitle() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      Set<String> codes =
          cases
              .map(each -> Loader.load(each.resolve("data")))
              .flatMap(FindingTitleTest::found)
              .filter(diagnostic -> !diagnostic.isError())
              .map(Diagnostic::code)
              .collect(Collectors.toSet());
      assertThat(FindingTitle.all().stream().map(FindingTitle::code).toList())
          .containsAll(codes)
          .doesNotHaveDuplicates();
    }
  }

  private static Stream<Diagnostic> found(Loaded loaded) {
    return Stream.concat(
        loaded.diagnostics().stream(),
        Checker.check(loaded.catalogue(), loaded.damaged()).diagnostics().stream());
  }
}
