package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Level;

/** Judges what is no number: a deed, a grade, an assessor's verdict. */
record WordsJudge(Requirement requirement, LocalDate asOf) {

  /**
   * The judgement for a window.
   *
   * @param figures those known that fall in the window, the oldest first; of a deadline, all known
   * @param latest the newest figure of all; null for none
   */
  Judgement judge(Window window, Level level, List<Figure> figures, @Nullable Figure latest) {
    Figure figure = newest(window, figures);
    if (figure == null || figure.value() instanceof FigureValue.Absent) {
      Ground ground = latest == null ? Ground.NO_FIGURE : Ground.NO_FIGURE_AT_TIME;
      return window.isPast(asOf)
          ? judgement(window, level, Verdict.NO_DATA, ground, null, latest)
          : judgement(window, level, Verdict.NOT_DUE, Ground.TOO_EARLY, null, latest);
    }
    if (level.criterion() instanceof Criterion.Deed) {
      return deed(window, level, figure);
    }
    if (level.criterion() instanceof Criterion.Grade grade) {
      return grade(window, level, grade, figure);
    }
    return assessed(window, level, figure);
  }

  /** The newest that speaks of the window; null when there is none. */
  private @Nullable Figure newest(Window window, List<Figure> figures) {
    LocalDate due = window.end();
    if (due == null || window.year() != null || !window.isPast(asOf)) {
      return figures.isEmpty() ? null : figures.get(figures.size() - 1);
    }
    Figure newest = null;
    for (Figure figure : figures) {
      boolean known = newest != null && isDone(newest) && !mayBeLate(newest, due);
      boolean firmer = !(known && mayBeLate(figure, due));
      newest = firmer && speaksOf(figure, due) ? figure : newest;
    }
    return newest;
  }

  /**
   * A deed once done stays done; what else was said must be of the last quarter before, or after.
   */
  private static boolean speaksOf(Figure figure, LocalDate due) {
    LocalDate start = figure.period().start();
    LocalDate end = figure.period().end();
    boolean begun = start != null && !start.isAfter(due);
    if (isDone(figure)) {
      return true;
    }
    return end != null
        && end.isAfter(due.minusMonths(3))
        && (begun || !end.isAfter(due.plusMonths(3)));
  }

  private Judgement deed(Window window, Level level, Figure figure) {
    if (!(figure.value() instanceof FigureValue.Done deed)) {
      return judgement(window, level, Verdict.NO_DATA, Ground.NOT_ASSESSED, figure, figure);
    }
    if (window.isPast(asOf) && mayBeLate(figure, Objects.requireNonNull(window.end()))) {
      return judgement(window, level, Verdict.NO_DATA, Ground.DAY_UNKNOWN, figure, figure);
    }
    boolean late = deed.day() != null && window.end() != null && deed.day().isAfter(window.end());
    if (deed.done() && !late) {
      return met(window, level, figure);
    }
    return unmet(window, level, figure);
  }

  private static boolean isDone(Figure figure) {
    return figure.value() instanceof FigureValue.Done deed && deed.done();
  }

  /**
   * Whether what is told of a deed leaves open that it was done after the deadline: a time that
   * ends later, without the day, unless the source itself was out before.
   */
  private static boolean mayBeLate(Figure figure, LocalDate due) {
    LocalDate end = figure.period().end();
    LocalDate told = figure.citation() == null ? null : figure.citation().date();
    boolean inTime = told != null && !told.isAfter(due);
    return figure.value() instanceof FigureValue.Done deed
        && deed.done()
        && deed.day() == null
        && end != null
        && end.isAfter(due)
        && !inTime;
  }

  private Judgement grade(Window window, Level level, Criterion.Grade grade, Figure figure) {
    int given =
        figure.value() instanceof FigureValue.Words words
            ? grade.scale().stream().map(WordsJudge::plain).toList().indexOf(plain(words.text()))
            : -1;
    if (given < 0) {
      return judgement(window, level, Verdict.NO_DATA, Ground.NOT_ASSESSED, figure, figure);
    }
    return given >= grade.scale().indexOf(grade.least())
        ? met(window, level, figure)
        : unmet(window, level, figure);
  }

  /** An assessor's words begin with the verdict. */
  private Judgement assessed(Window window, Level level, Figure figure) {
    if (figure.value() instanceof FigureValue.Done done) {
      return done.done() ? met(window, level, figure) : unmet(window, level, figure);
    }
    String words = figure.value() instanceof FigureValue.Words w ? plain(w.text()) : "";
    if (words.startsWith("vượt")) {
      return judgement(window, level, Verdict.EXCEEDED, metGround(window), figure, figure);
    } else if (words.startsWith("đạt") || words.startsWith("đã đạt")) {
      return met(window, level, figure);
    } else if (words.startsWith("cơ bản đạt")) {
      return judgement(window, level, Verdict.NEARLY_MET, Ground.NEARLY, figure, figure);
    } else if (words.startsWith("không đạt") || words.startsWith("chưa đạt")) {
      return unmet(window, level, figure);
    } else if (words.startsWith("đúng tiến độ") && !window.isPast(asOf)) {
      return judgement(window, level, Verdict.ON_TRACK, Ground.ON_PATH, figure, figure);
    } else if (words.startsWith("chậm tiến độ") && !window.isPast(asOf)) {
      return judgement(
          window, level, Verdict.BEHIND, Ground.BELOW_PATH_UNPROJECTED, figure, figure);
    }
    return judgement(window, level, Verdict.NO_DATA, Ground.NOT_ASSESSED, figure, figure);
  }

  private Judgement met(Window window, Level level, Figure figure) {
    return judgement(window, level, Verdict.MET, metGround(window), figure, figure);
  }

  private Ground metGround(Window window) {
    return window.isPast(asOf) ? Ground.MET_WHEN_DUE : Ground.MET_EARLY;
  }

  private Judgement unmet(Window window, Level level, Figure figure) {
    return window.isPast(asOf)
        ? judgement(window, level, Verdict.NOT_MET, Ground.MISSED, figure, figure)
        : judgement(window, level, Verdict.NOT_DUE, Ground.TOO_EARLY, figure, figure);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private Judgement judgement(
      Window window,
      Level level,
      Verdict verdict,
      Ground ground,
      @Nullable Figure figure,
      @Nullable Figure latest) {
    return new Judgement(
        requirement.reach(),
        level,
        window.year(),
        window.end(),
        verdict,
        ground,
        null,
        figure,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        latest,
        null);
  }
}
