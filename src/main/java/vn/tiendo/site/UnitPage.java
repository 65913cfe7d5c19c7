package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Code;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.FigureRow;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Link;

/** One organisation: its members, what it was given, how it does, its figures and meetings. */
final class UnitPage implements PageKind.OfCommittee {

  /** What the template reads. */
  public record View(
      Frame frame,
      List<Fact> facts,
      List<Fact> members,
      List<Fact> posts,
      List<Link> below,
      List<Verdict> verdicts,
      List<Allotment> allotments,
      List<FigureRow> figures,
      List<Meetings.Row> meetings,
      List<UnitsPage.Event> events,
      @Nullable String note) {}

  /** A target judged for this organisation on its own. */
  public record Verdict(Link target, JudgementRows.Row judgement) {}

  /** What it was given of a target. */
  public record Allotment(Link target, String amount) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    return desk.committee().organisations().stream()
        .map(
            unit -> {
              Here here = new Here(Addresses.unit(desk.code(), unit.code().value()));
              return new Page(here.path(), "site/unit.ftlh", () -> view(desk, here, unit));
            });
  }

  private static View view(Desk desk, Here here, Organisation unit) {
    Code code = unit.code().value();
    return new View(
        desk.frame(here, unit.name(), List.of(here.link("Đơn vị", Addresses.units(desk.code())))),
        facts(desk, here, unit),
        unit.members().stream()
            .map(m -> new Fact(desk.words().period(m.period()), Numbers.plain(m.count())))
            .toList(),
        unit.posts().stream().map(p -> new Fact(p.name(), Numbers.plain(p.holders()))).toList(),
        desk.checked().below(code).stream()
            .map(u -> here.link(u.name(), Addresses.unit(desk.code(), u.code().value())))
            .toList(),
        verdicts(desk, here, code),
        allotments(desk, here, code),
        figures(desk, here, code),
        Meetings.of(desk, here, code),
        desk.committee().events().stream()
            .filter(e -> e.organisations().stream().anyMatch(o -> o.value().equals(code)))
            .map(e -> UnitsPage.event(desk, here, e))
            .toList(),
        unit.note());
  }

  private static List<Fact> facts(Desk desk, Here here, Organisation unit) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Loại hình", UnitsPage.kind(desk, unit));
    if (unit.kind() != null) {
      add(facts, "Cấp", unit.rank());
    }
    if (unit.parent() != null) {
      Code parent = unit.parent().value();
      facts.add(
          new Fact(
              "Trực thuộc",
              desk.checked().organisation(parent).name(),
              here.to(Addresses.unit(desk.code(), parent))));
    }
    add(facts, "Địa bàn", unit.locality());
    add(facts, "Thành lập", unit.founded() == null ? null : Dates.brief(unit.founded()));
    add(facts, "Kết thúc hoạt động", unit.ended() == null ? null : Dates.brief(unit.ended()));
    if (unit.hasAllowance() != null) {
      add(facts, "Phụ cấp cấp ủy", unit.hasAllowance() ? "có" : "không");
    }
    return facts;
  }

  private static void add(List<Fact> facts, String name, @Nullable String text) {
    if (text != null) {
      facts.add(new Fact(name, text));
    }
  }

  private static boolean isOf(Reach reach, Code unit) {
    return reach instanceof Reach.OfOrganisation one && one.organisation().value().equals(unit);
  }

  private static Stream<Assessment> assessments(Desk desk) {
    return desk.checked().entries().stream()
        .map(entry -> entry.measure().code().value())
        .filter(desk::isTarget)
        .map(desk.judged()::of);
  }

  private static Link link(Desk desk, Here here, Measure measure) {
    return here.link(Desk.name(measure), desk.address(measure.code().value()));
  }

  private static List<Verdict> verdicts(Desk desk, Here here, Code unit) {
    JudgementRows rows = new JudgementRows(desk, here);
    List<Verdict> verdicts = new ArrayList<>();
    assessments(desk)
        .forEach(
            assessment -> {
              for (Judgement judgement : assessment.judgements()) {
                if (isOf(judgement.reach(), unit)) {
                  verdicts.add(
                      new Verdict(
                          link(desk, here, assessment.target()),
                          rows.row(assessment.target(), judgement)));
                }
              }
            });
    return verdicts;
  }

  private static List<Allotment> allotments(Desk desk, Here here, Code unit) {
    List<Allotment> rows = new ArrayList<>();
    assessments(desk)
        .map(Assessment::target)
        .forEach(
            target -> {
              for (Target.Allotment allotment : target.allotments()) {
                if (allotment.organisation().value().equals(unit)) {
                  rows.add(
                      new Allotment(
                          link(desk, here, target),
                          Numbers.withUnit(allotment.amount().value(), target.unit())));
                }
              }
            });
    return rows;
  }

  private static List<FigureRow> figures(Desk desk, Here here, Code unit) {
    Figures figures = new Figures(desk, here);
    return desk.checked().entries().stream()
        .flatMap(entry -> desk.checked().figures(entry.measure().code().value()).stream())
        .filter(figure -> isOf(figure.reach(), unit))
        .map(figures::named)
        .toList();
  }
}
