package vn.tiendo.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Rational;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;

/**
 * The sentence of why of a target judged year by year: which years are met, missed or without data.
 */
final class YearReasons {
  /** So many years are all told with their values. */
  private static final int FEW = 3;

  private final Reasons reasons;
  private final Assessment assessment;

  YearReasons(Reasons reasons, Assessment assessment) {
    this.reasons = reasons;
    this.assessment = assessment;
  }

  /** The sentence without its full stop. */
  String text() {
    List<Judgement> past = with(assessment.judgements(), j -> j.verdict() != Verdict.NOT_DUE);
    if (past.isEmpty()) {
      return reasons.of(assessment.judgements().get(0), assessment.target());
    }
    if (past.stream().allMatch(j -> j.ground() == Ground.UNDATED)) {
      return reasons.of(past.get(0), assessment.target());
    }
    List<Judgement> due = with(past, this::isDue);
    List<String> clauses = new ArrayList<>();
    if (due.size() == 1 && due.get(0).verdict() != Verdict.NO_DATA) {
      clauses.add(reasons.of(due.get(0), assessment.target()));
    } else {
      due(due, clauses);
    }
    for (Judgement j : with(past, j -> !isDue(j))) {
      clauses.add(Reasons.lowerIf(!clauses.isEmpty(), reasons.of(j, assessment.target())));
    }
    return String.join("; ", clauses) + ahead();
  }

  private void due(List<Judgement> due, List<String> clauses) {
    if (due.isEmpty()) {
      return;
    }
    List<Judgement> met = with(due, j -> j.verdict().isMet());
    List<Judgement> unknown = with(due, j -> j.verdict() == Verdict.NO_DATA);
    List<Judgement> failed = with(due, j -> !j.verdict().isMet() && j.verdict() != Verdict.NO_DATA);
    if (met.size() == due.size()) {
      clauses.add("Cả " + due.size() + " " + span() + " đều đạt " + level(due) + examples(met));
    } else if (failed.size() == due.size()) {
      clauses.add(
          "Cả " + due.size() + " " + span() + " đều chưa đạt " + level(due) + ": " + list(failed));
    } else if (unknown.size() < due.size()) {
      clauses.add(
          "Đạt " + level(due) + " ở " + met.size() + "/" + due.size() + " " + span() + which(met));
      if (!failed.isEmpty()) {
        clauses.add("chưa đạt " + list(failed));
      }
    }
    if (assessment.verdict() == Verdict.NEARLY_MET && !clauses.isEmpty()) {
      clauses.add("từ " + nearly() + " kế hoạch là cơ bản đạt, không tính là đạt");
    }
    if (!unknown.isEmpty()) {
      String nothing = unknown.size() == due.size() ? start(unknown.get(0)) : "";
      clauses.add(Reasons.lowerIf(!clauses.isEmpty(), unknown(unknown)) + nothing);
    }
  }

  private String nearly() {
    return Amounts.percent(Rational.of(reasons.thresholds().nearlyMet()));
  }

  /** Years that are still to be judged, where the verdict depends on them. */
  private String ahead() {
    if (!(assessment.target().schedule() instanceof Schedule.Recurring r)
        || r.cadence() != Schedule.Cadence.YEARLY
        || !assessment.asOf().isBefore(r.end())) {
      return "";
    }
    int next = Math.max(r.firstYear(), assessment.asOf().getYear() + (isYearsEnd() ? 1 : 0));
    return next == r.lastYear()
        ? "; năm " + next + " chưa đến kỳ"
        : "; các năm " + next + " - " + r.lastYear() + " chưa đến kỳ";
  }

  private boolean isYearsEnd() {
    return assessment.asOf().getMonthValue() == 12 && assessment.asOf().getDayOfMonth() == 31;
  }

  /** The years that could not be judged, and why where it is not that nothing was measured. */
  private String unknown(List<Judgement> unknown) {
    boolean measured = unknown.stream().anyMatch(j -> !lack(j).isEmpty());
    return measured
        ? "Chưa đủ số liệu "
            + unknown.stream().map(j -> window(j) + lack(j)).collect(Collectors.joining(", "))
        : "Chưa có số liệu " + windows(unknown);
  }

  private String lack(Judgement j) {
    return switch (j.ground()) {
      case UNITS_MISSING -> " (thiếu " + reasons.names(j.missing()) + ")";
      case NO_BASE -> " (thiếu số liệu gốc để so sánh)";
      case HEDGED -> " (nguồn chỉ ghi " + Amounts.judged(j) + ")";
      case STALE -> " (số liệu đã quá cũ)";
      case DAY_UNKNOWN -> " (chưa rõ ngày hoàn thành)";
      case NOT_ASSESSED -> " (chưa có đánh giá kết luận)";
      default -> "";
    };
  }

