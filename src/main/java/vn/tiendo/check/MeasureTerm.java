package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tiendo.check.Outcome.Lack;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.FigureValue.Counts;
import vn.tiendo.model.FigureValue.Quantity;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Unit;

/** The figure of a measure: its value, or one of its counts. A share is a number from 0 to 1. */
record MeasureTerm(Measure measure, Part part) implements Term {
  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  /** What is taken of a figure. */
  enum Part {
    VALUE,
    ABOVE,
    BELOW
  }

  @Override
  public Outcome in(Situation situation) {
    FormulaRegister register = situation.register();
    Optional<Figure> found = register.figure(measure.code().value(), situation);
    if (found.isEmpty() || found.get().value() instanceof FigureValue.Absent) {
      return new Lack(
          "chưa có số liệu “%s”%s %s"
              .formatted(
                  measure.name(),
                  Printed.of(situation.reach(), register.committee()),
                  Printed.period(situation.period())));
    }
    Figure figure = found.get();
    Outcome outcome = of(figure.value());
    if (!(outcome instanceof Lack)) {
      situation.trace().soften(figure.provisional(), figure.hedge());
      situation.trace().limit(register.isOpen(figure));
      situation.trace().publish(figure.citation());
      String of = situation.unit() == null ? "" : " của " + situation.unit().name();
      situation
          .trace()
          .read(
              measure.name() + of,
              measure.code().value(),
              figure.period(),
              Printed.value(figure.value()));
    }
    return outcome;
  }

  private Outcome of(FigureValue value) {
    if (value instanceof Counts counts) {
      return switch (part) {
        case ABOVE -> Outcome.of(Rational.of(counts.numerator()));
        case BELOW -> Outcome.of(Rational.of(counts.denominator()));
        case VALUE -> value(counts);
      };
    }
    if (value instanceof Quantity quantity && part == Part.VALUE) {
      boolean percent = measure.unit().isShare() || quantity.unit().isShare();
      return Outcome.of(
          Rational.of(percent ? quantity.number().multiply(PERCENT) : quantity.number()));
    }
    return new Lack(
        value instanceof Quantity
            ? "số liệu “%s” không ghi bằng số đếm (như 55/60)".formatted(measure.name())
            : "số liệu “%s” không phải là số".formatted(measure.name()));
  }

  private Outcome value(Counts counts) {
    Rational above = Rational.of(counts.numerator());
    boolean share = measure.unit().isShare() || measure.unit().equals(Unit.NONE);
    return Outcome.of(share ? above.over(Rational.of(counts.denominator())) : above);
  }
}
