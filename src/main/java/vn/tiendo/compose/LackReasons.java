package vn.tiendo.compose;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Reach;
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
    return j.missingYears().isEmpty()
        ? ""
        : " (thiếu năm "
            + j.missingYears().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + ")";
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
