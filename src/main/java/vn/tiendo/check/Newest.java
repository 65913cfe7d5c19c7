package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Organisation;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Term;

/** The newest date that a committee's data speak of, so that nothing depends on a clock. */
final class Newest {
  /** For a committee whose data hold no date at all. */
  private static final LocalDate BEGINNING = LocalDate.of(1930, 2, 3);

  private Newest() {}

  static LocalDate dateIn(Committee committee) {
    return newest(figureDates(committee), newest(otherDates(committee), BEGINNING));
  }

  private static Stream<@Nullable LocalDate> figureDates(Committee committee) {
    return committee.sheets().stream()
        .flatMap(
            sheet ->
                Stream.concat(
                    Stream.of(sheet.period().end()),
                    sheet.figures().stream().map(f -> f.period().end())));
  }

  /**
   * Plans' dates count only where there is no figure: a plan may be issued long before it is
   * measured.
   */
  private static Stream<@Nullable LocalDate> otherDates(Committee committee) {
    return Stream.of(
            committee.plans().stream().map(Plan::issued),
            committee.events().stream().map(Organisation.Event::period).map(p -> p.end()),
            committee.terms().stream().map(Term::period).map(p -> p.start()))
        .flatMap(s -> s);
  }

  private static LocalDate newest(Stream<@Nullable LocalDate> dates, LocalDate otherwise) {
    return dates
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max(LocalDate::compareTo)
        .orElse(otherwise);
  }
}
