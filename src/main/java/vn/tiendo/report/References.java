package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Report.Piece.Reference;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/** Prints what a narrative refers to, as it stood on the report's day. */
final class References {
  private final Briefing briefing;

  References(Briefing briefing) {
    this.briefing = briefing;
  }

  /** What a reference is replaced by, marked with the name of what it tells. */
  Told told(Reference reference) {
    Code code = reference.measure().value();
    Measure measure = briefing.committee().measure(code);
    if (!(measure instanceof Target target)) {
      return figure(measure, reference.period());
    }
    Assessment assessment = briefing.assessment().of(code);
    Wording wording = briefing.wording();
    Marks marks = briefing.marking().of(assessment);
    return switch (reference.aspect()) {
      case FIGURE ->
          reference.period() == null
              ? new Told(wording.result(assessment).text(), marks.toldResult())
              : figure(target, reference.period());
      case LEVEL -> new Told(wording.phrase(target), marks.level());
      case VERDICT -> new Told(wording.verdict(assessment), marks.verdict());
      case BASELINE -> new Told(wording.baseline(target), marks.baseline());
      case REASON -> new Told(wording.why(assessment), marks.reason());
    };
  }

  /** The figure of a period, or else the newest up to the report's day. */
  Told figure(Measure measure, @Nullable Period period) {
    List<Figure> known =
        briefing.committee().wholeFigures(measure.code().value()).stream()
            .filter(f -> period == null ? isKnown(f) : f.period().equals(period))
            .toList();
    if (!known.isEmpty()) {
      Figure newest = known.get(known.size() - 1);
      return new Told(briefing.wording().figure(newest), briefing.marking().of(newest));
    }
    Told none = new Told(Wording.NO_FIGURE, briefing.marking().none(measure, period));
    return measure instanceof Target target
            && isYearly(target)
            && period instanceof Period.Year year
        ? sumOfUnits(target, year.year()).orElse(none)
        : none;
  }

  /** What the figures of organisations come to in a year that was judged on its own. */
  private Optional<Told> sumOfUnits(Target target, int year) {
    return briefing.assessment().of(target.code().value()).judgements().stream()
        .filter(j -> j.reach() instanceof Reach.Whole && Objects.equals(j.year(), year))
        .reduce((earlier, later) -> later)
        .map(
            j ->
                new Told(
                    briefing.wording().result(j, target).value(),
                    briefing.marking().of(j, target).result()));
  }

  private static boolean isYearly(Target target) {
    return target.schedule() instanceof Schedule.Recurring recurring
        && recurring.cadence() == Schedule.Cadence.YEARLY;
  }

  private boolean isKnown(Figure figure) {
    LocalDate end = figure.period().end();
    return end == null || !end.isAfter(briefing.day());
  }
}
