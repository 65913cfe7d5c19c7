package vn.tiendo.compose;

import java.util.Objects;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;

/** The sentence of why of what no number tells: a deed, a grade, an assessor's verdict. */
record WordsReasons(Reasons reasons) {

  /** Whether a figure in words decides. */
  static boolean decide(Judgement j) {
    return j.words() != null
        && j.ground() != Ground.NOT_ASSESSED
        && j.ground() != Ground.LEVEL_UNSTATED;
  }

  /** The sentence without its full stop. */
  String of(Judgement j) {
    Figure figure = Objects.requireNonNull(j.words());
    if (j.level().criterion() instanceof Criterion.Grade) {
      String standing = isMet(j) ? ", đáp ứng mức " : notYet(j) + "mức ";
      return reasons.where(j)
          + Reasons.when(j)
          + " xếp loại “"
          + Amounts.judged(j)
          + "”"
          + standing
          + Reasons.level(j)
          + early(j);
    }
    if (figure.value() instanceof FigureValue.Done deed) {
      return deed(j, deed);
    }
    return reasons.where(j)
        + Reasons.when(j)
        + " được cấp có thẩm quyền đánh giá “"
        + Amounts.judged(j)
        + "” đối với yêu cầu "
        + Reasons.level(j)
        + early(j);
  }

  private static String early(Judgement j) {
    return j.verdict() == Verdict.NOT_DUE && j.due() != null
        ? "; chưa đến hạn " + Dates.brief(j.due())
        : "";
  }

  private String deed(Judgement j, FigureValue.Done deed) {
    String work = Reasons.lowerIf(!reasons.where(j).isEmpty(), "Việc ") + Reasons.level(j);
    String due = j.due() == null ? "" : Dates.brief(j.due());
    if (!deed.done()) {
      boolean over = j.verdict() == Verdict.NOT_MET;
      String state = Reasons.when(j) + " ghi nhận chưa thực hiện " + Reasons.level(j);
      String time = due.isEmpty() ? "" : over ? "; đã hết hạn " + due : "; chưa đến hạn " + due;
      return reasons.where(j) + state + time;
    }
    String day =
        deed.day() == null
            ? " (số liệu " + Reasons.when(j) + ")"
            : " ngày " + Dates.brief(deed.day());
    if (j.ground() == Ground.DAY_UNKNOWN) {
      String open = ", chưa rõ hoàn thành trước hay sau hạn " + due + "; cần ghi ngày hoàn thành";
      return reasons.where(j) + work + " đã hoàn thành" + day + open;
    }
    String time =
        due.isEmpty() ? "" : (j.verdict() == Verdict.NOT_MET ? ", sau hạn " : ", kịp hạn ") + due;
    return reasons.where(j) + work + " đã hoàn thành" + day + time;
  }

  private static boolean isMet(Judgement j) {
    return j.verdict().isMet() || j.verdict() == Verdict.ON_TRACK;
  }

  private static String notYet(Judgement j) {
    return j.verdict() == Verdict.NOT_MET ? ", không đạt " : ", chưa đạt ";
  }
}
