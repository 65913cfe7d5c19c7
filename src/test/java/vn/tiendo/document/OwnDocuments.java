package vn.tiendo.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.Checked;
import vn.tiendo.check.Checker;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.publish.Publication;
import vn.tiendo.template.Templates;

/** Every document of the committees that come with the program, internal ones too, as printed. */
final class OwnDocuments {
  private OwnDocuments() {}

  /** Printed once for all tests, on first use. */
  private static final class Printed {
    static final Map<String, byte[]> FILES = files();
    static final Map<String, List<PrintedPage>> PAGES = pages();
  }

  /** The files by their path in the output. */
  static Map<String, byte[]> printed() {
    return Printed.FILES;
  }

  /** The pages of one of them, the first being the first. */
  static List<PrintedPage> pages(String path) {
    return Objects.requireNonNull(Printed.PAGES.get(path), path);
  }

  private static Map<String, byte[]> files() {
    Loaded loaded = vn.tiendo.load.Loader.load(Path.of("data"));
    Checked checked =
        Objects.requireNonNull(
            Checker.check(loaded.catalogue(), loaded.damaged()).checked(), "the data is broken");
    List<CommitteeAssessment> committees =
        checked.committees().stream()
            .map(c -> Evaluator.evaluate(c, c.cutOff(checked.portal().cutOff())))
            .toList();
    Map<String, byte[]> files = new TreeMap<>();
    new DocumentRenderer(new Templates(OwnDocuments::template))
        .render(new Publication(checked.portal(), committees, true))
        .filter(artifact -> artifact.path().endsWith(".pdf"))
        .forEach(artifact -> files.put(artifact.path(), artifact.content().get()));
    return files;
  }

  private static Map<String, List<PrintedPage>> pages() {
    Map<String, List<PrintedPage>> pages = new TreeMap<>();
    Printed.FILES.forEach(
        (path, bytes) -> {
          try {
            pages.put(path, PrintedPage.of(bytes));
          } catch (IOException e) {
            throw new UncheckedIOException(path, e);
          }
        });
    return pages;
  }

  /** The program's own templates. */
  static @Nullable String template(String name) {
    Path file = Path.of("templates").resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
