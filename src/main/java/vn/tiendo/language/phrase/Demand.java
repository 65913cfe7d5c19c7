package vn.tiendo.language.phrase;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/**
 * One level of a phrase: what a value is compared with.
 *
 * @param low the low number; null when the comparison has none
 * @param high the high number; null when the comparison has none
 * @param unit what its numbers are counted in; {@link Unit#NONE} when not said
 * @param hedge how firmly it speaks ({@code khoảng 34 - 35}); EXACT for most
 * @param direction which way is better, as far as the wording tells; null when it does not
 */
public record Demand(
    Comparison comparison,
    @Nullable Amount low,
    @Nullable Amount high,
    Criterion criterion,
    Unit unit,
    Hedge hedge,
    @Nullable Direction direction) {
  public Demand {
    Objects.requireNonNull(comparison);
    Objects.requireNonNull(criterion);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(hedge);
  }

  /**
   * What its timing is: only amounts of what is counted add up over a stretch of years, and a mean
   * change ({@code tăng bình quân 10%}) is one of so much a year.
   */
  Timing timing(Timing said) {
    if (criterion instanceof Criterion.Change) {
      return said.notOver().everyYearIfMean();
    }
    boolean amount =
        switch (comparison) {
          case GE, GT, LE, LT, EQ, ABOUT, BETWEEN -> true;
          default -> false;
        };
    boolean counted =
        amount
            && !unit.isShare()
            && !unit.name().contains("/")
            && !CountedThings.isTrait(unit.name());
    return counted && !unit.equals(Unit.NONE) ? said : said.notOver();
  }

  Demand in(Unit other) {
    return new Demand(comparison, low, high, criterion, other, hedge, direction);
  }

  Demand towards(Direction other) {
    return new Demand(comparison, low, high, criterion, unit, hedge, other);
  }
}
