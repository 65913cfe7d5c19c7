package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Level;
import vn.tiendo.model.Period;
import vn.tiendo.model.Recording;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * Makes of figures that each tell of one part of a year what came since the year began: a quarter
 * is no year, and the state at its end is no sum.
 */
final class Flows {
  private Flows() {}

  /**
   * How a target's figures tell of parts of a year: as it says, else as its level suggests. Shares,
   * ranks, means and what has a deadline are states; growth is a rate; other amounts of each year
   * come bit by bit.
   */
  static Recording recording(Target target, Level level) {
    if (target.recording() != null) {
      return target.recording();
    }
    if (Goals.seriesUnit(level, target).isShare()) {
      return Goals.isRate(level, target) || namesGrowth(target) ? Recording.RATE : Recording.STATE;
    }
    boolean amount = !(level.criterion() instanceof Criterion.Rank) && !level.unit().isMean();
    return amount && target.schedule() instanceof Schedule.Recurring
        ? Recording.EACH_PERIOD
        : Recording.STATE;
  }

  private static boolean namesGrowth(Target target) {
    String name = target.name().toLowerCase(Locale.ROOT);
    return name.startsWith("tốc độ tăng") || name.startsWith("tăng trưởng");
  }

  /**
   * What came since the beginning of each window, as far as the parts follow each other without a
   * gap.
   *
   * @param series the figures, the oldest first
   * @param months the length of the windows
   */
  static List<Observation> cumulated(List<Observation> series, int months) {
    TreeMap<LocalDate, Observation> byEnd = new TreeMap<>();
    for (Observation o : series) {
      LocalDate start = windowStart(o.at(), months);
      LocalDate own = periodOf(o).start();
      boolean part = isStretch(periodOf(o)) && own != null && own.isAfter(start);
      Observation sum = part ? chain(series, start, o) : o;
      if (sum != null && !(part && byEnd.containsKey(o.at()))) {
        byEnd.put(o.at(), sum);
      }
    }
    return List.copyOf(byEnd.values());
  }

  /**
   * The rates that tell how fast a year grows: of the year, or since it began, and none of a later
   * part alone.
   *
   * @param wholeYears whether rates of parts of a year tell nothing
   */
  static List<Observation> rates(List<Observation> series, boolean wholeYears) {
    return series.stream()
        .filter(
            o ->
                !isStretch(periodOf(o))
                    || (!wholeYears && windowStart(o.at(), 12).equals(periodOf(o).start())))
        .toList();
  }

  private static LocalDate windowStart(LocalDate day, int months) {
    int first = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), first, 1);
  }

  /** Whether a figure is of a part of a year, not of a day or of years. */
  static boolean isStretch(Period period) {
    return period instanceof Period.Quarter
        || period instanceof Period.Month
        || period instanceof Period.FirstMonths;
  }

  private static @Nullable Observation chain(
      List<Observation> series, LocalDate start, Observation last) {
    LocalDate until = Objects.requireNonNull(periodOf(last).start());
    List<Observation> parts = new ArrayList<>();
    for (LocalDate day = start; day.isBefore(until); ) {
      Observation next = beginningOn(day, series, until);
      if (next == null) {
        return null;
      }
      parts.add(next);
      day = next.at().plusDays(1);
    }
    parts.add(last);
    return sum(parts);
  }

  /** The longest figure that begins on a day and ends before another; null for none. */
  static @Nullable Observation beginningOn(
      LocalDate day, List<Observation> series, LocalDate until) {
    return series.stream()
        .filter(o -> day.equals(periodOf(o).start()) && o.at().isBefore(until))
        .max(Comparator.comparing(Observation::at))
        .orElse(null);
  }

  /** Amounts one after another as one, of the day of the last. */
  static Observation sum(List<Observation> parts) {
    Observation last = parts.get(parts.size() - 1);
    List<Figure> figures = parts.stream().flatMap(o -> o.figures().stream()).toList();
    Rational value = parts.stream().map(Observation::value).reduce(Rational.ZERO, Rational::plus);
    TreeSet<Code> missing = new TreeSet<>();
    parts.forEach(o -> missing.addAll(o.missing()));
    return new Observation(
        value, last.unit(), null, null, last.at(), figures, List.copyOf(missing));
  }

  private static Period periodOf(Observation observation) {
    return observation.figures().get(0).period();
  }
}