  /** Where nothing at all was measured: the baseline and the level. */
  private String start(Judgement j) {
    return LackReasons.baseline(assessment.target(), j) + "; yêu cầu: " + Reasons.level(j);
  }

  private static String level(List<Judgement> due) {
    boolean same = due.stream().map(Reasons::level).distinct().count() == 1;
    return same ? "mức " + Reasons.level(due.get(0)) : "mức có hiệu lực từng thời điểm";
  }

  private boolean isDue(Judgement j) {
    return j.due() != null && !assessment.asOf().isBefore(j.due());
  }

  private static List<Judgement> with(List<Judgement> judgements, Predicate<Judgement> property) {
    return judgements.stream().filter(property).toList();
  }

  private String span() {
    return assessment.target().schedule() instanceof Schedule.Recurring r
        ? switch (r.cadence()) {
          case YEARLY -> "năm đã qua";
          case QUARTERLY -> "quý đã qua";
          case MONTHLY -> "tháng đã qua";
        }
        : "kỳ đã qua";
  }

  private String which(List<Judgement> met) {
    return met.isEmpty() ? "" : " (" + windows(met) + ")";
  }

  /** Windows by name; years that follow each other in short: {@code các năm 2016 - 2020}. */
  private String windows(List<Judgement> judgements) {
    boolean years =
        assessment.target().schedule() instanceof Schedule.Recurring r
            && r.cadence() == Schedule.Cadence.YEARLY;
    if (!years || judgements.size() == 1) {
      return runs(judgements);
    }
    List<Integer> named = judgements.stream().map(j -> Objects.requireNonNull(j.year())).toList();
    int first = named.get(0);
    int last = named.get(named.size() - 1);
    return last - first == named.size() - 1 && named.size() > 2
        ? "các năm " + first + " - " + last
        : "các năm " + named.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Quarters or months; many that follow each other by the first and the last. */
  private String runs(List<Judgement> judgements) {
    List<String> told = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= judgements.size(); i++) {
      if (i == judgements.size() || !follows(judgements.get(i - 1), judgements.get(i))) {
        List<String> run = judgements.subList(from, i).stream().map(this::window).toList();
        if (run.size() > FEW) {
          told.add("từ " + run.get(0) + " đến " + run.get(run.size() - 1));
        } else {
          told.addAll(run);
        }
        from = i;
      }
    }
    return String.join(", ", told);
  }

  private boolean follows(Judgement one, Judgement next) {
    List<Judgement> all = assessment.judgements();
    return one.reach().equals(next.reach()) && all.indexOf(next) == all.indexOf(one) + 1;
  }

  /** Of years that are all met, those that tell most: few of them all, of many worst and newest. */
  private String examples(List<Judgement> met) {
    Judgement newest = met.get(met.size() - 1);
    if (newest.level().criterion() instanceof Criterion.All
        || newest.level().criterion() instanceof Criterion.None) {
      return "";
    }
    if (met.size() <= FEW) {
      return ": " + list(met);
    }
    Judgement worst = worst(met);
    String tail = "gần nhất là " + value(newest) + " " + window(newest);
    if (worst == null) {
      return "; " + tail;
    }
    String end = worst.equals(newest) ? ", cũng là năm gần nhất" : ", " + tail;
    return "; " + extreme() + " là " + value(worst) + " " + window(worst) + end;
  }

  private String extreme() {
    return assessment.target().direction() == Direction.DOWN ? "cao nhất" : "thấp nhất";
  }

  /** The least good of them; null where no one number tells. */
  private @Nullable Judgement worst(List<Judgement> met) {
    boolean plain =
        assessment.target().direction() != Direction.KEEP
            && met.stream().allMatch(j -> j.observation() != null && j.base() == null);
    if (!plain) {
      return null;
    }
    Comparator<Judgement> byValue =
        Comparator.comparing(j -> Objects.requireNonNull(j.observation()).value());
    return assessment.target().direction() == Direction.DOWN
        ? met.stream().max(byValue).orElse(null)
        : met.stream().min(byValue).orElse(null);
  }

  private String list(List<Judgement> judgements) {
    return judgements.stream().map(this::item).collect(Collectors.joining("; "));
  }

  private String item(Judgement j) {
    return window(j) + ": " + value(j);
  }

  private String value(Judgement j) {
    String value = (Amounts.judged(j) + Changes.of(j, assessment.target())).replace(") (", "; ");
    return j.words() != null ? "“" + value + "”" : value;
  }

  private String window(Judgement j) {
    String where = j.reach() instanceof Reach.Whole ? "" : reasons.reach(j.reach()) + " ";
    return where + reasons.window(j, assessment.target());
  }
}
