package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Unit;

/**
 * A number that is judged: one figure, or several rolled up.
 *
 * @param value in {@code unit}; a share in per cent
 * @param numerator the count above the line; null for a plain quantity
 * @param denominator the count below the line; null for a plain quantity
 * @param at the day for which it holds
 * @param figures what it was made of, at least one
 * @param missing organisations whose figures a roll-up lacks
 */
public record Observation(
    Rational value,
    Unit unit,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    LocalDate at,
    List<Figure> figures,
    List<Code> missing) {
  public Observation {
    Objects.requireNonNull(value);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(at);
    figures = List.copyOf(figures);
    missing = List.copyOf(missing);
  }

  /** Whether it is a share of counts, and not an amount that further counts add to. */
  public boolean isShare() {
    return unit.isShare() || (denominator != null && (unit.equals(Unit.NONE) || unit.isMean()));
  }

  /** How many organisations it was added up from; none where the figure is of one part itself. */
  public int organisations() {
    return (int)
        figures.stream()
            .map(Figure::reach)
            .filter(reach -> reach instanceof Reach.OfOrganisation)
            .map(reach -> ((Reach.OfOrganisation) reach).organisation().value())
            .distinct()
            .count();
  }

  /** How many organisations should be in it: those that are and those missing. */
  public int expectedOrganisations() {
    return organisations() + missing.size();
  }

  /** Whether any figure in it is an estimate (ước). */
  public boolean provisional() {
    return figures.stream().anyMatch(Figure::provisional);
  }

  /** Whether a source does not state it exactly ({@code trên 85%}). */
  public boolean hedged() {
    return figures.stream().anyMatch(figure -> figure.hedge() != Hedge.EXACT);
  }

  /** Whether it was made of more than one figure. */
  public boolean rolledUp() {
    return figures.size() > 1;
  }
}
