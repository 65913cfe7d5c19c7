package vn.tiendo.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Catalogue.Portal;
import vn.tiendo.model.Committee;
import vn.tiendo.publish.Publication;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Link;
import vn.tiendo.site.Parts.Score;

/**
 * The first page: the committees and how far each has come.
 *
 * @param texts the pages that editors wrote, which are linked from here
 */
record PortalPage(TextPages texts) implements PageKind {

  /** What the template reads. */
  public record View(Frame frame, String summary, List<Card> committees, List<Link> others) {}

  /** One committee. */
  public record Card(
      String name,
      String href,
      String rank,
      @Nullable String introduction,
      boolean illustrative,
      String asOf,
      String commitments,
      Score score) {}

  @Override
  public Stream<Page> pages(Publication publication) {
    Here here = new Here(Addresses.PORTAL);
    return Stream.of(new Page(here.path(), "site/portal.ftlh", () -> view(publication, here)));
  }

  private View view(Publication publication, Here here) {
    return new View(
        frame(publication, here, publication.portal().name()),
        summary(publication),
        Desk.of(publication).map(desk -> card(desk, here)).toList(),
        texts.links(here));
  }

  private static String summary(Publication publication) {
    List<Tally> tallies = Desk.of(publication).map(desk -> Tally.of(all(desk))).toList();
    return Numbers.count(tallies.size())
        + " đảng bộ, "
        + Numbers.plain(tallies.stream().mapToInt(Tally::total).sum())
        + " chỉ tiêu được theo dõi; mỗi chỉ tiêu có kết luận, lý do và nguồn của từng con số.";
  }

  private static List<Assessment> all(Desk desk) {
    return desk.checked().commitments().stream()
        .flatMap(commitment -> desk.judged().of(commitment).stream())
        .toList();
  }

  /** The frame of a page that belongs to no committee. */
  static Frame frame(Publication publication, Here here, String title) {
    Portal portal = publication.portal();
    return new Frame(
        title,
        portal.name(),
        portal.motto(),
        here.root(),
        here.to(Addresses.PORTAL),
        here.to(Addresses.METHOD),
        here.path().equals(Addresses.PORTAL)
            ? List.of()
            : List.of(here.link("Trang chủ", Addresses.PORTAL)),
        null,
        List.of(),
        false,
        publication.internal(),
        null);
  }

  private static Card card(Desk desk, Here here) {
    Committee committee = desk.committee();
    return new Card(
        committee.profile().name(),
        here.to(Addresses.committee(desk.code())),
        committee.profile().rank(),
        committee.profile().introduction(),
        committee.profile().illustrative(),
        Dates.brief(desk.judged().asOf()),
        Numbers.plain(committee.plans().size())
            + " kế hoạch, "
            + Numbers.plain(committee.terms().size())
            + " nhiệm kỳ",
        Verdicts.score(desk, all(desk)));
  }
}
