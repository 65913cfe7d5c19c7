package vn.tiendo.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Term;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Origin;
import vn.tiendo.site.Parts.Score;

/** A committee's first page: its terms and plans, and how far each has come. */
final class CommitteePage implements PageKind.OfCommittee {

  /** What the template reads. */
  public record View(
      Frame frame,
      @Nullable String introduction,
      List<Fact> facts,
      List<Card> terms,
      List<Card> plans,
      @Nullable Origin origin,
      @Nullable String note) {}

  /**
   * One term or plan.
   *
   * @param subject what the plan is about; null for a term, and where the title says it
   */
  public record Card(
      String title, String href, @Nullable String subject, @Nullable String years, Score score) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    Here here = new Here(Addresses.committee(desk.code()));
    return Stream.of(new Page(here.path(), "site/committee.ftlh", () -> view(desk, here)));
  }

  private static View view(Desk desk, Here here) {
    Committee committee = desk.committee();
    Committee.Profile profile = committee.profile();
    return new View(
        desk.frame(here, profile.name()),
        profile.introduction(),
        facts(desk, here),
        committee.terms().stream().map(term -> card(desk, here, term, null)).toList(),
        committee.plans().stream().map(plan -> card(desk, here, plan)).toList(),
        desk.origin(profile.citation()),
        profile.note());
  }

  private static List<Fact> facts(Desk desk, Here here) {
    Committee committee = desk.committee();
    Stream.Builder<Fact> facts = Stream.builder();
    facts.add(new Fact("Cấp ủy", committee.profile().committeeName()));
    if (committee.profile().superior() != null) {
      facts.add(new Fact("Cấp trên trực tiếp", committee.profile().superior()));
    }
    facts.add(new Fact("Đánh giá đến ngày", Dates.brief(desk.judged().asOf())));
    if (!committee.organisations().isEmpty()) {
      facts.add(
          new Fact(
              "Đơn vị theo dõi",
              Numbers.plain(committee.organisations().size()) + " đơn vị",
              here.to(Addresses.units(desk.code()))));
    }
    facts.add(
        new Fact(
            "Báo cáo",
            Numbers.plain(committee.reports().size()) + " văn bản PDF",
            here.to(Addresses.documents(desk.code()))));
    return facts.build().toList();
  }

  private static Card card(Desk desk, Here here, Plan plan) {
    return card(desk, here, plan, plan.number() == null ? null : plan.subject());
  }

  private static Card card(Desk desk, Here here, Commitment commitment, @Nullable String subject) {
    return new Card(
        Desk.name(commitment),
        here.to(Addresses.commitment(desk.code(), commitment)),
        subject,
        Desk.years(commitment),
        Verdicts.score(desk, commitment));
  }

  /** The plans that belong to a term. */
  static List<Card> plansOf(Desk desk, Here here, Term term) {
    return desk.committee().plans().stream()
        .filter(plan -> plan.term() != null && plan.term().value().equals(term.code()))
        .map(plan -> card(desk, here, plan))
        .toList();
  }
}
