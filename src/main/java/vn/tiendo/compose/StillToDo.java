package vn.tiendo.compose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;

/**
 * How much of a target is still to be done, and how much of that falls on each year or quarter
 * until it is due: {@code còn phải kết nạp 138 đảng viên, bình quân mỗi năm 69 đảng viên}.
 */
final class StillToDo {
  private static final int YEAR = 12;
  private static final int QUARTER = 3;

  /** From how many months on a mean a year, or else a quarter, says something. */
  private static final int YEARS_FROM = 18;

  private static final int QUARTERS_FROM = 6;

  /** What a target's name tells one to do with what it counts. */
  private static final List<String> DEEDS =
      List.of(
          "kết nạp",
          "phát triển",
          "giải quyết",
          "thành lập",
          "xây dựng",
          "mở",
          "tổ chức",
          "bồi dưỡng",
          "đào tạo",
          "trồng",
          "hỗ trợ");

  private StillToDo() {}

  /** The clause without a comma before it; null where no number says it. */
  static @Nullable String of(Assessment a) {
    Judgement j = a.decisive();
    if (j == null || a.verdict().isMet() || isOver(a, j)) {
      return null;
    }
    Observation now = j.observation();
    Rational gap = j.gap();
    return now == null || gap == null || gap.signum() == 0 || !isCounted(a, j, now)
        ? null
        : clause(a, j, now, gap);
  }

  /** Whether one exact number of the whole committee says what is lacking. */
  private static boolean isCounted(Assessment a, Judgement j, Observation now) {
    Criterion demand = j.level().criterion();
    return j.reach() instanceof Reach.Whole
        && !now.hedged()
        && now.missing().isEmpty()
        && !(demand instanceof Criterion.Rank)
        && !(demand instanceof Criterion.None)
        && !Criteria.isBand(demand, a.target().direction());
  }

  /** Of a year that is over nothing can be made up for. */
  private static boolean isOver(Assessment a, Judgement j) {
    return a.target().schedule() instanceof Schedule.Recurring
        && (j.due() == null || !a.asOf().isBefore(j.due()));
  }

  private static String clause(Assessment a, Judgement j, Observation now, Rational gap) {
    LocalDate due = j.due();
    String amount = Amounts.distance(j, now.value().plus(gap));
    if (due == null || !a.asOf().isBefore(due) || isMean(a)) {
      return (gap.signum() > 0 ? "còn thiếu " : "còn cao hơn ") + amount;
    }
    String verb = gap.signum() < 0 ? "còn phải giảm " : deed(a, now);
    return verb + amount + mean(a, now, gap, due);
  }

  /** No part of the time that is left can make up a mean of all years by itself. */
  private static boolean isMean(Assessment a) {
    return a.target().schedule() instanceof Schedule.Over over
        && over.rollUp() != Schedule.RollUp.SUM;
  }

  /** A sum of deeds is named by its deed; anything else rises. */
  private static String deed(Assessment a, Observation now) {
    String name = a.target().name().toLowerCase(Locale.ROOT);
    Optional<String> deed = DEEDS.stream().filter(d -> name.startsWith(d + " ")).findFirst();
    return now.isShare() || deed.isEmpty() ? "còn phải tăng thêm " : "còn phải " + deed.get() + " ";
  }

  /** Of what recurs nothing is left to be spread over years. */
  private static String mean(Assessment a, Observation now, Rational gap, LocalDate due) {
    long months = ChronoUnit.MONTHS.between(a.asOf().plusDays(1), due.plusDays(1));
    if (a.target().schedule() instanceof Schedule.Recurring || months < QUARTERS_FROM) {
      return "";
    }
    int length = months < YEARS_FROM ? QUARTER : YEAR;
    Rational each = gap.abs().times(Rational.of(length)).over(Rational.of(months));
    boolean whole = Nouns.isWhole(now.unit());
    if (whole && each.compareTo(Rational.ONE) < 0) {
      return "";
    }
    Rational shown = whole ? Shortfalls.wholeAbove(each, true) : each;
    return ", bình quân mỗi "
        + (length == YEAR ? "năm " : "quý ")
        + Amounts.difference(shown, now.unit());
  }
}
