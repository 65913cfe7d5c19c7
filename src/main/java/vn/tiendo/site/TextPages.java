package vn.tiendo.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Link;
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
              Here here = new Here(address(text));
              return new Page(here.path(), "site/text.ftlh", () -> view(publication, here, text));
            });
  }

  /** Links to all of them. */
  List<Link> links(Here here) {
    return texts.stream().map(text -> here.link(title(text), address(text))).toList();
  }

  private View view(Publication publication, Here here, Artifact text) {
    return new View(
        PortalPage.frame(publication, here, title(text)),
        markdown.render(withoutTitle(source(text)), "", 0));
  }

  private static String address(Artifact text) {
    return text.path().substring(0, text.path().length() - ENDING.length()) + ".html";
  }

  private String title(Artifact text) {
    String title = markdown.title(source(text));
    return title == null ? text.path() : title;
  }

  private static String source(Artifact text) {
    return new String(text.content().get(), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The page prints its title itself; any other heading of that level goes one down. */
  private static String withoutTitle(String source) {
    String rest = source.stripLeading();
    if (rest.startsWith("# ")) {
      int end = rest.indexOf('\n');
      rest = end < 0 ? "" : rest.substring(end);
    }
    return rest.replaceAll("(?m)^# ", "## ");
  }
}
