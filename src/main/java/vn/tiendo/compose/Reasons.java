package vn.tiendo.compose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.evaluate.Rational;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Level;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * Writes the sentence of why: the figure, the level, the path and the pace, with the numbers in it
 * (spec: evaluation, Verdicts).
 */
final class Reasons {
  private static final int NAMED_AT_MOST = 6;

  private final CheckedCommittee committee;
  private final LocalDate asOf;

  Reasons(CheckedCommittee committee, LocalDate asOf) {
    this.committee = committee;
    this.asOf = asOf;
  }

  /** The sentence of why of a target, with a full stop. */
  String of(Assessment assessment) {
    String text =
        switch (assessment.ground()) {
          case BY_YEARS -> new YearReasons(this, assessment).text();
          case BY_PARTS -> new PartReasons(this, assessment).text();
          default -> of(Objects.requireNonNull(assessment.decisive()), assessment.target());
        };
    return sentence(text) + forPeriod(assessment) + provisional(assessment);
  }

  /** The sentence of why of one judgement, with a full stop. */
  String sentenceOf(Judgement judgement, Target target) {
    return sentence(of(judgement, target));
  }

  private String forPeriod(Assessment assessment) {
    Judgement whole = assessment.forPeriod();
    return whole == null
        ? ""
        : " Tính cả giai đoạn: " + lower(sentence(of(whole, assessment.target())));
  }

  private static String provisional(Assessment assessment) {
    return assessment.provisional() ? " Có số liệu ước, kết luận là tạm tính." : "";
  }

  String of(Judgement j, Target target) {
    return switch (j.ground()) {
      case MET_WHEN_DUE -> judged(j, target) + met(j);
      case MET_EARLY -> judged(j, target) + met(j) + early(j);
      case ON_PATH -> judged(j, target) + compared(j) + onPath(j);
      case BELOW_PATH_REACHING, BELOW_PATH_MISSING, BELOW_PATH_UNPROJECTED ->
          judged(j, target) + compared(j) + path(j) + pace(j);
      case NEARLY -> judged(j, target) + ", chưa đạt mức " + level(j) + gap(j) + nearly(j);
      case MISSED -> judged(j, target) + ", không đạt mức " + level(j) + gap(j);
      case NO_FIGURE -> absent(j, target);
      case NO_FIGURE_AT_TIME -> absentAtTime(j);
      case STALE ->
          "Số liệu mới nhất " + latest(j) + " đã quá cũ so với ngày chốt " + Dates.brief(asOf);
      case UNDATED ->
          "Nguồn không ghi ngày của số liệu nên chưa thể đánh giá so với mức " + level(j);
      case NO_BASE -> "Chưa có số liệu gốc để tính mức " + level(j);
      case UNITS_MISSING ->
          judged(j, target) + ", nhưng còn thiếu số liệu của " + names(j.missing());
      case NOT_ASSESSED ->
          "Chưa có đánh giá kết luận của cấp có thẩm quyền về mức " + level(j) + latestIfAny(j);
      case LEVEL_UNSTATED -> "Nguồn không nêu mức chỉ tiêu nên chưa thể đánh giá" + latestIfAny(j);
      case TOO_EARLY -> tooEarly(j, target);
      case BY_YEARS, BY_PARTS ->
          throw new IllegalArgumentException("no ground of one judgement: " + j.ground());
    };
  }

  /** {@code Năm 2018 đạt 17,9% (412/2.300)}. */
  private String judged(Judgement j, Target target) {
    String value = Objects.requireNonNull(Amounts.judged(j)) + Changes.of(j);
    String what = j.words() != null ? value : verb(j, target) + value;
    String missing =
        j.missing().isEmpty() || j.ground() == Ground.UNITS_MISSING
            ? ""
            : " (chưa tính " + names(j.missing()) + ")";
    if (j.words() != null) {
      String where = j.reach() instanceof Reach.Whole ? "" : reach(j.reach()) + ", ";
      return where + when(j) + ": " + what + missing;
    }
    return where(j) + when(j) + " " + what + missing;
  }

