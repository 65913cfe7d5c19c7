package vn.tiendo.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.publish.Renderer;
import vn.tiendo.template.Markdown;
import vn.tiendo.template.Templates;

/** Renders the website. To add a kind of page, write its class and template and list it here. */
public final class SiteRenderer implements Renderer {

  private static final List<PageKind.OfCommittee> OF_COMMITTEE =
      List.of(
          new CommitteePage(),
          new TermPage(),
          new PlanPage(),
          new TargetPage(),
          new UnitsPage(),
          new UnitPage(),
          new RegisterPage(),
          new MeetingsPage(),
          new DocumentsPage());

  private final Templates templates;
  private final List<Artifact> served;
  private final List<PageKind> ofPortal;

  /**
   * A renderer.
   *
   * @param served the files of {@code site/}, served as they are; those that end in {@code .md}
   *     become pages
   */
  public SiteRenderer(Templates templates, Markdown markdown, List<Artifact> served) {
    Predicate<Artifact> isText = artifact -> artifact.path().endsWith(TextPages.ENDING);
    this.templates = templates;
    this.served = served.stream().filter(isText.negate()).toList();
    TextPages texts = new TextPages(markdown, served.stream().filter(isText).toList());
    this.ofPortal = List.of(new PortalPage(texts), new NotFoundPage(), texts);
  }

  @Override
  public Stream<Artifact> render(Publication publication) {
    Stream<Page> ofPublication = ofPortal.stream().flatMap(kind -> kind.pages(publication));
    Stream<Page> ofCommittees =
        Desk.of(publication)
            .flatMap(desk -> OF_COMMITTEE.stream().flatMap(kind -> kind.pages(desk)));
    return Stream.concat(
        served.stream(), Stream.concat(ofPublication, ofCommittees).map(this::artifact));
  }

  private Artifact artifact(Page page) {
    return new Artifact(
        page.path(),
        () ->
            templates.render(page.template(), page.view().get()).getBytes(StandardCharsets.UTF_8));
  }
}
