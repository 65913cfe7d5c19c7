package vn.tiendo.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Entitlement;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Code;
import vn.tiendo.model.Plan;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Link;
import vn.tiendo.site.Parts.Origin;
import vn.tiendo.site.Parts.Score;
import vn.tiendo.site.Parts.TargetGroup;

/** A plan: what it aims at, its targets and duties, allowances and reviews. */
final class PlanPage implements PageKind.OfCommittee {

  /**
   * What the template reads.
   *
   * @param subject null where it is the heading, for want of a number
   */
  public record View(
      Frame frame,
      @Nullable String subject,
      @Nullable String aim,
      List<Fact> facts,
      List<String> grounds,
      Score score,
      List<TargetGroup> groups,
      List<Revision> revisions,
      List<IndicatorRows.Row> indicators,
      List<DutyRows.Body> duties,
      List<Allowance> allowances,
      List<Review> reviews,
      List<DocumentRows.Report> reports,
      @Nullable Origin origin,
      @Nullable String note) {}

  /** A level that was changed in mid-term. */
  public record Revision(
      Link target, String before, String after, String from, @Nullable String document) {}

  /** An allowance for those who lead large branches. */
  public record Allowance(
      String name,
      String beneficiaries,
      String rule,
      List<Fact> rates,
      List<Fact> baseSalaries,
      String summary,
      List<Entitled> entitled,
      @Nullable Origin origin,
      @Nullable String note) {}

  /** A branch with a right to an allowance. */
  public record Entitled(Link branch, String members, String monthly) {}

  /** A review that is due. */
  public record Review(String what, String due, boolean past) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    return desk.committee().plans().stream()
        .map(
            plan -> {
              Here here = new Here(Addresses.commitment(desk.code(), plan));
              return new Page(here.path(), "site/plan.ftlh", () -> view(desk, here, plan));
            });
  }

  private static View view(Desk desk, Here here, Plan plan) {
    LocalDate asOf = desk.judged().asOf();
    return new View(
        desk.frame(here, Desk.name(plan)),
        plan.number() == null ? null : plan.subject(),
        plan.aim(),
        facts(desk, here, plan),
        plan.grounds(),
        Verdicts.score(desk, plan),
        new TargetRows(desk, here).groups(plan),
        revisions(desk, here, plan),
        new IndicatorRows(desk, here).of(plan),
        DutyRows.byBody(plan, asOf),
        plan.allowances().stream().map(a -> allowance(desk, here, a)).toList(),
        plan.reviews().stream().map(review -> review(review, asOf)).toList(),
        new DocumentRows(desk, here).about(plan),
        desk.origin(plan.citation()),
        plan.note());
  }

  private static List<Fact> facts(Desk desk, Here here, Plan plan) {
    List<Fact> facts = new ArrayList<>();
    if (plan.issued() != null) {
      facts.add(new Fact("Ngày ban hành", Dates.brief(plan.issued())));
    }
    if (plan.issuer() != null) {
      facts.add(new Fact("Cơ quan ban hành", plan.issuer()));
    }
    String years = Desk.years(plan);
    facts.add(new Fact("Giai đoạn", years != null ? years : "văn bản không nêu"));
    if (plan.term() != null) {
      Code code = plan.term().value();
      desk.committee().terms().stream()
          .filter(term -> term.code().equals(code))
          .forEach(
              term ->
                  facts.add(
                      new Fact(
                          "Nhiệm kỳ",
                          term.title(),
                          here.to(Addresses.commitment(desk.code(), term)))));
    }
    if (plan.parent() != null) {
      parent(desk, here, plan.parent()).forEach(facts::add);
    }
    return facts;
  }

  private static Stream<Fact> parent(Desk desk, Here here, Plan.Parent parent) {
    return Desk.of(desk.publication())
        .filter(other -> other.code().equals(parent.committee().value()))
        .flatMap(
            other ->
                other.committee().plans().stream()
                    .filter(plan -> plan.code().equals(parent.plan().value()))
                    .map(
                        plan ->
                            new Fact(
                                "Văn bản cấp trên để đối chiếu",
                                plan.title() + " của " + other.committee().profile().name(),
                                here.to(Addresses.commitment(other.code(), plan)))));
  }

  private static List<Revision> revisions(Desk desk, Here here, Plan plan) {
    return desk.checked().entries().stream()
        .filter(entry -> entry.commitment().equals(plan))
        .filter(entry -> desk.isTarget(entry.measure().code().value()))
        .flatMap(entry -> Revisions.of(desk, here, entry.measure().code().value()).stream())
        .toList();
  }

  private static Allowance allowance(Desk desk, Here here, Plan.Allowance a) {
    Entitlement entitlement = desk.judged().entitlement(a);
    return new Allowance(
        a.name(),
        a.beneficiaries(),
        "từ "
            + Numbers.plain(a.from())
            + " đảng viên trở lên"
            + (a.withoutOther() ? ", không có phụ cấp cấp ủy theo quy định" : ""),
        a.rates().stream().map(rate -> new Fact(rate.post(), Numbers.plain(rate.share()))).toList(),
        a.baseSalaries().stream()
            .map(
                salary ->
                    new Fact(
                        "từ ngày " + Dates.brief(salary.from()),
                        Numbers.plain(salary.amount()) + " đồng"))
            .toList(),
        summary(entitlement, desk.judged().asOf()),
        entitlement.entitled().stream().map(b -> entitled(desk, here, b)).toList(),
        a.citation() == null ? null : desk.origin(a.citation()),
        a.note());
  }

  private static String summary(Entitlement entitlement, LocalDate asOf) {
    if (entitlement.followed() == 0) {
      return "chưa có số liệu đảng viên của các chi bộ nên chưa xác định được chi bộ thuộc diện";
    }
    String open =
        entitlement.unknown().isEmpty()
            ? ""
            : "; còn "
                + entitlement.unknown().size()
                + " chi bộ đủ số đảng viên nhưng chưa rõ đã có phụ cấp cấp ủy hay chưa";
    return "đến ngày "
        + Dates.brief(asOf)
        + " có "
        + entitlement.entitled().size()
        + "/"
        + entitlement.followed()
        + " tổ chức có số liệu thuộc diện"
        + open;
  }

  private static Entitled entitled(Desk desk, Here here, Entitlement.Branch branch) {
    BigDecimal monthly = branch.monthly();
    Code code = branch.organisation().code().value();
    return new Entitled(
        here.link(branch.organisation().name(), Addresses.unit(desk.code(), code)),
        Numbers.plain(branch.members().count()),
        monthly == null ? "chưa có số liệu" : Numbers.rounded(monthly, 0) + " đồng");
  }

  private static Review review(Plan.Review review, LocalDate asOf) {
    return new Review(
        review.what(),
        review.due() == null ? "không nêu hạn" : DutyRows.deadline(review.due()),
        review.due() != null && review.due().day().isBefore(asOf));
  }
}
