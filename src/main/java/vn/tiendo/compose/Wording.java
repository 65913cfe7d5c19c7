package vn.tiendo.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.OpenSdg;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Turning;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Periods;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee.Thresholds;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Level;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/**
 * One committee's assessments in words. Site and documents print nothing of a figure, level or
 * verdict that does not come from here, so that they can't disagree.
 */
public final class Wording {
  /** What is printed where there is no figure. */
  public static final String NO_FIGURE = "chưa có số liệu";

  /** How many organisations with a level of their own are named beside the common level. */
  private static final int EXCEPTIONS_NAMED = 3;

  private final CommitteeAssessment assessment;
  private final Reasons reasons;
  private final Results results;

  public Wording(CommitteeAssessment assessment) {
    this.assessment = assessment;
    this.reasons = new Reasons(assessment.committee(), assessment.asOf());
    this.results = new Results(reasons, assessment.committee(), assessment.asOf());
  }

  /** The verdict in a word or two, {@code đạt (tạm tính)} when it rests on an estimate. */
  public String verdict(Assessment a) {
    return a.verdict().word()
        + (a.provisional() && a.verdict() != Verdict.NO_DATA ? " (tạm tính)" : "");
  }

  /** The verdict of one judgement. */
  public String verdict(Judgement j) {
    return j.verdict().word()
        + (j.provisional() && j.verdict() != Verdict.NO_DATA ? " (tạm tính)" : "");
  }

  /** Why it is so, one or two sentences. */
  public String why(Assessment a) {
    return reasons.of(a);
  }

  /** Why one judgement is so, one sentence. */
  public String why(Judgement j, Target target) {
    return reasons.sentenceOf(j, target);
  }

  /**
   * What the results at which the verdict turns suppose, as the line above them; when there are
   * none, what could change the verdict at all.
   */
  public String turningLead(Assessment a, @Nullable Judgement j, boolean any) {
    return turnings().lead(a, j, any);
  }

  /** The results from which on another verdict is given: {@code từ 17,48% (402/2.300) trở lên}. */
  public String turningResult(Turning turning, Judgement j) {
    return TurningWords.result(turning, j);
  }

  /** How far those are from the present one: {@code thêm 34 đồng chí}. */
  public String turningChange(Turning turning, Judgement j, Target target) {
    return TurningWords.change(turning, j, target);
  }

  /** What the next year's end or the deadline will ask for; null where nothing can be said. */
  public @Nullable String neededNext(Assessment a) {
    return turnings().next(a);
  }

  private TurningWords turnings() {
    return new TurningWords(assessment.committee(), assessment.asOf());
  }

  /** What a target has come to, as lists, pages, tables and narratives print it. */
  public Result result(Assessment a) {
    return results.of(a);
  }

  /** What one judgement rests on; the part of the committee that it speaks of is not named. */
  public Result result(Judgement j, Target target) {
    return results.of(j, target);
  }

  /** What an open target has come to: {@code hiện đạt 17,9%}, {@code hiện là 62%}. */
  public String now(Assessment a) {
    return results.now(a);
  }

  /** How much of a target is still to be done, {@code còn phải kết nạp 138…}; null if unknown. */
  public @Nullable String stillToDo(Assessment a) {
    return StillToDo.of(a);
  }

  /** How a result changed between two days, {@code tăng 3 điểm %}; see {@link PeriodChange}. */
  public String change(Assessment before, Assessment now, boolean sameLength) {
    return PeriodChange.of(before, now, sameLength);
  }

  /** A figure as it stands in the register, {@code trên 85%}, {@code 91,67% (55/60)}. */
  public String figure(Figure figure) {
    Measure measure = assessment.committee().measure(figure.measure().value());
    return Results.text(figure, measure);
  }

  /** The baseline, {@code 14,80% (ngày 22/11/2016)}; {@link #NO_FIGURE} without one. */
  public String baseline(Target target) {
    Baseline baseline = target.baseline();
    if (baseline == null) {
      return NO_FIGURE;
    }
    String day = baseline.day() == null ? "" : " (ngày " + Dates.brief(baseline.day()) + ")";
    return Amounts.baseline(target, baseline) + day;
  }

  /** The baseline without its day, {@code 14,80%}; {@link #NO_FIGURE} without one. */
  public String startingValue(Target target) {
    Baseline baseline = target.baseline();
    return baseline == null ? NO_FIGURE : Amounts.baseline(target, baseline);
  }

  /** The plan's own phrase. */
  public String phrase(Level level) {
    return level.phrase().value();
  }