  /** What should fall, and a rank, is not "reached". */
  private static String verb(Judgement j, Target target) {
    if (j.level().criterion() instanceof Criterion.Rank) {
      return "xếp ";
    }
    return target.direction() == Direction.UP ? "đạt " : "là ";
  }

  private String where(Judgement j) {
    return j.reach() instanceof Reach.Whole ? "" : reach(j.reach()) + ": ";
  }

  private static String when(Judgement j) {
    Observation o = j.observation();
    Figure figure =
        o != null ? o.figures().get(o.figures().size() - 1) : Objects.requireNonNull(j.words());
    return o != null && o.rolledUp() && spansYears(o)
        ? "đến " + Periods.print(figure.period())
        : Periods.print(figure.period());
  }

  private static boolean spansYears(Observation o) {
    return o.figures().stream().map(f -> f.period().end()).distinct().count() > 1;
  }

  private String met(Judgement j) {
    return j.verdict() == Verdict.EXCEEDED ? ", vượt mức " + level(j) : ", đáp ứng mức " + level(j);
  }

  private String early(Judgement j) {
    return j.due() == null || !asOf.isBefore(j.due()) ? "" : ", trước hạn " + Dates.brief(j.due());
  }

  private static String compared(Judgement j) {
    return " so với mức " + level(j);
  }

  private static String onPath(Judgement j) {
    Course course = j.course();
    if (course == null) {
      return ", giữ được yêu cầu đến nay";
    }
    return "; theo lộ trình đến lúc đó cần " + expected(j, course) + ", như vậy là bảo đảm tiến độ";
  }

  private static String path(Judgement j) {
    Course course = j.course();
    if (course == null) {
      return gap(j);
    }
    Observation observation = Objects.requireNonNull(j.observation());
    Rational behind = observation.value().minus(course.expected());
    return "; theo lộ trình cần "
        + expected(j, course)
        + ", chậm "
        + Amounts.difference(behind, observation.unit());
  }

  private static String expected(Judgement j, Course course) {
    Level rank = j.level().criterion() instanceof Criterion.Rank ? j.level() : null;
    return Amounts.value(course.expected(), Objects.requireNonNull(j.observation()).unit(), rank);
  }

  private String pace(Judgement j) {
    Course course = j.course();
    if (course == null || course.projected() == null || j.due() == null) {
      return "; chưa đủ số liệu để dự báo";
    }
    if (course.reachedOn() == null) {
      return "; với tốc độ đến nay sẽ không đạt được mức này";
    }
    String when = "; với tốc độ đến nay sẽ đạt vào " + month(course.reachedOn());
    return course.reachedOn().isAfter(j.due())
        ? when + ", sau hạn " + months(j.due(), course.reachedOn())
        : when + ", kịp hạn " + Dates.brief(j.due());
  }

  private static String month(LocalDate day) {
    return "tháng " + day.getMonthValue() + "/" + day.getYear();
  }

