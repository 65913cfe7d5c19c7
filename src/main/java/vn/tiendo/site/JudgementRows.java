package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Rational;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;
import vn.tiendo.site.Parts.Badge;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.Link;

/** The single judgements of a target: by year, by organisation, by kind. */
record JudgementRows(Desk desk, Here here) {

  /**
   * One judgement.
   *
   * @param reach of which part it speaks; null for the whole
   * @param year null for what does not recur
   * @param share the share of the plan fulfilled; null where that means nothing
   */
  public record Row(
      @Nullable Link reach,
      @Nullable String year,
      String level,
      @Nullable String due,
      String figure,
      @Nullable String share,
      Badge verdict) {}

  /** All judgements where there are several, or one that is not about the whole at one time. */
  List<Row> of(Assessment assessment) {
    List<Judgement> list = assessment.judgements();
    boolean single =
        list.size() == 1
            && list.get(0).year() == null
            && list.get(0).reach() instanceof Reach.Whole;
    return single ? List.of() : list.stream().map(j -> row(assessment.target(), j)).toList();
  }

  Row row(Target target, Judgement judgement) {
    TargetRows.Shown shown = TargetRows.shown(target, judgement);
    return new Row(
        new Figures(desk, here).reach(judgement.reach()),
        judgement.year() == null ? null : judgement.year().toString(),
        Wording.level(judgement.level()),
        judgement.due() == null ? null : Dates.brief(judgement.due()),
        shown == null ? Figures.NONE : shown.value(),
        judgement.shareOfPlan() == null
            ? null
            : Numbers.withUnit(percent(judgement.shareOfPlan()), Unit.PERCENT),
        Verdicts.badge(judgement));
  }

  /** Where a value started, where it should be by now, and where its pace leads. */
  static List<Fact> course(@Nullable Judgement judgement) {
    if (judgement == null || judgement.course() == null) {
      return List.of();
    }
    Course course = judgement.course();
    Unit unit = judgement.level().unit();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Điểm xuất phát",
            value(course.startValue(), unit) + " (ngày " + Dates.brief(course.startDay()) + ")"));
    facts.add(new Fact("Mức cần có theo lộ trình khi đánh giá", value(course.expected(), unit)));
    add(facts, "Phần đường đã đi được", course.achieved(), Rational.HUNDRED, Unit.PERCENT);
    add(facts, "Phần đường phải đi đến lúc đó", course.planned(), Rational.HUNDRED, Unit.PERCENT);
    Unit pace = unit.isShare() ? Unit.PERCENTAGE_POINT : unit;
    add(facts, "Tốc độ mỗi năm đến nay", course.pacePerYear(), Rational.ONE, pace);
    add(facts, "Tốc độ mỗi năm cần có để kịp hạn", course.paceNeeded(), Rational.ONE, pace);
    add(facts, "Dự báo khi đến hạn theo tốc độ này", course.projected(), Rational.ONE, unit);
    if (course.reachedOn() != null) {
      facts.add(new Fact("Dự báo đạt mức vào", "ngày " + Dates.brief(course.reachedOn())));
    }
    return facts;
  }

  private static void add(
      List<Fact> facts, String name, @Nullable Rational value, Rational times, Unit unit) {
    if (value != null) {
      facts.add(new Fact(name, value(value.times(times), unit)));
    }
  }

  private static String value(Rational value, Unit unit) {
    return Numbers.withUnit(Numbers.rounded(value.rounded(2), 2), unit);
  }

  private static String percent(Rational share) {
    return Numbers.rounded(share.times(Rational.HUNDRED).rounded(2), 2);
  }
}
