package vn.tiendo.site;

import java.util.stream.Stream;
import vn.tiendo.publish.Publication;

/** One kind of page of the portal: which of them there are, and what each shows. */
@FunctionalInterface
interface PageKind {
  Stream<Page> pages(Publication publication);

  /** One kind of page that each committee has of its own. */
  @FunctionalInterface
  interface OfCommittee {
    Stream<Page> pages(Desk desk);
  }
}
