package vn.tiendo.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Periods;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee.Thresholds;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
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
        : " Tính cả giai đoạn: " + Initials.lowered(sentence(of(whole, assessment.target())));
  }

  private static String provisional(Assessment assessment) {
    return assessment.provisional() ? " Có số liệu ước, kết luận là tạm tính." : "";
  }

  String of(Judgement j, Target target) {
    boolean decided = j.ground() != Ground.NOT_ASSESSED && j.ground() != Ground.TOO_EARLY;
    return decided && isAssessed(j) ? assessed(j) : byGround(j, target);
  }

  /** Whether an assessor's own words decide. */
  private static boolean isAssessed(Judgement j) {
    return j.level().criterion() instanceof Criterion.Judged
        && j.words() != null
        && j.words().value() instanceof FigureValue.Words;
  }

  private String assessed(Judgement j) {
    return where(j)
        + when(j)
        + " được đánh giá “"
        + Amounts.judged(j)
        + "” đối với mức "
        + level(j);
  }

  private String byGround(Judgement j, Target target) {
    return switch (j.ground()) {
      case MET_WHEN_DUE -> judged(j, target) + met(j);
      case MET_EARLY -> judged(j, target) + met(j) + early(j);
      case ON_PATH -> judged(j, target) + compared(j) + PathReasons.kept(j);
      case BELOW_PATH_REACHING, BELOW_PATH_MISSING, BELOW_PATH_UNPROJECTED ->
          judged(j, target) + compared(j) + PathReasons.missed(j);
      case BELOW_PATH_CLOSE -> judged(j, target) + compared(j) + PathReasons.close(j, thresholds());
      case NEARLY -> judged(j, target) + ", chưa đạt mức " + level(j) + gap(j) + nearly(j);
      case MISSED -> judged(j, target) + late(j) + ", không đạt mức " + level(j) + gap(j);
      case NO_FIGURE,
          NO_FIGURE_AT_TIME,
          STALE,
          UNDATED,
          NO_BASE,
          NOT_ASSESSED,
          LEVEL_UNSTATED,
          TOO_EARLY ->
          new LackReasons(this, asOf).of(j, target);
      case UNITS_MISSING ->
          judged(j, target) + ", nhưng còn thiếu số liệu của " + names(j.missing());
      case HEDGED ->
          judged(j, target)
              + ", chưa đủ căn cứ kết luận so với mức "
              + level(j)
              + " vì nguồn không ghi số chính xác";
      case BY_YEARS, BY_PARTS ->
          throw new IllegalArgumentException("no ground of one judgement: " + j.ground());
    };
  }

  /** {@code Năm 2018 đạt 17,9% (412/2.300)}. */
  private String judged(Judgement j, Target target) {
    String value = Objects.requireNonNull(Amounts.judged(j)) + Changes.of(j, target);
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

  String where(Judgement j) {
    return j.reach() instanceof Reach.Whole ? "" : reach(j.reach()) + ": ";
  }

  static String when(Judgement j) {
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

  /** Of a deed that was done, but not in time. */
  private static String late(Judgement j) {
    boolean done = j.words() != null && j.words().value() instanceof FigureValue.Done d && d.done();
    return done && j.due() != null ? ", sau hạn " + Dates.brief(j.due()) : "";
  }

  private static String compared(Judgement j) {
    return " so với mức " + level(j);
  }

  /** What is lacking, or what is too much. */
  static String gap(Judgement j) {
    Observation observation = j.observation();
    if (observation == null || j.gap() == null || j.gap().signum() == 0) {
      return "";
    }
    String by = Amounts.difference(j.gap(), j);
    if (j.level().criterion() instanceof Criterion.Rank) {
      return ", còn kém " + by;
    }
    return j.gap().signum() < 0 ? ", còn cao hơn " + by : ", còn thiếu " + by;
  }

  private Thresholds thresholds() {
    return committee.committee().profile().thresholds();
  }

  private String nearly(Judgement j) {
    String limit = Amounts.percent(Rational.of(thresholds().nearlyMet()));
    String share = "";
    boolean hedged = j.observation() != null && j.observation().hedged();
    if (!hedged && j.base() == null && j.course() != null && j.course().achieved() != null) {
      share = ", bằng " + Amounts.percent(j.course().achieved()) + " quãng đường từ mức xuất phát";
    } else if (j.shareOfPlan() != null) {
      String whole = j.base() == null ? " kế hoạch" : " mức thay đổi đề ra";
      share = ", bằng " + Amounts.percent(j.shareOfPlan()) + whole;
    }
    return share + " (từ " + limit + " trở lên là cơ bản đạt, không tính là đạt)";
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

  static String lowerIf(boolean condition, String text) {
    return condition ? Initials.lowered(text) : text;
  }

  static String named(List<String> names) {
    return names.size() <= NAMED_AT_MOST
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, NAMED_AT_MOST))
            + " và "
            + (names.size() - NAMED_AT_MOST)
            + " trường hợp khác";
  }

  String names(List<Code> organisations) {
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
    String upper = Initials.raised(trimmed);
    return upper.endsWith(".") ? upper : upper + ".";
  }
}
