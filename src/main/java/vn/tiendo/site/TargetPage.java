package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Result;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Target;
import vn.tiendo.site.Parts.Badge;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.FigureRow;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Link;
import vn.tiendo.site.Parts.Origin;
import vn.tiendo.site.Parts.TargetRow;

/** A target: what is demanded, what was measured, the verdict and why. */
final class TargetPage implements PageKind.OfCommittee {

  /**
   * What the template reads.
   *
   * @param judgements by year, organisation or kind; empty when there is only the one
   * @param scoped levels for single organisations and kinds
   * @param turning what would change the verdict
   * @param limits the limits that verdicts are held to
   * @param says the names of what is told of the target as a whole
   * @param origin the source of the target; null for none
   */
  public record View(
      Frame frame,
      Link commitment,
      @Nullable String group,
      String level,
      Badge verdict,
      String why,
      Result result,
      Marks says,
      List<Fact> facts,
      List<FigureRow> figures,
      List<JudgementRows.Row> judgements,
      JudgementRows.@Nullable Row forPeriod,
      List<Fact> course,
      List<Fact> path,
      TurningRows.View turning,
      String limits,
      List<PlanPage.Revision> revisions,
      List<Scoped> scoped,
      List<Allotment> allotments,
      List<TargetRow> below,
      List<Link> neighbours,
      @Nullable Origin origin,
      @Nullable String note) {}

  /** A level for one organisation or kind. */
  public record Scoped(Link reach, String level, @Nullable String note) {}

  /** What one organisation was given to reach. */
  public record Allotment(Link organisation, String amount) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    return desk.checked().entries().stream()
        .map(entry -> entry.measure().code().value())
        .filter(desk::isTarget)
        .map(
            code -> {
              Here here = new Here(desk.address(code));
              return new Page(here.path(), "site/target.ftlh", () -> view(desk, here, code));
            });
  }

  private static View view(Desk desk, Here here, Code code) {
    Assessment assessment = desk.judged().of(code);
    Target target = assessment.target();
    Commitment commitment = desk.checked().commitmentOf(code);
    Link up = here.link(Desk.name(commitment), Addresses.commitment(desk.code(), commitment));
    TargetRows rows = new TargetRows(desk, here);
    JudgementRows judgements = new JudgementRows(desk, here);
    return new View(
        desk.frame(
            here,
            Desk.name(target),
            List.of(here.link(commitment.title(), Addresses.commitment(desk.code(), commitment)))),
        up,
        target.group(),
        desk.words().phraseWithExceptions(target),
        Verdicts.badge(desk, assessment),
        desk.words().why(assessment),
        desk.words().result(assessment),
        desk.marking().of(assessment),
        TargetFacts.of(desk, here, target),
        new Figures(desk, here).of(target),
        judgements.of(assessment),
        assessment.forPeriod() == null ? null : judgements.row(target, assessment.forPeriod()),
        judgements.course(assessment.decisive()),
        path(target),
        new TurningRows(desk).of(assessment),
        desk.words().thresholds(),
        Revisions.of(desk, here, code),
        scoped(desk, here, target),
        allotments(desk, here, target),
        rows.below(assessment),
        neighbours(desk, here, commitment, code),
        desk.origin(commitment.citation()),
        target.note());
  }

  private static List<Fact> path(Target target) {
    return target.path().stream()
        .map(
            point ->
                new Fact(
                    "đến ngày " + Dates.brief(point.day()),
                    Numbers.withUnit(point.value(), target.unit())))
        .toList();
  }

  private static List<Scoped> scoped(Desk desk, Here here, Target target) {
    Figures figures = new Figures(desk, here);
    List<Scoped> rows = new ArrayList<>();
    for (Target.ScopedLevel scoped : target.scoped()) {
      Link reach = figures.reach(scoped.reach());
      if (reach != null) {
        rows.add(new Scoped(reach, desk.words().phrase(scoped.level()), scoped.note()));
      }
    }
    return rows;
  }

  private static List<Allotment> allotments(Desk desk, Here here, Target target) {
    return target.allotments().stream()
        .map(
            allotment -> {
              Code unit = allotment.organisation().value();
              return new Allotment(
                  here.link(
                      desk.checked().organisation(unit).name(), Addresses.unit(desk.code(), unit)),
                  Numbers.withUnit(allotment.amount().value(), target.unit()));
            })
        .toList();
  }

  /** The targets before and after it in its plan. */
  private static List<Link> neighbours(Desk desk, Here here, Commitment commitment, Code code) {
    List<Code> codes =
        desk.checked().entries().stream()
            .filter(entry -> entry.commitment().equals(commitment))
            .map(entry -> entry.measure().code().value())
            .filter(desk::isTarget)
            .toList();
    int at = codes.indexOf(code);
    List<Link> links = new ArrayList<>();
    if (at > 0) {
      links.add(neighbour(desk, here, "Chỉ tiêu trước: ", codes.get(at - 1)));
    }
    if (at + 1 < codes.size()) {
      links.add(neighbour(desk, here, "Chỉ tiêu sau: ", codes.get(at + 1)));
    }
    return links;
  }

  private static Link neighbour(Desk desk, Here here, String word, Code code) {
    return here.link(word + Desk.name(desk.checked().measure(code)), desk.address(code));
  }
}