  /** The phrase of a target, or how its levels are spread when it has none of its own. */
  public String phrase(Target target) {
    Level level = target.level();
    Level inForce = inForce(target);
    if (level != null && inForce != null) {
      return inForce.equals(level)
          ? phrase(level)
          : phrase(inForce) + " (trước điều chỉnh: " + phrase(level) + ")";
    }
    return target.allOf().isEmpty() ? "theo từng loại hình" : "đạt tất cả các nội dung thành phần";
  }

  /**
   * The phrase of a target with the levels of single organisations behind it: {@code trên 20%;
   * riêng Đảng bộ thành phố Thái Nguyên: trên 40%}.
   */
  public String phraseWithExceptions(Target target) {
    if (target.level() == null) {
      return phrase(target);
    }
    List<Target.ScopedLevel> own =
        target.scoped().stream().filter(s -> s.reach() instanceof Reach.OfOrganisation).toList();
    if (own.isEmpty()) {
      return phrase(target);
    }
    String named =
        own.stream()
            .limit(EXCEPTIONS_NAMED)
            .map(s -> reach(s.reach()) + ": " + phrase(s.level()))
            .collect(Collectors.joining("; "));
    int more = own.size() - EXCEPTIONS_NAMED;
    String others = more > 0 ? "; và " + more + " đơn vị khác có mức riêng" : "";
    return target.level().criterion() instanceof Criterion.Unstated
        ? named + others + " (nguồn không nêu mức chung)"
        : phrase(target) + "; riêng " + named + others;
  }

  /** The level in force on the day of the assessment; null when the target has none of its own. */
  public @Nullable Level inForce(Target target) {
    return target.levelOn(assessment.asOf());
  }

  /** What was understood by a level of a target, {@code ít nhất 20%}. */
  public String meaning(Level level, Target target) {
    BigDecimal usual = assessment.committee().committee().profile().thresholds().about();
    BigDecimal tolerance = target.tolerance() == null ? usual : target.tolerance();
    return Levels.meaning(level, target.direction(), tolerance);
  }

  /** When it is judged, {@code hằng năm, 2016 - 2020}. */
  public String schedule(Schedule schedule) {
    return Levels.schedule(schedule);
  }

  /** How a period's figure is made of its years'. */
  public String rollUp(Schedule.RollUp rollUp) {
    return Levels.rollUp(rollUp);
  }

  /** A period, {@code năm 2018}. */
  public String period(Period period) {
    return Periods.print(period);
  }

  /** The name of a part of the committee. */
  public String reach(Reach reach) {
    return reasons.reach(reach);
  }

  /** The part of the committee that a judgement of a target speaks of. */
  public String part(Judgement j, Target target) {
    return reasons.part(j, target);
  }

  /** The name of an organisation. */
  public String organisation(Code code) {
    return assessment.committee().organisation(code).name();
  }

  /** A value in a unit, {@code 18,33%}; rounded for the page. */
  public String value(Rational value, Unit unit) {
    return Amounts.value(value, unit, null);
  }

  /** A value in the terms of what is judged: a rank is a place. */
  public String value(Rational value, Judgement j) {
    return Amounts.value(value, j.level().unit(), Amounts.isRank(j.level()) ? j.level() : null);
  }

  /** Where the pace leads, in the terms of what is judged: of whole things the nearest. */
  public String projected(Judgement j, Rational value) {
    return Amounts.projected(j, value);
  }

  /** A change in the terms of what is judged: places for a rank. */
  public String difference(Rational value, Judgement j) {
    return Amounts.difference(value, j);
  }

  /** From where on a level of a target is called exceeded; null where it can only be met. */
  public @Nullable String exceeded(Level level, Target target) {
    return target.exceededAt() == null
        ? Levels.exceeded(level.criterion(), target.direction())
        : phrase(target.exceededAt());
  }

  /** What a pace rests on: {@code 03 mốc số liệu, từ ngày 31/12/2015}. */
  public String evidence(Course course) {
    return Numbers.count(course.points())
        + " mốc số liệu (kể cả mức xuất phát), từ ngày "
        + Dates.brief(course.since());
  }

  /** A difference; percentage points between shares. */
  public String difference(Rational value, Unit unit) {
    return Amounts.difference(value, unit);
  }

  /**
   * How much of the plan is done, the result over the level: {@code 92,5%}; null where that
   * quotient would mislead.
   */
  public @Nullable String shareOfPlan(Judgement j, Target target) {
    return PlanShare.of(j, target.direction());
  }

