package vn.tiendo.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
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
      case FIGURE -> figure(target, reference.period());
      case LEVEL -> briefing.wording().phrase(target);
      case VERDICT -> briefing.wording().verdict(assessment);
      case BASELINE -> briefing.wording().baseline(target);
      case REASON -> briefing.wording().why(assessment);
    };
  }

  /**
   * The figure of a period, or else the newest up to the report's day; of a target judged over
   * several years what they were made into, as its tables and pages say.
   */
  String figure(Measure measure, @Nullable Period period) {
    Code code = measure.code().value();
    if (period == null && measure instanceof Target target && isRolledUp(target)) {
      return briefing.wording().reached(briefing.assessment().of(code));
    }
    List<Figure> known =
        briefing.committee().wholeFigures(code).stream()
            .filter(f -> period == null ? isKnown(f) : f.period().equals(period))
            .toList();
    if (!known.isEmpty()) {
      return briefing.wording().figure(known.get(known.size() - 1));
    }
    return measure instanceof Target && period == null
        ? briefing.wording().reached(briefing.assessment().of(code))
        : Wording.NO_FIGURE;
  }

  private boolean isRolledUp(Target target) {
    Judgement decisive = briefing.assessment().of(target.code().value()).decisive();
    return target.schedule() instanceof Schedule.Over
        && decisive != null
        && decisive.observation() != null
        && decisive.observation().figures().size() > 1;
  }

  private boolean isKnown(Figure figure) {
    LocalDate end = figure.period().end();
    return end == null || !end.isAfter(briefing.day());
  }
}
