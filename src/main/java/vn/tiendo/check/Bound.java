package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.model.Criterion;

/** The number that a criterion asks for, where it asks for one. */
final class Bound {
  private Bound() {}

  /** The end that counts; empty for what is no single number. */
  static Optional<BigDecimal> of(Criterion criterion) {
    if (criterion instanceof Criterion.AtLeast least) {
      return Optional.of(least.bound());
    }
    if (criterion instanceof Criterion.AtMost most) {
      return Optional.of(most.bound());
    }
    if (criterion instanceof Criterion.Bare bare) {
      return Optional.of(bare.value());
    }
    if (criterion instanceof Criterion.About about) {
      return Optional.of(about.value());
    }
    if (criterion instanceof Criterion.Range range) {
      return Optional.of(range.low());
    }
    return criterion instanceof Criterion.All
        ? Optional.of(BigDecimal.valueOf(100))
        : Optional.empty();
  }
}
