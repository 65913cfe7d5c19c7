package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Code;
import vn.tiendo.model.Organisation;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Link;
import vn.tiendo.site.Parts.Origin;

/** The organisations below a committee as a tree, and how they changed. */
final class UnitsPage implements PageKind.OfCommittee {

  /** What the template reads. */
  public record View(
      Frame frame, String count, List<Node> units, List<String> kinds, List<Event> events) {}

  /** One organisation and those below it. */
  public record Node(
      Link link,
      @Nullable String kind,
      @Nullable String members,
      @Nullable String ended,
      List<Node> below) {}

  /** A change of organisation. */
  public record Event(
      String period,
      String event,
      String content,
      @Nullable String count,
      List<Link> units,
      @Nullable Origin origin) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    if (!isThere(desk)) {
      return Stream.empty();
    }
    Here here = new Here(Addresses.units(desk.code()));
    return Stream.of(new Page(here.path(), "site/units.ftlh", () -> view(desk, here)));
  }

  /** Whether a committee has such a page at all. */
  static boolean isThere(Desk desk) {
    return !desk.committee().organisations().isEmpty()
        || !desk.committee().events().isEmpty()
        || !desk.committee().kinds().isEmpty();
  }

  private static View view(Desk desk, Here here) {
    return new View(
        desk.frame(here, "Đơn vị"),
        Numbers.plain(desk.committee().organisations().size()),
        nodes(desk, here, null),
        desk.committee().kinds().stream().map(Organisation.Kind::name).toList(),
        desk.committee().events().stream().map(event -> event(desk, here, event)).toList());
  }

  private static List<Node> nodes(Desk desk, Here here, @Nullable Code parent) {
    return desk.checked().below(parent).stream().map(unit -> node(desk, here, unit)).toList();
  }

  private static Node node(Desk desk, Here here, Organisation unit) {
    List<Organisation.Members> members = unit.members();
    String newest = null;
    if (!members.isEmpty()) {
      Organisation.Members last = members.get(members.size() - 1);
      newest =
          Numbers.plain(last.count()) + " đảng viên (" + desk.words().period(last.period()) + ")";
    }
    return new Node(
        here.link(unit.name(), Addresses.unit(desk.code(), unit.code().value())),
        kind(desk, unit),
        newest,
        unit.ended() == null ? null : Dates.brief(unit.ended()),
        nodes(desk, here, unit.code().value()));
  }

  /** The kind of an organisation in words, or else its rank; null when neither is known. */
  static @Nullable String kind(Desk desk, Organisation unit) {
    if (unit.kind() == null) {
      return unit.rank();
    }
    Code kind = unit.kind().value();
    return desk.committee().kinds().stream()
        .filter(k -> k.code().value().equals(kind))
        .map(Organisation.Kind::name)
        .findFirst()
        .orElse(unit.rank());
  }

  static Event event(Desk desk, Here here, Organisation.Event event) {
    List<Link> units = new ArrayList<>();
    for (var placed : event.organisations()) {
      if (desk.checked().hasOrganisation(placed.value())) {
        units.add(
            here.link(
                desk.checked().organisation(placed.value()).name(),
                Addresses.unit(desk.code(), placed.value())));
      }
    }
    return new Event(
        desk.words().period(event.period()),
        event.event(),
        event.content(),
        event.count() == null ? null : Numbers.plain(event.count()),
        units,
        desk.origin(event.citation()));
  }
}
