package vn.tiendo.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.Checked;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Report;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.template.Markdown;
import vn.tiendo.template.Templates;

/**
 * A data folder rendered with the program's own templates.
 *
 * @param files every file of the site by its path
 * @param documents the paths at which the document renderer puts its PDFs
 */
record Rendered(Map<String, byte[]> files, Set<String> documents) {

  static final Path DATA = Path.of("data");

  static Rendered publicPart(Path data) {
    return of(checked(data).publicPart(), false);
  }

  static Rendered internal(Path data) {
    return of(checked(data), true);
  }

  static Checked checked(Path data) {
    Loaded loaded = Loader.load(data);
    Checker.Verified verified = Checker.check(loaded.catalogue(), loaded.damaged());
    if (verified.checked() == null || loaded.diagnostics().stream().anyMatch(d -> d.isError())) {
      throw new AssertionError(loaded.diagnostics() + "\n" + verified.diagnostics());
    }
    return verified.checked();
  }

  static Rendered of(Checked checked, boolean internal) {
    Catalogue.Portal portal = checked.portal();
    Publication publication =
        new Publication(
            portal,
            checked.committees().stream()
                .map(c -> Evaluator.evaluate(c, c.cutOff(portal.cutOff())))
                .toList(),
            internal);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Artifact> artifacts = renderer().render(publication)) {
      artifacts.forEach(
          artifact -> {
            if (files.put(artifact.path(), artifact.content().get()) != null) {
              throw new AssertionError("twice: " + artifact.path());
            }
          });
    }
    return new Rendered(files, documents(checked));
  }

  private static Set<String> documents(Checked checked) {
    return checked.committees().stream()
        .map(CheckedCommittee::committee)
        .flatMap(c -> c.reports().stream().flatMap(r -> documents(c, r)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> documents(Committee committee, Report report) {
    String path = committee.code() + "/van-ban/" + report.code();
    return report.kind() == Report.Kind.UNIT_SHEET
        ? committee.organisations().stream().map(unit -> path + "/" + unit.code().value() + ".pdf")
        : Stream.of(path + ".pdf");
  }

  private static SiteRenderer renderer() {
    return new SiteRenderer(
        new Templates(name -> text(Path.of("templates", name))), new Markdown(), served());
  }

  /** The pages, by their path. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, new String(bytes, StandardCharsets.UTF_8));
          }
        });
    return pages;
  }

  String page(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private static @Nullable String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Artifact> served() {
    Path root = Path.of("site");
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .map(
              file ->
                  new Artifact(
                      root.relativize(file).toString().replace('\\', '/'), () -> bytes(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
