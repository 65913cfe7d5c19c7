package vn.tiendo.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Result;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.site.Parts.Badge;
import vn.tiendo.site.Parts.Fact;
import vn.tiendo.site.Parts.Link;

/** The single judgements of a target: by year, by organisation, by kind. */
record JudgementRows(Desk desk, Here here) {

  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  /**
   * One judgement.
   *
   * @param reach of which part it speaks; null for the whole
   * @param part what that part is called
   * @param time the year, quarter or month it is about; null for what does not recur
   * @param share the share of the plan fulfilled, without the sign of per cent; null where that
   *     would mislead
   * @param saysFigure the name of the figure
   * @param saysShare the name of the share
   */
  public record Row(
      @Nullable Link reach,
      String part,
      @Nullable String time,
      String level,
      @Nullable String due,
      String figure,
      @Nullable String share,
      Badge verdict,
      String why,
      String saysFigure,
      String saysShare) {}

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
    Marks marks = desk.marking().of(judgement, target);
    String share = desk.words().shareOfPlan(judgement, target);
    return new Row(
        new Figures(desk, here).reach(judgement.reach()),
        Initials.raised(desk.words().part(judgement, target)),
        time(target, judgement),
        desk.words().phrase(judgement.level()),
        judgement.due() == null ? null : Dates.brief(judgement.due()),
        figure(target, judgement),
        share == null ? null : share.substring(0, share.length() - 1),
        Verdicts.badge(desk, judgement, marks.verdict()),
        desk.words().why(judgement, target),
        judgement.year() == null ? marks.toldResult() : marks.result(),
        marks.share());
  }

  /** Of what recurs the row itself names the time. */
  private String figure(Target target, Judgement judgement) {
    Result result = desk.words().result(judgement, target);
    return judgement.year() == null ? result.text() : result.value();
  }

  private static @Nullable String time(Target target, Judgement judgement) {
    LocalDate due = judgement.due();
    if (judgement.year() == null) {
      return null;
    }
    if (due == null || !(target.schedule() instanceof Schedule.Recurring recurring)) {
      return "Năm " + judgement.year();
    }
    return switch (recurring.cadence()) {
      case YEARLY -> "Năm " + judgement.year();
      case QUARTERLY -> "Quý " + QUARTERS.get((due.getMonthValue() - 1) / 3) + "/" + due.getYear();
      case MONTHLY -> "Tháng " + due.getMonthValue() + "/" + due.getYear();
    };
  }

  /** Where a value started, where it should be by now, and where its pace leads. */
  List<Fact> course(@Nullable Judgement judgement) {
    if (judgement == null || judgement.course() == null) {
      return List.of();
    }
    Wording words = desk.words();
    Course course = judgement.course();
    List<Fact> facts = new ArrayList<>();
    LocalDate startDay = course.startDay();
    String start = startDay == null ? "" : " (ngày " + Dates.brief(startDay) + ")";
    Function<Rational, String> value = v -> words.value(v, judgement);
    Function<Rational, String> pace = v -> pace(v, judgement);
    add(facts, "Điểm xuất phát", course.startValue(), v -> value.apply(v) + start);
    add(facts, course.keeps() ? "Mức phải giữ" : day(judgement), course.expected(), value);
    add(facts, "Phần đường đã đi được", course.achieved(), words::percent);
    add(facts, "Phần đường phải đi đến lúc đó", course.planned(), words::percent);
    add(facts, "Tốc độ mỗi năm đến nay", course.pacePerYear(), pace);
    add(facts, "Tốc độ mỗi năm cần có để kịp hạn", course.paceNeeded(), pace);
    add(facts, "Dự báo khi đến hạn theo tốc độ này", course.projected(), value);
    add(facts, "Dự báo đạt mức vào", course.reachedOn(), day -> "ngày " + Dates.brief(day));
    if (course.projected() != null) {
      facts.add(new Fact("Căn cứ dự báo", words.evidence(course)));
    }
    add(facts, "Theo phương pháp Open SDG", words.openSdg(judgement), text -> text);
    return facts;
  }

  private static <T> void add(
      List<Fact> facts, String name, @Nullable T value, Function<T, String> text) {
    if (value != null) {
      facts.add(new Fact(name, text.apply(value)));
    }
  }

  private static String day(Judgement judgement) {
    return judgement.observation() == null
        ? "Mức cần có theo lộ trình"
        : "Mức cần có theo lộ trình đến ngày " + Dates.brief(judgement.observation().at());
  }

  private String pace(Rational change, Judgement judgement) {
    boolean rank = judgement.level().criterion() instanceof Criterion.Rank;
    String up = rank ? "tụt " : "tăng ";
    String way = change.signum() > 0 ? up : rank ? "lên " : "giảm ";
    return change.signum() == 0 ? "không đổi" : way + desk.words().difference(change, judgement);
  }
}
