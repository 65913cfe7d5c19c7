package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.compose.Marking;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Plan;
import vn.tiendo.publish.Publication;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Link;
import vn.tiendo.site.Parts.Origin;
import vn.tiendo.site.Parts.Tab;

/** One committee of a publication, and what all of its pages have in common. */
record Desk(Publication publication, CommitteeAssessment judged, Wording words) {

  static Stream<Desk> of(Publication publication) {
    return publication.committees().stream()
        .map(judged -> new Desk(publication, judged, new Wording(judged)));
  }

  /** Names what is printed, for {@code data-says}. */
  Marking marking() {
    return new Marking(judged, words);
  }

  CheckedCommittee checked() {
    return judged.committee();
  }

  Committee committee() {
    return checked().committee();
  }

  Code code() {
    return committee().code();
  }

  /** The frame of a page that stands directly under the committee's own. */
  Frame frame(Here here, String title) {
    return frame(here, title, List.of());
  }

  /**
   * The frame of a page.
   *
   * @param above the pages between the committee's and this one
   */
  Frame frame(Here here, String title, List<Link> above) {
    List<Link> trail = new ArrayList<>();
    trail.add(here.link("Trang chủ", Addresses.PORTAL));
    if (!here.path().equals(Addresses.committee(code()))) {
      trail.add(here.link(shortName(), Addresses.committee(code())));
    }
    trail.addAll(above);
    return new Frame(
        title,
        publication.portal().name(),
        publication.portal().motto(),
        here.root(),
        here.to(Addresses.PORTAL),
        here.to(Addresses.METHOD),
        trail,
        committee().profile().name(),
        tabs(here),
        committee().profile().illustrative(),
        publication.internal(),
        Dates.brief(judged.asOf()));
  }

  String shortName() {
    String name = committee().profile().shortName();
    return name != null ? name : committee().profile().name();
  }

  private List<Tab> tabs(Here here) {
    List<Tab> tabs = new ArrayList<>();
    tabs.add(tab(here, "Tổng quan", Addresses.committee(code())));
    if (UnitsPage.isThere(this)) {
      tabs.add(tab(here, "Đơn vị", Addresses.units(code())));
    }
    tabs.add(tab(here, "Số liệu", Addresses.register(code())));
    if (!committee().meetings().isEmpty()) {
      tabs.add(tab(here, "Sinh hoạt chi bộ", Addresses.meetings(code())));
    }
    tabs.add(tab(here, "Văn bản", Addresses.documents(code())));
    return tabs;
  }

  private static Tab tab(Here here, String text, String address) {
    return new Tab(text, here.to(address), here.path().equals(address));
  }

  /** {@code Đề án số 06-ĐA/TU}, and for what has no number its subject. */
  static String name(Commitment commitment) {
    if (commitment instanceof Plan plan && plan.number() == null) {
      return plan.subjectTellsKind() ? plan.subject() : plan.title() + ": " + plan.subject();
    }
    return commitment.title();
  }

  /** The name of a measure where it stands alone: nested ones are written to follow others. */
  static String name(Measure measure) {
    return Initials.raised(measure.name());
  }

  /** The address of a measure: a target's page, or an indicator's place in the register. */
  String address(Code measure) {
    return isTarget(measure)
        ? Addresses.target(code(), checked().commitmentOf(measure), measure)
        : Addresses.register(code()) + "#" + measure;
  }

  boolean isTarget(Code measure) {
    return checked().measure(measure) instanceof vn.tiendo.model.Target;
  }

  /** A source; null for none. */
  @Nullable Origin origin(@Nullable Citation citation) {
    if (citation == null) {
      return null;
    }
    String address = citation.address();
    boolean web =
        address != null && (address.startsWith("https://") || address.startsWith("http://"));
    return new Origin(
        words.citation(citation), citation.quote(), web ? address : null, web ? null : address);
  }

  /**
   * The years of a term or a plan; null when the source does not tell. The years of its term, to
   * which a plan without years of its own keeps, are not the plan's.
   */
  static @Nullable String years(Commitment commitment) {
    boolean borrowed =
        commitment instanceof Plan && commitment.period() != null && commitment.period().term();
    return commitment.period() == null || borrowed
        ? null
        : commitment.period().first() + " - " + commitment.period().last();
  }
}
