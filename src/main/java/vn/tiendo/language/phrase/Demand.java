package vn.tiendo.language.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/** One level of a phrase: what a value is compared with. */
record Demand(
    Comparison comparison,
    @Nullable Amount low,
    @Nullable Amount high,
    Criterion criterion,
    Unit unit,
    Hedge hedge,
    @Nullable Direction direction) {

  Demand withUnit(Unit other) {
    return new Demand(comparison, low, high, criterion, other, hedge, direction);
  }

  Demand towards(Direction other) {
    return new Demand(comparison, low, high, criterion, unit, hedge, other);
  }
}
