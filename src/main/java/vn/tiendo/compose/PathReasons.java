package vn.tiendo.compose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import vn.tiendo.evaluate.Course;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Committee.Thresholds;

/** The clauses of why that speak of the path to a target and of the pace so far. */
final class PathReasons {
  private PathReasons() {}

  /** Of what is at or above its path, or simply keeps its level. */
  static String kept(Judgement j) {
    Course course = j.course();
    if (course == null) {
      return ", giữ được yêu cầu đến nay";
    }
    return "; theo lộ trình đến lúc đó "
        + (growsUnderACap(j, course) ? "không quá " : "cần ")
        + Amounts.expected(j, course)
        + ", như vậy là bảo đảm tiến độ";
  }

  /** Of what is below its path. */
  static String missed(Judgement j) {
    Course course = j.course();
    if (course == null) {
      return Reasons.gap(j) + "; chưa đủ số liệu để dự báo";
    }
    return behind(j, course) + (growsUnderACap(j, course) ? outcome(j, course) : pace(j, course));
  }

  /** Of what is below its path and will miss its level by so little that it is a delay only. */
  static String close(Judgement j, Thresholds limits) {
    Course course = Objects.requireNonNull(j.course());
    return behind(j, course)
        + outcome(j, course)
        + ", sát mức chỉ tiêu (sai số dự báo không quá "
        + Amounts.percent(Rational.of(limits.projection()))
        + (course.startValue() == null ? " của mức)" : " quãng đường)");
  }

  private static String behind(Judgement j, Course course) {
    Rational behind = Objects.requireNonNull(j.observation()).value().minus(course.expected());
    boolean capped = growsUnderACap(j, course);
    return "; theo lộ trình "
        + (capped ? "không quá " : "cần ")
        + Amounts.expected(j, course)
        + (capped ? ", vượt " : ", chậm ")
        + Amounts.difference(behind, j);
  }

  /** What may grow to its level and no further: the path is what it may be by then. */
  private static boolean growsUnderACap(Judgement j, Course course) {
    Rational start = course.startValue();
    return Levels.isCap(j.level().criterion())
        && start != null
        && course.expected().compareTo(start) >= 0;
  }

  private static String outcome(Judgement j, Course course) {
    return course.projected() == null
        ? "; chưa đủ số liệu để dự báo"
        : "; với tốc độ đến nay, đến hạn sẽ là " + Amounts.projected(j, course.projected());
  }

  private static String pace(Judgement j, Course course) {
    LocalDate due = j.due();
    if (course.projected() == null || due == null) {
      return "; chưa đủ số liệu để dự báo";
    }
    LocalDate reached = course.reachedOn();
    if (reached == null) {
      return "; với tốc độ đến nay sẽ không đạt được mức này";
    }
    String when =
        "; với tốc độ đến nay sẽ đạt vào tháng "
            + reached.getMonthValue()
            + "/"
            + reached.getYear();
    return reached.isAfter(due)
        ? when + ", sau hạn " + months(due, reached)
        : when + ", kịp hạn " + Dates.brief(due);
  }

  private static String months(LocalDate from, LocalDate to) {
    long months =
        Math.max(1, ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)));
    if (months % 12 == 0) {
      return months / 12 + " năm";
    }
    return months < 24 ? months + " tháng" : "hơn " + months / 12 + " năm";
  }
}
