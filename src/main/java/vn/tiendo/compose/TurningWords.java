package vn.tiendo.compose;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.evaluate.Turning;
import vn.tiendo.evaluate.Turnings;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/** What would change a verdict, in words. */
record TurningWords(CheckedCommittee committee, LocalDate asOf) {

  /** {@code từ 17,48% (402/2.300) trở lên}. */
  static String result(Turning turning, Judgement j) {
    Observation o = turning.result();
    boolean rank = j.level().criterion() instanceof Criterion.Rank;
    boolean up = turning.steps().signum() > 0 != rank;
    if (!rank && turning.steps().signum() < 0 && o.value().signum() == 0) {
      return "bằng " + value(o, j);
    }
    boolean all = o.isShare() && o.value().compareTo(Rational.HUNDRED) == 0;
    return all && up ? "đủ " + value(o, j) : "từ " + value(o, j) + (up ? " trở lên" : " trở xuống");
  }

  private static String value(Observation o, Judgement j) {
    String value = Amounts.value(o.value(), o.unit(), j.level());
    return o.numerator() == null || o.denominator() == null || !o.isShare()
        ? value
        : value + " (" + Numbers.plain(o.numerator()) + "/" + Numbers.plain(o.denominator()) + ")";
  }

  /** How far that is from now: {@code thêm 34 đồng chí}. */
  static String change(Turning turning, Judgement j, Target target) {
    Rational steps = turning.steps();
    Observation o = turning.result();
    if (j.level().criterion() instanceof Criterion.Rank) {
      return (steps.signum() > 0 ? "tụt " : "lên ") + Amounts.difference(steps, j);
    }
    if (steps.signum() == 0) {
      return "đúng số hiện nay";
    }
    boolean counted = o.denominator() != null && o.isShare();
    String noun = Nouns.of(target);
    if (counted && noun != null) {
      return way(steps) + Amounts.value(steps.abs(), new Unit(noun), null);
    }
    if (!counted && Nouns.isWhole(o.unit())) {
      return way(steps) + Amounts.difference(steps, j);
    }
    return (steps.signum() > 0 ? "cao hơn " : "thấp hơn ") + Amounts.distance(j, o.value());
  }

  private static String way(Rational steps) {
    return steps.signum() > 0 ? "thêm " : "bớt ";
  }

  /** What the rows that follow suppose; without rows, what could change the verdict at all. */
  String lead(Assessment a, @Nullable Judgement j, boolean rows) {
    if (j == null || a.ground() == Ground.BY_PARTS) {
      return rows
          ? "Kết luận chung là kết luận của phần kém nhất. Từng phần còn lại sẽ đổi kết luận khi:"
          : "Kết luận chung là kết luận của phần kém nhất, chỉ đổi khi kết luận của phần đó đổi.";
    }
    if (j.observation() == null) {
      return missing(j);
    }
    String when = Reasons.when(j);
    boolean over = j.due() != null && !asOf.isBefore(j.due());
    String due = over ? "Đã đến hạn " + Dates.brief(Objects.requireNonNull(j.due())) : "";
    if (!rows) {
      return (over ? due + "; kết" : "Kết")
          + " quả "
          + when
          + " dù là số khác cũng không đổi được kết luận của cả chỉ tiêu.";
    }
    return over
        ? due + ", chỉ số liệu đính chính mới đổi được kết luận: nếu kết quả " + when + " là"
        : "Kết luận tại ngày " + Dates.brief(asOf) + " sẽ khác nếu kết quả " + when + " là";
  }

  private String missing(Judgement j) {
    String due = j.due() == null ? "" : Dates.brief(j.due());
    return switch (j.ground()) {
      case NO_FIGURE, NO_FIGURE_AT_TIME ->
          "Cần số liệu "
              + (j.year() == null && !due.isEmpty()
                  ? "tại ngày " + due + " (trong ba tháng trước hoặc sau ngày này)"
                  : "của kỳ còn thiếu")
              + " để kết luận.";
      case YEARS_MISSING ->
          "Cần số liệu năm " + LackReasons.list(j.missingYears()) + " để kết luận.";
      case STALE -> "Cần số liệu mới hơn để kết luận.";
      case UNDATED -> "Cần biết ngày của số liệu để kết luận.";
      case NO_BASE -> "Cần số liệu gốc để tính mức thay đổi.";
      case DAY_UNKNOWN -> "Cần ngày hoàn thành.";
      case NOT_ASSESSED -> "Cần kết luận của cấp có thẩm quyền.";
      case LEVEL_UNSTATED -> "Cần văn bản nêu rõ mức của chỉ tiêu.";
      case TOO_EARLY ->
          due.isEmpty()
              ? "Sẽ kết luận khi có số liệu cho thấy đã đạt."
              : "Sẽ kết luận khi có số liệu, chậm nhất là khi đến hạn " + due + ".";
      default -> inWords(j, due);
    };
  }

  private static String inWords(Judgement j, String due) {
    boolean over = j.verdict() == Verdict.NOT_MET || j.verdict() == Verdict.NEARLY_MET;
    if (!over) {
      return "Kết luận chỉ đổi khi có số liệu đính chính.";
    }
    String needed =
        j.level().criterion() instanceof Criterion.Deed && !due.isEmpty()
            ? "cho thấy việc đã hoàn thành chậm nhất ngày " + due
            : "cho thấy yêu cầu đã được đáp ứng";
    return "Kết luận chỉ đổi khi có số liệu đính chính, " + needed + ".";
  }

  /** What will be needed next: {@code Đến ngày 31/12/2019 cần từ 18,6% …}; null where not asked. */
  @Nullable String next(Assessment a) {
    Judgement j = a.decisive();
    if (j == null || a.ground() == Ground.BY_PARTS || a.ground() == Ground.BY_YEARS) {
      return null;
    }
    Turning needed = Turnings.needed(committee, asOf, a.target(), j);
    if (needed == null) {
      return null;
    }
    String day = Dates.brief(needed.result().at());
    String goal = needed.verdict() == Verdict.ON_TRACK ? "đúng tiến độ" : needed.verdict().word();
    if (needed.steps().signum() == 0) {
      return "Để được kết luận “"
          + goal
          + "” tại ngày "
          + day
          + ", cần ít nhất giữ kết quả hiện nay.";
    }
    return "Để được kết luận “"
        + goal
        + "” tại ngày "
        + day
        + ", kết quả phải "
        + result(needed, j)
        + ", "
        + change(needed, j, a.target())
        + " so với nay"
        + (needed.result().isShare() && needed.result().denominator() != null
            ? " nếu tổng số không đổi."
            : ".");
  }
}
