package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Term;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Origin;
import vn.tiendo.site.Parts.Score;
import vn.tiendo.site.Parts.TargetGroup;

/** A term of office: its congress, its targets and figures, and the plans that belong to it. */
final class TermPage implements PageKind.OfCommittee {

  /** What the template reads. */
  public record View(
      Frame frame,
      @Nullable String aim,
      List<Fact> facts,
      Score score,
      List<TargetGroup> groups,
      List<IndicatorRows.Row> indicators,
      List<CommitteePage.Card> plans,
      List<DocumentRows.Report> reports,
      @Nullable Origin origin,
      @Nullable String note) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    return desk.committee().terms().stream()
        .map(
            term -> {
              Here here = new Here(Addresses.commitment(desk.code(), term));
              return new Page(here.path(), "site/term.ftlh", () -> view(desk, here, term));
            });
  }

  private static View view(Desk desk, Here here, Term term) {
    return new View(
        desk.frame(here, term.title()),
        term.aim(),
        facts(term),
        Verdicts.score(desk, term),
        new TargetRows(desk, here).groups(term),
        new IndicatorRows(desk, here).of(term),
        CommitteePage.plansOf(desk, here, term),
        new DocumentRows(desk, here).about(term),
        desk.origin(term.citation()),
        term.note());
  }

  private static List<Fact> facts(Term term) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Thời gian", term.period().first() + " - " + term.period().last()));
    Term.Congress congress = term.congress();
    if (congress != null) {
      facts.add(new Fact("Đại hội", congress.name()));
      if (congress.ordinal() != null) {
        facts.add(new Fact("Lần thứ", congress.ordinal()));
      }
      if (congress.day() != null) {
        facts.add(new Fact("Ngày đại hội", Dates.brief(congress.day())));
      }
    }
    return facts;
  }
}
