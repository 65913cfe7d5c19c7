package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Excerpt;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;

/** The editors' guides: their examples can be built, their messages are the program's own. */
final class DocsTest {

  private static final Path DOCS = Path.of("docs");
  private static final String REFERENCE = "ngon-ngu-du-lieu.md";
  private static final String QUICK_START = "huong-dan.md";

  /** A file of the example, {@code ```yaml tệp=xa-vi-du/don-vi.yaml}. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```(?:yaml|markdown) tệp=(\\S+)\\n(.*?)^```$");

  /** A file with a mistake in it, and the message it gets. */
  private static final Pattern MISTAKE =
      Pattern.compile("(?ms)^```yaml sai=(\\S+)\\n(.*?)^```\\n\\n```text\\n(.*?)^```$");

  private static final Pattern UNMARKED = Pattern.compile("(?m)^```(?:yaml|markdown)\\s*$");
  private static final Pattern CODE_IN_SOURCE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {QUICK_START, REFERENCE, "danh-gia.md"})
  void examplesHaveNothingWrong(String guide) {
    Map<String, String> files = examples(guide);
    assertThat(files).isNotEmpty();
    assertThat(findings(files))
        .filteredOn(d -> d.severity() != Severity.NOTE)
        .map(Excerpt::of)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {QUICK_START, REFERENCE})
  void examplesCanBeBuilt(String guide) {
    Path data = folder.resolve("data");
    examples(guide).forEach((name, content) -> write(data, name, content));
    StringWriter err = new StringWriter();
    String out = folder.resolve("site").toString();
    int code =
        Main.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            "build",
            "--data",
            data.toString(),
            "--out",
            out);
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(folder.resolve("site/xa-vi-du/van-ban/2024-tien-do.pdf")).exists();
  }

  @Test
  void everySnippetIsMarked() {
    assertThat(guides())
        .isNotEmpty()
        .allSatisfy(guide -> assertThat(text(guide)).doesNotContainPattern(UNMARKED));
  }

  record Mistake(String path, String file, String message) {}

  static Stream<Mistake> mistakes() {
    return MISTAKE
        .matcher(text(DOCS.resolve(QUICK_START)))
        .results()
        .map(m -> new Mistake(m.group(1), m.group(2), m.group(3).stripTrailing()));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void messagesAreTheProgramsOwn(Mistake mistake) {
    Map<String, String> files = examples(QUICK_START);
    files.put(mistake.path(), mistake.file());
    assertThat(findings(files)).map(Excerpt::of).contains(mistake.message());
  }

  @Test
  void everyCodeIsExplained() {
    String guide = text(DOCS.resolve("doi-chieu.md"));
    assertThat(codes())
        .hasSizeGreaterThan(50)
        .allSatisfy(c -> assertThat(guide).contains("`" + c + "`"));
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    List<Path> sources =
        Stream.concat(
                files(Path.of("src/main/java/vn/tiendo/check")).stream(),
                Stream.of(Path.of("src/main/java/vn/tiendo/load/Mistake.java")))
            .toList();
    for (Path source : sources) {
      CODE_IN_SOURCE.matcher(text(source)).results().map(m -> m.group(1)).forEach(codes::add);
    }
    return codes;
  }

  /** The files of a guide's examples, over those of the reference. */
  private static Map<String, String> examples(String guide) {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> guides = guide.equals("danh-gia.md") ? List.of(REFERENCE, guide) : List.of(guide);
    for (String each : guides) {
      for (MatchResult m : EXAMPLE.matcher(text(DOCS.resolve(each))).results().toList()) {
        files.put(m.group(1), m.group(2));
      }
    }
    return files;
  }

  private List<Diagnostic> findings(Map<String, String> files) {
    files.forEach((name, content) -> write(folder, name, content));
    Loaded loaded = Loader.load(folder);
    return Stream.concat(
            loaded.diagnostics().stream(),
            Checker.check(loaded.catalogue(), loaded.damaged()).diagnostics().stream())
        .toList();
  }

  private static void write(Path data, String name, String content) {
    try {
      Path file = data.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> guides() {
    return files(DOCS).stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
