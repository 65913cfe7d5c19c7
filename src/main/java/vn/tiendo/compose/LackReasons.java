package vn.tiendo.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/** The sentence of why of what could not be judged: what is missing, and what there is instead. */
record LackReasons(Reasons reasons, LocalDate asOf) {

  /** The sentence without its full stop. */
  String of(Judgement j, Target target) {
    String text =
        switch (j.ground()) {
          case NO_FIGURE -> noFigure(j, target) + baseline(target, j) + rest(j, target) + needed(j);
          case NO_FIGURE_AT_TIME ->
              noFigure(j, target) + latestIfAny(j) + rest(j, target) + needed(j);
          case YEARS_MISSING -> yearsMissing(j, target) + rest(j, target) + needed(j);
          case STALE -> stale(j);
          case UNDATED ->
              "Nguồn không ghi ngày của số liệu nên chưa thể đánh giá so với mức "
                  + Reasons.level(j);
          case NOT_ADDABLE -> notAddable(j, target) + needed(j);
          case NO_BASE ->
              "Chưa có số liệu gốc để tính mức "
                  + Reasons.level(j)
                  + of(" của ", j, target)
                  + latestIfAny(j);
          case NOT_ASSESSED -> notAssessed(j);
          case LEVEL_UNSTATED ->
              "Nguồn không nêu mức chỉ tiêu nên chưa thể đánh giá" + latestIfAny(j);
          case TOO_EARLY -> tooEarly(j, target) + needed(j);
          default -> throw new IllegalArgumentException("nothing is lacking: " + j.ground());
        };
    String where = reasons.where(j);
    return where + Reasons.lowerIf(!where.isEmpty(), text);
  }

  private static String notAssessed(Judgement j) {
    String who =
        j.level().criterion() instanceof Criterion.Judged
            ? "Chưa có kết luận của cấp có thẩm quyền về "
            : "Chưa có kết quả rõ ràng về ";
    return who + Reasons.level(j) + latestIfAny(j);
  }

  private String noFigure(Judgement j, Target target) {
    String what = isWorded(j) ? "thông tin thực hiện" : "số liệu";
    if (j.year() == null && j.due() != null) {
      return "Đã đến hạn " + Dates.brief(j.due()) + " nhưng chưa có " + what + missingYears(j);
    }
    return "Chưa có " + what + of(" ", j, target) + missingYears(j);
  }

  private String rest(Judgement j, Target target) {
    return new RemainderReasons(reasons.committee(), asOf).of(j, target);
  }

  private static boolean isWorded(Judgement j) {
    return j.level().criterion() instanceof Criterion.Deed
        || j.level().criterion() instanceof Criterion.Judged;
  }

  /** Shares without counts say nothing of the whole. */
  private String notAddable(Judgement j, Target target) {
    String kind = j.level().unit().isMean() ? "số bình quân" : "tỷ lệ";
    return "Mới có "
        + kind
        + " của từng đơn vị"
        + of(" ", j, target)
        + ", không kèm số đếm nên không cộng được thành số liệu chung";
  }

  /** The window of what recurs, after a word; nothing for what does not. */
  private String of(String word, Judgement j, Target target) {
    return j.year() == null ? "" : word + reasons.window(j, target);
  }

  private String stale(Judgement j) {
    return "Số liệu mới nhất ("
        + Reasons.when(j)
        + ") là "
        + Amounts.judged(j)
        + ", đã quá cũ so với ngày chốt "
        + Dates.brief(asOf)
        + " nên chưa kết luận được so với mức "
        + Reasons.level(j);
  }

  private static String tooEarly(Judgement j, Target target) {
    String due =
        j.due() == null ? "Nguồn không nêu thời hạn" : "Chưa đến hạn " + Dates.brief(j.due());
    String known = Amounts.judged(j);
    return known == null
        ? due
            + ", chưa có "
            + (isWorded(j) ? "thông tin thực hiện" : "số liệu")
            + baseline(target, j)
        : due + "; " + Reasons.when(j) + " là " + known;
  }

  private static String needed(Judgement j) {
    return "; yêu cầu: " + Reasons.level(j);
  }

  private static String missingYears(Judgement j) {
    return j.missingYears().isEmpty() ? "" : " (thiếu năm " + list(j.missingYears()) + ")";
  }

  /** Years as they follow a word for them: {@code 2021, 2022, 2023}. */
  static String list(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Of a sum or mean of years: those there are, and those that lack. */
  private String yearsMissing(Judgement j, Target target) {
    LocalDate due = Objects.requireNonNull(j.due());
    String known = "có số liệu " + yearsKnown(j, target);
    return (asOf.isBefore(due) ? "Mới " : "Đã đến hạn " + Dates.brief(due) + ", mới ")
        + known
        + ", còn thiếu năm "
        + list(j.missingYears());
  }

  /** The newest is named as its source does: it may be of a part of a year. */
  private String yearsKnown(Judgement j, Target target) {
    Period newest = Objects.requireNonNull(j.latest()).period();
    int last = Objects.requireNonNull(newest.end()).getYear();
    boolean over = !asOf.isBefore(LocalDate.of(last, 12, 31));
    boolean whole = over && !j.missingYears().contains(last);
    List<Integer> years =
        IntStream.rangeClosed(firstYear(target.schedule(), last), whole ? last : last - 1)
            .filter(year -> !j.missingYears().contains(year))
            .boxed()
            .toList();
    String named = years.isEmpty() ? "" : "năm " + list(years);
    return whole ? named : (named.isEmpty() ? "" : named + " và ") + Periods.print(newest);
  }

  private static int firstYear(Schedule schedule, int otherwise) {
    if (schedule instanceof Schedule.Over over) {
      return over.firstYear();
    }
    return schedule instanceof Schedule.Recurring recurring ? recurring.firstYear() : otherwise;
  }

  /** What there is of a baseline, after a semicolon; nothing where there is none. */
  static String baseline(Target target, Judgement j) {
    Baseline baseline = target.baseline();
    if (baseline == null || !(j.reach() instanceof Reach.Whole)) {
      return "";
    }
    String day = baseline.day() == null ? "" : " (ngày " + Dates.brief(baseline.day()) + ")";
    return "; mới có mức xuất phát " + Amounts.baseline(target, baseline) + day;
  }

  /** The newest there is; what is no number is told in its own words. */
  private static String latestIfAny(Judgement j) {
    Figure figure = j.latest();
    if (figure == null) {
      return "";
    }
    String period = "(" + Periods.print(figure.period()) + ")";
    String value = Amounts.figure(figure, j.level().unit());
    boolean words =
        figure.value() instanceof FigureValue.Words || figure.value() instanceof FigureValue.Done;
    return words
        ? "; thông tin mới nhất " + period + ": " + value
        : "; số liệu mới nhất " + period + " là " + value;
  }
}
