package vn.tiendo.compose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Committee.Thresholds;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Target;

/** The clauses of why that speak of the path to a target and of the pace so far. */
final class PathReasons {
  private PathReasons() {}

  /** Of what is at or above its path, or simply keeps its level. */
  static String kept(Judgement j) {
    Course course = j.course();
    if (course == null || (course.keeps() && j.gap() == null)) {
      return ", đến nay giữ được yêu cầu";
    }
    if (course.keeps()) {
      return "; đến nay vẫn bằng mức xuất phát, chưa đến hạn "
          + Dates.brief(Objects.requireNonNull(j.due()));
    }
    if (course.rest() != null) {
      return ", đến nay bảo đảm tốc độ của cả năm";
    }
    Rational ahead = value(j).minus(Amounts.pathValue(j, course));
    if (ahead.signum() == 0) {
      return "; đúng bằng mức lộ trình cần đến lúc đó, bảo đảm tiến độ";
    }
    return "; theo lộ trình đến lúc đó "
        + asked(j, course)
        + Amounts.expected(j, course)
        + compared(j, ahead)
        + ", bảo đảm tiến độ";
  }

  private static String compared(Judgement j, Rational ahead) {
    boolean rank = j.level().criterion() instanceof Criterion.Rank;
    boolean higher = ahead.signum() > 0 != rank;
    return (higher ? ", cao hơn " : ", thấp hơn ")
        + Amounts.distance(j, Amounts.pathValue(j, Objects.requireNonNull(j.course())));
  }

  /** Of what is below its path. */
  static String missed(Judgement j, Target target) {
    Course course = j.course();
    if (course == null) {
      return Shortfalls.of(j, target) + unprojected(j, target);
    }
    if (course.rest() != null) {
      return rest(j, target, course.rest());
    }
    if (growsUnderACap(j, course) && j.level().criterion() instanceof Criterion.None) {
      return "; đã phát sinh nên đến hạn không thể đạt";
    }
    boolean plain = course.keeps() || asksForAllOfIt(j, course);
    String behind = plain ? Shortfalls.of(j, target) : behind(j, course);
    return behind + pace(j, course);
  }

  /** Why nothing is said of the deadline: a mean of several years is no lone point. */
  private static String unprojected(Judgement j, Target target) {
    if (j.year() != null) {
      return "; chưa hết kỳ nên chưa kết luận";
    }
    return Reasons.rolledUp(j, target) == null
        ? "; mới có một mốc số liệu nên chưa dự báo được"
        : "; chưa hết giai đoạn nên chưa kết luận";
  }

  /** Of what is below its path and will miss its level by so little that it is a delay only. */
  static String close(Judgement j, Target target, Thresholds limits) {
    Course course = Objects.requireNonNull(j.course());
    if (course.rest() != null) {
      return rest(j, target, course.rest());
    }
    return behind(j, course)
        + "; với tốc độ "
        + since(course.since())
        + " đến nay, đến hạn sẽ là "
        + Amounts.projected(j, Objects.requireNonNull(course.projected()))
        + ", sát mức chỉ tiêu (lệch không quá "
        + Amounts.percent(Rational.of(limits.projection()))
        + (course.startValue() == null ? " của mức)" : " quãng đường)");
  }

  /** What is left of a year must grow so much faster. */
  private static String rest(Judgement j, Target target, Course.Rest rest) {
    return Shortfalls.of(j, target)
        + "; để cả năm đạt mức này, "
        + rest.months()
        + " tháng còn lại phải đạt khoảng "
        + Amounts.projected(j, rest.rate())
        + " (tính các tháng có quy mô như nhau)";
  }

  private static String behind(Judgement j, Course course) {
    String lacking =
        growsUnderACap(j, course) ? ", vượt " : leadsDown(j, course) ? ", còn cao hơn " : ", chậm ";
    return "; theo lộ trình đến lúc đó "
        + asked(j, course)
        + Amounts.expected(j, course)
        + lacking
        + Amounts.distance(j, Amounts.pathValue(j, course));
  }

  private static String asked(Judgement j, Course course) {
    if (growsUnderACap(j, course)) {
      return "không quá ";
    }
    return leadsDown(j, course) ? "cần giảm còn " : "cần ";
  }

  /** Whether less is better; a rank is told as a place, not as a number. */
  private static boolean leadsDown(Judgement j, Course course) {
    int side = value(j).compareTo(Amounts.pathValue(j, course));
    return !Amounts.isRank(j.level()) && (j.ground() == Ground.ON_PATH ? side < 0 : side > 0);
  }

