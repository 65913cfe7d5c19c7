package vn.tiendo.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Expression.When;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Reach;

/**
 * For what a formula is being worked out.
 *
 * @param periods the period, then others that a figure for it may be given as
 * @param unit the organisation that is being looked at; null outside {@code đơn vị}
 */
record Situation(
    FormulaRegister register,
    List<Period> periods,
    Reach reach,
    @Nullable Organisation unit,
    Trace trace) {
  Situation {
    periods = List.copyOf(periods);
  }

  static Situation of(FormulaRegister register, Period period, Reach reach, Trace trace) {
    return new Situation(register, ways(period), reach, null, trace);
  }

  /** A state at the end of a period may be written with the day. */
  private static List<Period> ways(Period period) {
    LocalDate end = period.end();
    return end == null || period instanceof Period.At
        ? List.of(period)
        : List.of(period, new Period.At(end));
  }

  Period period() {
    return periods.get(0);
  }

  /** The day at whose end the register is looked at. */
  LocalDate day() {
    return Objects.requireNonNull(period().end());
  }

  /** The same for one organisation. */
  Situation of(Organisation organisation) {
    Reach its =
        new Reach.OfOrganisation(new Placed<>(organisation.code().value(), organisation.place()));
    return new Situation(register, periods, its, organisation, trace);
  }

  Organisation theUnit() {
    return Objects.requireNonNull(unit);
  }

  /** The same at another time; empty when there is no such time. */
  Optional<Situation> at(@Nullable When when) {
    if (when == null) {
      return Optional.of(this);
    }
    if (when instanceof When.In in) {
      return Optional.of(with(ways(in.period())));
    }
    if (when == When.Relative.START_OF_YEAR) {
      int year = day().getYear();
      return Optional.of(
          with(
              List.of(
                  new Period.Year(year - 1),
                  new Period.At(LocalDate.of(year - 1, 12, 31)),
                  new Period.At(LocalDate.of(year, 1, 1)))));
    }
    return yearBefore(period()).map(before -> with(ways(before)));
  }

  private Situation with(List<Period> others) {
    return new Situation(register, others, reach, unit, trace);
  }

  private static Optional<Period> yearBefore(Period period) {
    if (period instanceof Period.Year year) {
      return Optional.of(new Period.Year(year.year() - 1));
    }
    if (period instanceof Period.Quarter quarter) {
      return Optional.of(new Period.Quarter(quarter.year() - 1, quarter.quarter()));
    }
    if (period instanceof Period.Month month) {
      return Optional.of(new Period.Month(month.year() - 1, month.month()));
    }
    if (period instanceof Period.FirstMonths months) {
      return Optional.of(new Period.FirstMonths(months.year() - 1, months.months()));
    }
    return period instanceof Period.At at
        ? Optional.of(new Period.At(at.day().minusYears(1)))
        : Optional.empty();
  }
}