  /** A share of one as per cent. */
  public String percent(Rational share) {
    return Amounts.percent(share);
  }

  /** A source, {@code 123-BC/TU, ngày 15/01/2019}; words that say so when there is none. */
  public String citation(@Nullable Citation citation) {
    if (citation == null) {
      return "không ghi nguồn";
    }
    List<String> parts = new ArrayList<>();
    if (citation.number() != null) {
      parts.add("số " + citation.number());
    }
    if (citation.title() != null) {
      parts.add(citation.title());
    }
    if (citation.publisher() != null) {
      parts.add(citation.publisher());
    }
    if (citation.date() != null) {
      parts.add("ngày " + Dates.brief(citation.date()));
    }
    return String.join(", ", parts);
  }

  /**
   * {@code Trong tổng số 20 chỉ tiêu: có 12 chỉ tiêu vượt, 05 chỉ tiêu đạt…} (official-format 6.3).
   * The share of those met is left out while nothing can be met or missed yet: 0/31 would read as
   * failure.
   */
  public String headline(Tally tally) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (tally.of(verdict) > 0) {
        parts.add(Numbers.count(tally.of(verdict)) + " chỉ tiêu " + verdict.word());
      }
    }
    if (parts.isEmpty()) {
      return "Chưa có chỉ tiêu nào.";
    }
    String counts =
        "Trong tổng số "
            + Numbers.count(tally.total())
            + " chỉ tiêu: có "
            + String.join(", ", parts);
    if (!tally.anyConcluded()) {
      return counts + ".";
    }
    Rational share = Rational.of(tally.met()).over(Rational.of(tally.total()));
    return counts
        + " (đạt và vượt "
        + tally.met()
        + "/"
        + tally.total()
        + " chỉ tiêu, bằng "
        + Amounts.percent(share)
        + ").";
  }

  /** The count that stands above a list of targets: {@code 17/25}, {@code chỉ tiêu đạt và vượt}. */
  public record Score(String number, String what) {}

  /** How many are met; while nothing can be met or missed yet, how many are on track. */
  public Score score(Tally tally) {
    int unknown = tally.of(Verdict.NO_DATA) + tally.of(Verdict.NOT_DUE);
    if (tally.anyConcluded()) {
      return new Score(tally.met() + "/" + tally.total(), "chỉ tiêu đạt và vượt");
    }
    return unknown == tally.total()
        ? new Score(Numbers.plain(tally.total()), "chỉ tiêu, chưa kết luận được")
        : new Score(tally.of(Verdict.ON_TRACK) + "/" + tally.total(), "chỉ tiêu đúng tiến độ");
  }

  /** The limits used, to be printed under every table of verdicts. */
  public String thresholds() {
    Thresholds limits = assessment.committee().committee().profile().thresholds();
    return "“Cơ bản đạt” khi kết quả từ "
        + Amounts.percent(Rational.of(limits.nearlyMet()))
        + " kế hoạch trở lên (có mức xuất phát thì tính trên quãng đường từ mức đó đến mức chỉ tiêu) và không tính là đạt; “khoảng” được hiểu là sai số không quá "
        + Amounts.percent(Rational.of(limits.about()))
        + " của mức; chưa đến hạn mà kém lộ trình thì “chậm tiến độ” khi dự báo đến hạn kém mức chỉ tiêu không quá "
        + Amounts.percent(Rational.of(limits.projection()))
        + " quãng đường, kém hơn nữa là “nguy cơ không đạt”; số liệu cũ quá "
        + limits.staleMonths()
        + " tháng không dùng để đánh giá.";
  }

  /**
   * What the Open SDG method says of a judgement, for committees that report it.
   *
   * @return null where the committee does not
   */
  public @Nullable String openSdg(Judgement judgement) {
    if (!assessment.committee().committee().profile().openSdg()) {
      return null;
    }
    OpenSdg told = OpenSdg.of(judgement);
    return told == null
        ? "không tính được (mức xuất phát bằng 0, khác dấu với mức đặt ra, hoặc mức phải giữ nguyên)"
        : "R = "
            + Numbers.rounded(told.ratio().setScale(2, RoundingMode.HALF_UP), 2)
            + ", "
            + told.progress().word()
            + " (tốc độ tăng, giảm bình quân năm so với tốc độ cần có; để tham khảo, không thay kết"
            + " luận trên)";
  }

  /** The unit's name, for a column of its own. */
  public String unit(Measure measure) {
    return measure.unit().name();
  }
}