  /**
   * Whether a part of one thing is asked for, so that only the whole of it would do: to name that
   * as the need of the day would ask for the target before it is due.
   */
  private static boolean asksForAllOfIt(Judgement j, Course course) {
    return course.expected().compareTo(course.aim()) != 0
        && Amounts.pathValue(j, course).compareTo(course.aim()) == 0;
  }

  private static Rational value(Judgement j) {
    return Objects.requireNonNull(j.observation()).value();
  }

  /** What may grow to its level and no further: the path is what it may be by then. */
  private static boolean growsUnderACap(Judgement j, Course course) {
    Rational start = course.startValue();
    return Criteria.isCap(j.level().criterion())
        && start != null
        && course.expected().compareTo(start) >= 0;
  }

  private static String pace(Judgement j, Course course) {
    Rational projected = course.projected();
    LocalDate due = j.due();
    if (projected == null || due == null) {
      return "; mới có một mốc số liệu nên chưa dự báo được";
    }
    String then = Amounts.projected(j, projected);
    String pace = "; với tốc độ " + since(course.since()) + " đến nay";
    LocalDate reached = course.reachedOn();
    if (j.ground() == Ground.BELOW_PATH_REACHING) {
      return reached == null || reached.isAfter(due)
          ? pace + ", đến hạn sẽ là " + then + ", đáp ứng yêu cầu"
          : pace + " sẽ đạt vào " + month(reached) + ", kịp hạn " + Dates.brief(due);
    }
    if (reached != null && reached.isAfter(due)) {
      String outlook =
          pace + (falls(j, projected) ? ", đến hạn vẫn còn " : ", đến hạn chỉ được ") + then;
      return countsOneYear(course, due)
          ? outlook + ", không đáp ứng yêu cầu"
          : outlook + "; phải đến " + month(reached) + " mới đạt, sau hạn " + months(due, reached);
    }
    return standing(j, course) + ", đến hạn sẽ là " + then + ", không đáp ứng yêu cầu";
  }

  /** What is counted within one year starts anew with the next: nothing is reached then. */
  private static boolean countsOneYear(Course course, LocalDate due) {
    Rational start = course.startValue();
    return start != null
        && start.signum() == 0
        && course.since().equals(LocalDate.of(due.getYear() - 1, 12, 31));
  }

  private static boolean falls(Judgement j, Rational projected) {
    boolean rank = j.level().criterion() instanceof Criterion.Rank;
    return !rank && projected.compareTo(value(j)) < 0;
  }

  /**
   * How what does not lead to the level has moved. The pace of many points leans on the newest, so
   * it is no mean that a reader could work out.
   */
  private static String standing(Judgement j, Course course) {
    Rational pace = Objects.requireNonNull(course.pacePerYear());
    String since = "; " + since(course.since()) + " đến nay ";
    if (pace.signum() == 0) {
      return since + "không thay đổi; với đà này";
    }
    boolean rank = j.level().criterion() instanceof Criterion.Rank;
    String way = pace.signum() > 0 == rank ? "giảm" : "tăng";
    return course.points() > 2
        ? since + "có xu hướng " + way + "; với đà này"
        : since + way + " bình quân " + Amounts.difference(pace, j) + "/năm; với đà này";
  }

  /** {@code từ đầu năm 2016}: a baseline of the last day of a year begins the next. */
  private static String since(LocalDate day) {
    if (day.getMonthValue() == 12 && day.getDayOfMonth() == 31) {
      return "từ đầu năm " + (day.getYear() + 1);
    }
    return "từ tháng " + day.getMonthValue() + "/" + day.getYear();
  }

  /** {@code giữa năm 2021 (tháng 6)}. */
  private static String month(LocalDate day) {
    int month = day.getMonthValue();
    String part = month <= 4 ? "đầu" : month <= 8 ? "giữa" : "cuối";
    return part + " năm " + day.getYear() + " (tháng " + month + ")";
  }

  /** Counted from the month of the deadline to the month that is named. */
  private static String months(LocalDate due, LocalDate reached) {
    if (reached.isBefore(due.plusMonths(1))) {
      return "chưa đầy 1 tháng";
    }
    long months = ChronoUnit.MONTHS.between(due.withDayOfMonth(1), reached.withDayOfMonth(1));
    if (months % 12 == 0) {
      return months / 12 + " năm";
    }
    return months < 24 ? months + " tháng" : "hơn " + months / 12 + " năm";
  }
}
