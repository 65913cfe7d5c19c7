package vn.tiendo.site;

import java.util.stream.Stream;
import vn.tiendo.publish.Publication;
import vn.tiendo.site.Parts.Frame;

/** What a server shows for an address that leads nowhere. */
final class NotFoundPage implements PageKind {

  /** What the template reads. */
  public record View(Frame frame) {}

  @Override
  public Stream<Page> pages(Publication publication) {
    Here here = new Here(Addresses.NOT_FOUND);
    return Stream.of(
        new Page(
            here.path(),
            "site/not-found.ftlh",
            () -> new View(PortalPage.frame(publication, here, "Không có trang này"))));
  }
}
