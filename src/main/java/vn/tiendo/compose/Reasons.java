package vn.tiendo.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

  CheckedCommittee committee() {
    return committee;
  }

  /** The day on which an organisation had ended by the date of judging; null for any other part. */
  @Nullable LocalDate endedOn(Reach reach) {
    LocalDate ended =
        reach instanceof Reach.OfOrganisation one
            ? committee.organisation(one.organisation().value()).ended()
            : null;
    return ended == null || ended.isAfter(asOf) ? null : ended;
  }

  /** The sentence of why of a target, with a full stop. */
  String of(Assessment assessment) {
    String text =
        switch (assessment.ground()) {
          case BY_YEARS -> new YearReasons(this, assessment).text();
          case BY_PARTS -> new PartReasons(this, assessment).text();
          default -> of(Objects.requireNonNull(assessment.decisive()), assessment.target());
        };
    return sentence(text) + forPeriod(assessment) + Estimates.of(assessment);
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

  String of(Judgement j, Target target) {
    boolean inWords = WordsReasons.decide(j);
    return inWords ? new WordsReasons(this).of(j) : byGround(j, target);
  }

  private String byGround(Judgement j, Target target) {
    return switch (j.ground()) {
      case MET_WHEN_DUE -> judged(j, target) + met(j, target);
      case MET_EARLY -> judged(j, target) + met(j, target) + early(j);
      case ON_PATH -> judged(j, target) + compared(j, target) + PathReasons.kept(j);
      case BELOW_PATH_REACHING, BELOW_PATH_MISSING, BELOW_PATH_UNPROJECTED ->
          judged(j, target) + compared(j, target) + PathReasons.missed(j, target);
      case BELOW_PATH_CLOSE ->
          judged(j, target) + compared(j, target) + PathReasons.close(j, target, thresholds());
      case NEARLY -> judged(j, target) + unmet(", chưa đạt mức ", j, target) + nearly(j);
      case MISSED -> judged(j, target) + unmet(", không đạt mức ", j, target) + ofPlan(j);
      case NO_FIGURE,
          NO_FIGURE_AT_TIME,
          YEARS_MISSING,
          STALE,
          UNDATED,
          NO_BASE,
          NOT_ADDABLE,
          DAY_UNKNOWN,
          NOT_ASSESSED,
          LEVEL_UNSTATED,
          TOO_EARLY ->
          new LackReasons(this, asOf).of(j, target);
      case UNITS_MISSING ->
          judged(j, target)
              + ", nhưng mới có số liệu của "
              + coverage(j)
              + ", còn thiếu "
              + names(j.missing())
              + " nên chưa kết luận được so với mức "
              + level(j);
      case HEDGED ->
          judged(j, target)
              + ", chưa đủ căn cứ kết luận so với mức "
              + level(j)
              + " vì nguồn không ghi số chính xác";
      case BY_YEARS, BY_PARTS ->
          throw new IllegalArgumentException("no ground of one judgement: " + j.ground());
    };
  }

  /** How many organisations are in a sum: {@code 26/28 đơn vị (92,86%)}. */
  static String coverage(Judgement j) {
    Observation o = Objects.requireNonNull(j.observation());
    Rational share = Rational.of(o.organisations()).over(Rational.of(o.expectedOrganisations()));
    return o.organisations()
        + "/"
        + o.expectedOrganisations()
        + " đơn vị ("
        + Amounts.percent(share)
        + ")";
  }

  private String unmet(String words, Judgement j, Target target) {
    return words + level(j) + Shortfalls.needed(j, target) + Shortfalls.of(j, target);
  }

  /** {@code Năm 2018 đạt 17,9% (412/2.300)}. */
  private String judged(Judgement j, Target target) {
    String missing =
        j.missing().isEmpty() || j.ground() == Ground.UNITS_MISSING
            ? ""
            : " (mới tính " + coverage(j) + ", chưa có " + names(j.missing()) + ")";
    String value = (reached(j, target) + Changes.of(j, target) + missing).replace(") (", "; ");
    return where(j) + time(j, target) + beside(j) + " " + value;
  }

  /** The verb and the value: {@code đạt 17,9%}, {@code xếp thứ 18}, {@code không có vụ nào}. */
  static String reached(Judgement j, Target target) {
    String value = Objects.requireNonNull(Amounts.judged(j));
    Observation o = Objects.requireNonNull(j.observation());
    if (j.level().criterion() instanceof Criterion.Rank) {
      return "xếp " + value;
    } else if (j.level().criterion() instanceof Criterion.None && !o.isShare() && !o.hedged()) {
      boolean left = j.level().phrase().value().contains("không còn");
      String verb = left ? "còn" : "có";
      String unit = o.unit().name().isEmpty() ? "trường hợp" : o.unit().name();
      return o.value().signum() == 0 ? "không " + verb + " " + unit + " nào" : verb + " " + value;
    }
    if (isNothingYet(j, target)) {
      return "chưa có " + o.unit().name() + " nào";
    }
    boolean things = !o.isShare() && Nouns.isWhole(o.unit());
    return (target.direction() == Direction.UP ? "đạt " : things ? "có " : "là ") + value;
  }

  /** Whether there is none yet of things of which more are wanted. */
  private static boolean isNothingYet(Judgement j, Target target) {
    Observation o = j.observation();
    return o != null
        && o.value().signum() == 0
        && target.direction() == Direction.UP
        && !o.isShare()
        && !o.hedged()
        && Nouns.isWhole(o.unit());
  }

  /** When the figure was, and what several years were made into. */
  private static String time(Judgement j, Target target) {
    String years = rolledUp(j, target);
    return years == null ? when(j) : years;
  }

  /** What the figures of several years were made into; null where one figure is judged. */
  static @Nullable String rolledUp(Judgement j, Target target) {
    Observation o = j.observation();
    Schedule.RollUp rollUp = rollUp(j, target);
    if (o == null || rollUp == null || !spansYears(o)) {
      return null;
    }
    return switch (rollUp) {
      case SUM -> "cộng dồn " + years(o);
      case MEAN -> "bình quân " + years(o);
      case LAST, NONE -> null;
    };
  }

  /** The years that are in it, by their ends where none lacks: {@code các năm 2021, 2023}. */
  private static String years(Observation o) {
    List<Integer> years =
        o.figures().stream()
            .map(f -> Objects.requireNonNull(f.period().end()).getYear())
            .distinct()
            .sorted()
            .toList();
    int first = years.get(0);
    int last = o.at().getYear();
    if (first == last) {
      return "năm " + last;
    }
    return last - first == years.size() - 1
        ? "các năm " + first + " - " + last
        : "các năm " + LackReasons.list(years);
  }

  private static Schedule.@Nullable RollUp rollUp(Judgement j, Target target) {
    if (target.schedule() instanceof Schedule.Over over) {
      return over.rollUp();
    }
    return j.year() == null && target.forPeriod() != null ? target.forPeriod().rollUp() : null;
  }

  /** That a deadline is judged by a figure from beside it. */
  private String beside(Judgement j) {
    LocalDate due = j.due();
    Observation o = j.observation();
    if (o == null || due == null || asOf.isBefore(due) || o.at().equals(due)) {
      return "";
    }
    return (o.at().isAfter(due) ? " (số liệu sau hạn " : " (số liệu gần nhất trước hạn ")
        + Dates.brief(due)
        + ")";
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

  private static String met(Judgement j, Target target) {
    return j.verdict() == Verdict.EXCEEDED
        ? ", vượt mức " + level(j) + Shortfalls.beyond(j, target)
        : ", đáp ứng mức " + level(j);
  }

  private String early(Judgement j) {
    return j.due() == null || !asOf.isBefore(j.due()) ? "" : ", trước hạn " + Dates.brief(j.due());
  }

  private static String compared(Judgement j, Target target) {
    boolean about = j.level().criterion() instanceof Criterion.About;
    boolean sentence = j.base() != null || isNothingYet(j, target);
    return (sentence ? ", mức đặt ra " : " so với mức ")
        + level(j)
        + (about ? Shortfalls.needed(j, target) : "");
  }

  /** The share of the plan that an amount comes to, by the measure that the limit is held to. */
  private static String ofPlan(Judgement j) {
    Observation o = j.observation();
    boolean amount = o != null && !o.isShare() && !o.hedged() && Criteria.rises(j.level());
    return amount ? share(j) : "";
  }

  Thresholds thresholds() {
    return committee.committee().profile().thresholds();
  }

  private String nearly(Judgement j) {
    boolean hedged = j.observation() != null && j.observation().hedged();
    boolean atBound = j.gap() != null && j.gap().signum() == 0;
    return (hedged || atBound ? "" : share(j))
        + "; từ "
        + Amounts.percent(Rational.of(thresholds().nearlyMet()))
        + " kế hoạch là cơ bản đạt, không tính là đạt";
  }

  private static String share(Judgement j) {
    boolean change =
        j.level().criterion() instanceof Criterion.Change
            || j.level().criterion() instanceof Criterion.Multiple;
    if (change && j.base() != null) {
      return j.shareOfPlan() == null || j.shareOfPlan().signum() <= 0
          ? ""
          : ", bằng " + Amounts.percent(j.shareOfPlan()) + " mức thay đổi đề ra";
    }
    Rational done = j.course() == null ? null : j.course().achieved();
    if (done != null) {
      return done.signum() <= 0
          ? ""
          : ", bằng " + Amounts.percent(done) + " quãng đường từ mức xuất phát";
    }
    return j.shareOfPlan() == null || j.shareOfPlan().signum() <= 0
        ? ""
        : ", bằng " + Amounts.percent(j.shareOfPlan()) + " kế hoạch";
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

  /** The first few of several names. */
  static String named(List<String> names) {
    return joined(names, ", ");
  }

  /** As {@link #named}, of what may itself hold commas. */
  static String listed(List<String> items) {
    return joined(items, "; ");
  }

  private static String joined(List<String> names, String comma) {
    return names.size() <= NAMED_AT_MOST
        ? String.join(comma, names)
        : String.join(comma, names.subList(0, NAMED_AT_MOST))
            + " và "
            + (names.size() - NAMED_AT_MOST)
            + " trường hợp khác";
  }

  String names(List<Code> organisations) {
    return named(organisations.stream().map(c -> committee.organisation(c).name()).toList());
  }

  /**
   * The name of the part that a judgement speaks of. Where organisations with a level of their own
   * are left out of a sum, it is of the others.
   */
  String part(Judgement j, Target target) {
    boolean own = target.scoped().stream().anyMatch(s -> s.reach() instanceof Reach.OfOrganisation);
    boolean stated = j.observation() != null && j.observation().organisations() == 0;
    return own && !stated && j.reach() instanceof Reach.Whole
        ? "các đơn vị còn lại"
        : reach(j.reach());
  }

  boolean lacksParts(Target target) {
    return committee.lacksParts(target.code().value());
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