  private static String months(LocalDate from, LocalDate to) {
    long months =
        Math.max(1, ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)));
    if (months % 12 == 0) {
      return months / 12 + " năm";
    }
    return months < 24 ? months + " tháng" : "hơn " + months / 12 + " năm";
  }

  private static String gap(Judgement j) {
    Observation observation = j.observation();
    if (observation == null || j.gap() == null || j.gap().signum() == 0) {
      return "";
    }
    String by = Amounts.difference(j.gap(), observation.unit());
    boolean tooMuch =
        j.level().criterion() instanceof Criterion.AtMost
            || j.level().criterion() instanceof Criterion.None;
    if (j.level().criterion() instanceof Criterion.Rank) {
      return ", còn kém " + by + " bậc";
    }
    return tooMuch ? ", còn cao hơn " + by : ", còn thiếu " + by;
  }

  private String nearly(Judgement j) {
    String limit =
        Amounts.percent(Rational.of(committee.committee().profile().thresholds().nearlyMet()));
    String share = "";
    if (j.course() != null && j.course().achieved() != null) {
      share = ", bằng " + Amounts.percent(j.course().achieved()) + " quãng đường từ mức xuất phát";
    } else if (j.shareOfPlan() != null) {
      share = ", bằng " + Amounts.percent(j.shareOfPlan()) + " kế hoạch";
    }
    return share + " (từ " + limit + " trở lên là cơ bản đạt, không tính là đạt)";
  }

  private String absent(Judgement j, Target target) {
    return where(j)
        + "chưa có số liệu"
        + until(j)
        + neededYears(j)
        + baseline(target, j)
        + "; mức cần đạt: "
        + level(j);
  }

  private String absentAtTime(Judgement j) {
    return where(j)
        + "chưa có số liệu"
        + until(j)
        + neededYears(j)
        + latestIfAny(j)
        + "; mức cần đạt: "
        + level(j);
  }

  /**
   * The window that a judgement of what recurs is about: {@code năm 2018}, {@code quý III/2018}.
   */
  String window(Judgement j, Target target) {
    LocalDate end = Objects.requireNonNull(j.due());
    Schedule.Cadence cadence =
        target.schedule() instanceof Schedule.Recurring recurring
            ? recurring.cadence()
            : Schedule.Cadence.YEARLY;
    return Periods.print(
        switch (cadence) {
          case YEARLY -> new Period.Year(end.getYear());
          case QUARTERLY -> new Period.Quarter(end.getYear(), (end.getMonthValue() + 2) / 3);
          case MONTHLY -> new Period.Month(end.getYear(), end.getMonthValue());
        });
  }

  private static String until(Judgement j) {
    if (j.year() != null) {
      return " năm " + j.year();
    }
    return j.due() == null ? "" : " tại thời điểm đến hạn " + Dates.brief(j.due());
  }

  private static String neededYears(Judgement j) {
    return j.missingYears().isEmpty()
        ? ""
        : " (thiếu năm "
            + j.missingYears().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + ")";
  }

  static String baseline(Target target, Judgement j) {
    Baseline baseline = target.baseline();
    if (baseline == null || !(j.reach() instanceof Reach.Whole)) {
      return "";
    }
    String day = baseline.day() == null ? "" : ", ngày " + Dates.brief(baseline.day());
    return "; mới có mức xuất phát " + Amounts.value(baseline.value().value(), target.unit()) + day;
  }

  private static String latest(Judgement j) {
    Figure figure = Objects.requireNonNull(j.latest());
    return "("
        + Periods.print(figure.period())
        + ") là "
        + Amounts.figure(figure, j.level().unit());
  }

  private static String latestIfAny(Judgement j) {
    return j.latest() == null ? "" : "; số liệu mới nhất " + latest(j);
  }

  private String tooEarly(Judgement j, Target target) {
    String due =
        j.due() == null ? "Nguồn không nêu thời hạn" : "Chưa đến hạn " + Dates.brief(j.due());
    String known = Amounts.judged(j);
    String so = known == null ? baseline(target, j) : "; đến nay " + known;
    return where(j)
        + lowerIf(!where(j).isEmpty(), due)
        + (known == null ? ", chưa có số liệu đo" : "")
        + so
        + "; mức cần đạt: "
        + level(j);
  }

  static String lowerIf(boolean condition, String text) {
    return condition ? lower(text) : text;
  }

  static String named(List<String> names) {
    return names.size() <= NAMED_AT_MOST
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, NAMED_AT_MOST))
            + " và "
            + (names.size() - NAMED_AT_MOST)
            + " trường hợp khác";
  }

  private String names(List<Code> organisations) {
    return named(organisations.stream().map(c -> committee.organisation(c).name()).toList());
  }

  /** The name of a part of the committee. */
  String reach(Reach reach) {
    if (reach instanceof Reach.OfOrganisation one) {
      return committee.organisation(one.organisation().value()).name();
    }
    if (reach instanceof Reach.OfKind ofKind) {
      return committee.committee().kinds().stream()
          .filter(k -> k.code().value().equals(ofKind.kind().value()))
          .map(k -> k.name())
          .findFirst()
          .orElse(ofKind.kind().value().value());
    }
    return "toàn đảng bộ";
  }

  static String level(Judgement j) {
    return "“" + j.level().phrase().value() + "”";
  }

  private static String sentence(String text) {
    String trimmed = text.strip();
    String upper =
        trimmed.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + trimmed.substring(1);
    return upper.endsWith(".") ? upper : upper + ".";
  }

  private static String lower(String text) {
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
