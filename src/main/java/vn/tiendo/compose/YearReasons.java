package vn.tiendo.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;

/**
 * The sentence of why of a target judged year by year: which years are met, missed or without data.
 */
final class YearReasons {
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
    due(due, clauses);
    for (Judgement j : with(past, j -> !isDue(j))) {
      clauses.add(Reasons.lowerIf(!clauses.isEmpty(), reasons.of(j, assessment.target())));
    }
    return String.join("; ", clauses);
  }

  private void due(List<Judgement> due, List<String> clauses) {
    List<Judgement> met = with(due, j -> j.verdict().isMet());
    List<Judgement> unknown = with(due, j -> j.verdict() == Verdict.NO_DATA);
    List<Judgement> failed = with(due, j -> !j.verdict().isMet() && j.verdict() != Verdict.NO_DATA);
    if (unknown.size() < due.size()) {
      String level = level(due);
      String share = met.size() + "/" + due.size() + " " + span();
      clauses.add("Đạt " + level + " ở " + share + withValues(met));
    }
    if (!failed.isEmpty()) {
      clauses.add("chưa đạt " + list(failed, true));
    }
    if (!unknown.isEmpty()) {
      String nothing = unknown.size() == due.size() ? start(unknown.get(0)) : "";
      clauses.add(unknown(unknown) + nothing);
    }
  }

  /** The years that could not be judged, and why where it is not that nothing was measured. */
  private String unknown(List<Judgement> unknown) {
    boolean measured = unknown.stream().anyMatch(j -> !lack(j).isEmpty());
    return (measured ? "chưa đủ số liệu " : "chưa có số liệu ")
        + unknown.stream().map(j -> item(j, false) + lack(j)).collect(Collectors.joining(", "));
  }

  private String lack(Judgement j) {
    return switch (j.ground()) {
      case UNITS_MISSING -> " (thiếu " + reasons.names(j.missing()) + ")";
      case NO_BASE -> " (thiếu số liệu gốc để so sánh)";
      case HEDGED -> " (nguồn chỉ ghi " + Amounts.judged(j) + ")";
      case STALE -> " (số liệu đã quá cũ)";
      case NOT_ASSESSED -> " (chưa có đánh giá kết luận)";
      default -> "";
    };
  }

  /** Where nothing at all was measured: the baseline and the level. */
  private String start(Judgement j) {
    return LackReasons.baseline(assessment.target(), j) + "; mức cần đạt: " + Reasons.level(j);
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

  private String withValues(List<Judgement> met) {
    return met.isEmpty() ? "" : " (" + list(met, true) + ")";
  }

  private String list(List<Judgement> judgements, boolean values) {
    return judgements.stream().map(j -> item(j, values)).collect(Collectors.joining(", "));
  }

  private String item(Judgement j, boolean value) {
    String where = j.reach() instanceof Reach.Whole ? "" : reasons.reach(j.reach()) + " ";
    String reached = value ? ": " + Amounts.judged(j) + Changes.of(j, assessment.target()) : "";
    return where + reasons.window(j, assessment.target()) + reached;
  }
}
