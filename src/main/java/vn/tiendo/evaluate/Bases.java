package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Level;
import vn.tiendo.model.Unit;

/** What a change, a multiple or a comparison is counted from. */
record Bases(Requirement requirement) {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /**
   * The base of a level: the year that it names; for what recurs, the window before; else the
   * baseline. A comparison with the baseline stays with it.
   *
   * @param window the window judged
   * @return null when it is not known, or nothing can be counted from it
   */
  @Nullable Rational of(Level level, List<Observation> series, Window window) {
    Rational base = known(level, series, window);
    return base != null && isBaseless(level.criterion(), base) ? null : base;
  }

  private @Nullable Rational known(Level level, List<Observation> series, Window window) {
    Integer year = yearOf(level.criterion());
    if (year != null) {
      Rational named =
          Selection.valueIn(
              series, new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year));
      return named != null ? named : baseline(level);
    }
    if (window.year() == null || comparesWithBaseline(level.criterion())) {
      Rational stated = baseline(level);
      boolean before =
          stated == null && window.start() != null && !comparesWithBaseline(level.criterion());
      return before ? Selection.valueIn(series, window.yearBefore()) : stated;
    }
    Rational start = requirement.isFirst(window) ? baseline(level) : null;
    return start != null ? start : Selection.valueIn(series, window.before());
  }

  /** Nothing is a share or a multiple of zero, and a multiple of a loss is a greater loss. */
  private static boolean isBaseless(Criterion criterion, Rational base) {
    return criterion instanceof Criterion.Multiple
        ? base.signum() <= 0
        : criterion instanceof Criterion.Change change
            && change.measure() == Criterion.ChangeMeasure.PERCENT
            && base.signum() == 0;
  }

  private static boolean comparesWithBaseline(Criterion criterion) {
    if (criterion instanceof Criterion.Every every) {
      return every.parts().stream().anyMatch(Bases::comparesWithBaseline);
    }
    return criterion instanceof Criterion.AgainstBaseline;
  }

  /** The baseline as a number in the unit of the series; null when there is none. */
  @Nullable Rational baseline(Level level) {
    Baseline baseline = requirement.baseline();
    if (baseline == null) {
      return null;
    }
    FigureValue value = baseline.value().value();
    if (value instanceof FigureValue.Quantity quantity) {
      return Rational.of(quantity.number());
    }
    if (value instanceof FigureValue.Counts counts) {
      Rational count = Rational.of(counts.numerator());
      Unit unit = Goals.seriesUnit(level, requirement.target());
      Rational part = count.over(Rational.of(counts.denominator()));
      return unit.isShare() ? part.times(Rational.HUNDRED) : unit.isMean() ? part : count;
    }
    return null;
  }

  /**
   * The one year that a criterion names as its base, {@code so với năm 2020}; null for none or a
   * span of years.
   */
  private static @Nullable Integer yearOf(Criterion criterion) {
    String words = wordsOf(criterion);
    if (words == null) {
      return null;
    }
    Matcher year = YEAR.matcher(words);
    if (!year.find()) {
      return null;
    }
    Integer first = Integer.valueOf(year.group());
    return year.find() ? null : first;
  }

  private static @Nullable String wordsOf(Criterion criterion) {
    if (criterion instanceof Criterion.Change change) {
      return change.base();
    }
    return criterion instanceof Criterion.Multiple multiple ? multiple.base() : null;
  }
}
