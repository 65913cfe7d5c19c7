package vn.tiendo.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Composition;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Unit;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.FigureRow;
import vn.tiendo.site.Parts.Frame;
import vn.tiendo.site.Parts.Link;
import vn.tiendo.site.Parts.Origin;

/** The register: every figure that stands on no target's page. */
final class RegisterPage implements PageKind.OfCommittee {

  /** What the template reads. */
  public record View(Frame frame, List<Chapter> chapters, List<Sheet> sheets) {}

  /** The indicators of one plan or term. */
  public record Chapter(Link commitment, String id, List<Series> series) {}

  /** An indicator with all its figures. */
  public record Series(
      String name,
      String id,
      @Nullable String whole,
      @Nullable String formula,
      @Nullable String note,
      List<FigureRow> rows) {}

  /** What one file of figures tells beyond figures of measures. */
  public record Sheet(
      String period,
      String id,
      @Nullable Origin origin,
      @Nullable String note,
      List<Fact> movement,
      List<Rating> ratings,
      List<Whole> compositions,
      List<Claim> claims) {}

  /** A rating by grades. */
  public record Rating(String subject, @Nullable String whole, List<Share> grades) {}

  /** A whole and its parts. */
  public record Whole(String name, String total, boolean organisations, List<Share> parts) {}

  /**
   * A part of a whole.
   *
   * @param share computed from the counts; null without a whole
   */
  public record Share(
      String name,
      String count,
      @Nullable String share,
      @Nullable String organisations,
      @Nullable String note) {}

  /** A statement of the source. */
  public record Claim(String content, String value, @Nullable String note) {}

  @Override
  public Stream<Page> pages(Desk desk) {
    Here here = new Here(Addresses.register(desk.code()));
    return Stream.of(new Page(here.path(), "site/register.ftlh", () -> view(desk, here)));
  }

  private static View view(Desk desk, Here here) {
    List<Chapter> chapters =
        desk.checked().commitments().stream()
            .filter(commitment -> !commitment.indicators().isEmpty())
            .map(commitment -> chapter(desk, here, commitment))
            .toList();
    List<Sheet> sheets =
        desk.committee().sheets().stream()
            .filter(sheet -> tellsMore(desk, sheet))
            .map(sheet -> sheet(desk, sheet))
            .toList();
    return new View(desk.frame(here, "Số liệu"), chapters, sheets);
  }

  private static boolean tellsMore(Desk desk, FigureSheet sheet) {
    return sheet.movement() != null
        || !sheet.ratings().isEmpty()
        || !sheet.compositions().isEmpty()
        || sheet.note() != null
        || claims(desk, sheet).findAny().isPresent();
  }

  private static Chapter chapter(Desk desk, Here here, Commitment commitment) {
    String address = Addresses.commitment(desk.code(), commitment);
    return new Chapter(
        here.link(Desk.name(commitment), address),
        "cua-" + address.split("/", -1)[1] + "-" + commitment.code(),
        commitment.indicators().stream().map(i -> series(desk, here, i)).toList());
  }

  private static Series series(Desk desk, Here here, Indicator indicator) {
    return new Series(
        Desk.name(indicator),
        indicator.code().value().value(),
        indicator.whole(),
        formula(indicator),
        indicator.note(),
        new Figures(desk, here).of(indicator));
  }

  /** With its unit, which no figure tells as long as there is none. */
  private static @Nullable String formula(Indicator indicator) {
    if (indicator.formula() == null) {
      return null;
    }
    String unit = indicator.unit().name();
    String text = indicator.formula().text();
    return unit.isEmpty() ? text : text + " (đơn vị tính: " + unit + ")";
  }

  private static Sheet sheet(Desk desk, FigureSheet sheet) {
    List<Fact> movement = new ArrayList<>();
    if (sheet.movement() != null) {
      sheet
          .movement()
          .entries()
          .forEach(e -> movement.add(new Fact(e.flow().word(), Numbers.plain(e.count()))));
    }
    return new Sheet(
        desk.words().period(sheet.period()),
        "ky-" + sheet.code(),
        desk.origin(sheet.citation()),
        sheet.note(),
        movement,
        sheet.ratings().stream().map(RegisterPage::rating).toList(),
        sheet.compositions().stream().map(RegisterPage::whole).toList(),
        claims(desk, sheet).map(claim -> claim(desk, claim)).toList());
  }

  private static Rating rating(FigureSheet.Rating rating) {
    return new Rating(
        rating.subject(),
        rating.whole() == null ? null : Numbers.plain(rating.whole()),
        rating.grades().stream()
            .map(
                grade ->
                    new Share(
                        grade.name(),
                        Numbers.plain(grade.count()),
                        share(grade.count(), rating.whole()),
                        null,
                        null))
            .toList());
  }

  /**
   * Of statements that were only written down to be checked, the public sees those with a value.
   */
  private static Stream<FigureSheet.Claim> claims(Desk desk, FigureSheet sheet) {
    return sheet.claims().stream()
        .filter(
            claim ->
                desk.publication().internal() || claim.value() != null || claim.stated() != null);
  }

  private static Whole whole(Composition composition) {
    BigDecimal total = composition.whole().value();
    return new Whole(
        composition.name(),
        Numbers.withUnit(total, composition.unit()),
        composition.parts().stream()
            .map(Composition.Part::organisations)
            .anyMatch(Objects::nonNull),
        composition.parts().stream()
            .map(
                part ->
                    new Share(
                        part.name(),
                        Numbers.plain(part.count().value()),
                        share(part.count().value(), total),
                        part.organisations() == null ? null : Numbers.plain(part.organisations()),
                        part.note()))
            .toList());
  }

  private static @Nullable String share(BigDecimal part, @Nullable BigDecimal whole) {
    return whole == null || whole.signum() == 0
        ? null
        : Numbers.withUnit(Numbers.fixed(Numbers.percentOf(part, whole, 2), 2), Unit.PERCENT);
  }

  /** The value of a statement, which has no measure that would say its unit. */
  private static String text(FigureValue value) {
    if (value instanceof FigureValue.Counts counts) {
      String of = Numbers.plain(counts.numerator()) + "/" + Numbers.plain(counts.denominator());
      return of + " (" + share(counts.numerator(), counts.denominator()) + ")";
    } else if (value instanceof FigureValue.Quantity quantity) {
      return Numbers.withUnit(quantity.number(), quantity.unit());
    }
    return value instanceof FigureValue.Words words ? words.text() : Wording.NO_FIGURE;
  }

  private static Claim claim(Desk desk, FigureSheet.Claim claim) {
    String value = Wording.NO_FIGURE;
    if (claim.value() != null) {
      value = text(claim.value());
    } else if (claim.stated() != null) {
      value = claim.stated().text().value();
    }
    return new Claim(claim.content(), value, desk.publication().internal() ? claim.note() : null);
  }
}
