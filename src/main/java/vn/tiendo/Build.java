package vn.tiendo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.StageClock.Stage;
import vn.tiendo.check.Checked;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.document.DocumentRenderer;
import vn.tiendo.document.OfficialType;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.OutputDirectory;
import vn.tiendo.publish.Progress;
import vn.tiendo.publish.Publication;
import vn.tiendo.publish.Renderer;
import vn.tiendo.site.SiteRenderer;
import vn.tiendo.statement.Ledger;
import vn.tiendo.template.Markdown;
import vn.tiendo.template.Templates;
import vn.tiendo.word.Typesetting;
import vn.tiendo.word.WordRenderer;

/**
 * The stages in their order, and nothing else: the map of the house.
 *
 * <pre>
 * data → load → Catalogue → check → Checked → evaluate → Publication → site, document, word → OutputDirectory
 * </pre>
 */
final class Build {
  private final Layers templates;
  private final Layers served;
  private final StageClock clock;

  Build(Layers templates, Layers served, StageClock clock) {
    this.templates = templates;
    this.served = served;
    this.clock = clock;
  }

  /**
   * What is to be published.
   *
   * @param asOf the date to judge at; null for each committee's own
   * @param internal whether what is marked nội bộ is published too
   * @param wordCopies whether each document is made for Word too
   */
  record Order(Path data, @Nullable LocalDate asOf, boolean internal, boolean wordCopies) {}

  /**
   * What came of a folder of data.
   *
   * @param checked null when a finding is an error
   * @param findings of all stages, in reading order
   */
  record Examined(@Nullable Checked checked, List<Diagnostic> findings) {}

  /** Loads and checks: all findings of all files at once. */
  Examined examine(Path data) {
    Loaded loaded = clock.time(Stage.LOAD, () -> Loader.load(data));
    Checker.Verified verified =
        clock.time(
            Stage.CHECK,
            () -> Checker.check(loaded.catalogue(), loaded.damaged(), loaded.diagnostics()));
    List<Diagnostic> findings =
        Stream.concat(loaded.diagnostics().stream(), verified.diagnostics().stream())
            .sorted()
            .toList();
    boolean broken = findings.stream().anyMatch(Diagnostic::isError);
    return new Examined(broken ? null : verified.checked(), findings);
  }

  /** Judges what has been checked. */
  Publication judge(Checked checked, Order order) {
    Checked shown = order.internal() ? checked : checked.publicPart();
    return clock.time(
        Stage.EVALUATE,
        () ->
            new Publication(
                shown.portal(),
                shown.committees().stream().map(c -> judge(c, shown, order)).toList(),
                order.internal(),
                order.wordCopies()));
  }

  private static CommitteeAssessment judge(CheckedCommittee committee, Checked in, Order order) {
    LocalDate asOf = order.asOf();
    return Evaluator.evaluate(
        committee, asOf != null ? asOf : committee.cutOff(in.portal().cutOff()));
  }

  /**
   * All files of a publication, not yet made.
   *
   * @param ledger notes what the documents say once they are made
   */
  List<Artifact> render(Publication publication, Ledger ledger) {
    List<Artifact> artifacts = new ArrayList<>();
    Templates filled = new Templates(templates);
    collect(
        Stage.SITE,
        () -> new SiteRenderer(filled, new Markdown(), served.artifacts()),
        publication,
        artifacts);
    collect(Stage.DOCUMENTS, () -> new DocumentRenderer(filled, ledger), publication, artifacts);
    if (publication.wordCopies()) {
      Typesetting type = new OfficialTypesetting(new OfficialType());
      collect(Stage.DOCUMENTS, () -> new WordRenderer(type), publication, artifacts);
    }
    return artifacts;
  }

  private void collect(
      Stage stage, Supplier<Renderer> renderer, Publication publication, List<Artifact> into) {
    List<Artifact> made = clock.time(stage, () -> renderer.get().render(publication).toList());
    for (Artifact a : made) {
      into.add(new Artifact(a.path(), () -> clock.time(stage, a.content())));
    }
  }

  /**
   * Writes all files, or none.
   *
   * @param ledger notes what the pages say, too
   * @throws TwoTellings when two files tell one figure or verdict differently
   */
  void write(List<Artifact> artifacts, OutputDirectory output, Progress progress, Ledger ledger) {
    ThreadLocal<Long> made = ThreadLocal.withInitial(System::nanoTime);
    output.replaceWith(
        artifacts.stream()
            .map(a -> new Artifact(a.path(), () -> stamped(a, made, ledger)))
            .toList(),
        (done, all) -> {
          clock.add(Stage.WRITE, System.nanoTime() - made.get());
          progress.written(done, all);
        },
        () -> TwoTellings.refuse(ledger));
  }

  /** A file's content; from then on its thread writes it. */
  private byte[] stamped(Artifact artifact, ThreadLocal<Long> made, Ledger ledger) {
    byte[] content = artifact.content().get();
    if (artifact.path().endsWith(".html")) {
      clock.time(
          Stage.COMPARE,
          () -> {
            ledger.read(artifact.path(), new String(content, StandardCharsets.UTF_8));
            return content;
          });
    }
    made.set(System.nanoTime());
    return content;
  }
}
