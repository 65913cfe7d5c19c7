package vn.tiendo.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.template.Markdown;
import vn.tiendo.template.Markup;

/**
 * Pages that editors write in Markdown: {@code phuong-phap.md} becomes {@code phuong-phap.html}.
 */
record TextPages(Markdown markdown, List<Artifact> texts) implements PageKind {

  static final String ENDING = ".md";

  /** What the template reads. */
  public record View(Frame frame, Markup body) {}

  @Override
  public Stream<Page> pages(Publication publication) {
    return texts.stream()
        .map(
            text -> {
              String path = text.path();
              Here here = new Here(path.substring(0, path.length() - ENDING.length()) + ".html");
              return new Page(here.path(), "site/text.ftlh", () -> view(publication, here, text));
            });
  }

  private View view(Publication publication, Here here, Artifact text) {
    String source = new String(text.content().get(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    String title = markdown.title(source);
    return new View(
        PortalPage.frame(publication, here, title == null ? here.path() : title),
        markdown.render(withoutTitle(source), "", 0));
  }

  /** The page prints its title itself; any other heading of that level goes one down. */
  private static String withoutTitle(String source) {
    String rest = source.stripLeading();
    if (rest.startsWith("# ")) {
      rest = rest.substring(rest.indexOf('\n') + 1);
    }
    return rest.replaceAll("(?m)^# ", "## ");
  }
}
