package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  String text(Reference reference) {
    Code code = reference.measure().value();
    Measure measure = briefing.committee().measure(code);
    if (!(measure instanceof Target target)) {
      return figure(measure, reference.period());
    }
    Assessment assessment = briefing.assessment().of(code);
    return switch (reference.aspect()) {
      case FIGURE ->
          reference.period() == null
              ? briefing.wording().result(assessment).text()
              : figure(target, reference.period());
      case LEVEL -> briefing.wording().phrase(target);
      case VERDICT -> briefing.wording().verdict(assessment);
      case BASELINE -> briefing.wording().baseline(target);
      case REASON -> briefing.wording().why(assessment);
    };
  }

  /** The figure of a period, or else the newest up to the report's day. */
  String figure(Measure measure, @Nullable Period period) {
    List<Figure> known =
        briefing.committee().wholeFigures(measure.code().value()).stream()
            .filter(f -> period == null ? isKnown(f) : f.period().equals(period))
            .toList();
    if (!known.isEmpty()) {
      return briefing.wording().figure(known.get(known.size() - 1));
    }
    return measure instanceof Target target
            && isYearly(target)
            && period instanceof Period.Year year
        ? sumOfUnits(target, year.year())
        : Wording.NO_FIGURE;
  }

  /** What the figures of organisations come to in a year that was judged on its own. */
  private String sumOfUnits(Target target, int year) {
    return briefing.assessment().of(target.code().value()).judgements().stream()
        .filter(j -> j.reach() instanceof Reach.Whole && Objects.equals(j.year(), year))
        .reduce((earlier, later) -> later)
        .map(j -> briefing.wording().result(j, target).value())
        .orElse(Wording.NO_FIGURE);
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
