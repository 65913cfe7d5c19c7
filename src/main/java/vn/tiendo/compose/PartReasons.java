package vn.tiendo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * The sentence of why of a target with several levels, organisations or parts: how many are met,
 * and which are not.
 */
final class PartReasons {
  private final Reasons reasons;
  private final Assessment assessment;

  PartReasons(Reasons reasons, Assessment assessment) {
    this.reasons = reasons;
    this.assessment = assessment;
  }

  /** The sentence without its full stop. */
  String text() {
    int all = all();
    if (all == 0) {
      return "Chưa có đơn vị nào để đánh giá";
    }
    if (assessment.verdict() == Verdict.NOT_DUE && nothingDue()) {
      return notDue(all);
    }
    if (nothingKnown()) {
      return "Chưa có số liệu của cả " + all + " " + noun() + ": " + Reasons.listed(open());
    }
    List<String> open = open();
    return told(all, open, onTrack()) + ended() + withheld();
  }

  private String told(int all, List<String> open, int onTrack) {
    if (all > 1 && onTrack == all) {
      return "Cả " + all + " " + noun() + " đều đúng tiến độ";
    } else if (all > 1 && open.size() == all) {
      return "Chưa có " + noun() + " nào đạt: " + Reasons.listed(open);
    }
    int met = all - open.size() - onTrack;
    String share = "/" + all + " " + noun();
    String also = onTrack == 0 ? "" : ", " + onTrack + " " + noun() + " đúng tiến độ";
    String head =
        met == 0 && onTrack > 0 ? onTrack + share + " đúng tiến độ" : "Đạt " + met + share + also;
    return head + (open.isEmpty() ? "" : "; còn lại " + Reasons.listed(open));
  }

  /** Which organisations were judged of the years before they ended, and of no later one. */
  private String ended() {
    StringBuilder text = new StringBuilder();
    byReach()
        .forEach(
            (name, judgements) -> {
              Judgement last = judgements.get(judgements.size() - 1);
              LocalDate day = reasons.endedOn(last.reach());
              if (day != null && last.year() != null && last.verdict() != Verdict.NOT_DUE) {
                text.append("; ").append(name).append(" kết thúc hoạt động ngày ");
                text.append(Dates.brief(day)).append(" nên chỉ tính đến năm ").append(last.year());
              }
            });
    return text.toString();
  }

  /** Nothing is concluded of the whole from the parts that are shown. */
  private String withheld() {
    return reasons.lacksParts(assessment.target())
        ? "; còn nội dung không công bố nên không kết luận chung"
        : "";
  }

  private boolean nothingDue() {
    return assessment.judgements().stream().allMatch(j -> j.verdict() == Verdict.NOT_DUE);
  }

  private String notDue(int all) {
    LocalDate first = firstDue(assessment);
    String due = first == null ? "Nguồn không nêu thời hạn" : "Chưa đến hạn " + Dates.brief(first);
    List<String> known = known();
    int unknown = all - known.size();
    return due
        + (unknown > 0 ? ", chưa có số liệu đo của " + unknown + " " + noun() : "")
        + (known.isEmpty() ? "" : "; mới có " + Reasons.listed(known));
  }

  /** What was measured of each part, though none of it is due. */
  private List<String> known() {
    List<String> known = new ArrayList<>();
    for (Assessment part : assessment.parts()) {
      String value = part.decisive() == null ? null : Amounts.judged(part.decisive());
      if (value != null) {
        known.add(part.target().name() + ": " + value);
      }
    }
    byReach()
        .forEach(
            (name, judgements) -> {
              String value = Amounts.judged(judgements.get(judgements.size() - 1));
              if (value != null) {
                known.add(name + ": " + value);
              }
            });
    return known;
  }

  /** The earliest day that something is due, in the target itself or in its parts, if any. */
  private static @Nullable LocalDate firstDue(Assessment assessment) {
    return Stream.concat(
            assessment.judgements().stream().map(Judgement::due),
            assessment.parts().stream().map(PartReasons::firstDue))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean nothingKnown() {
    return all() > 1
        && assessment.parts().isEmpty()
        && assessment.judgements().stream()
            .allMatch(j -> j.ground() == Ground.NO_FIGURE || j.verdict() == Verdict.NOT_DUE)
        && assessment.judgements().stream().allMatch(j -> Amounts.judged(j) == null);
  }

  /**
   * How many of what are met, for a column of results: {@code 4/5 loại hình đạt}, {@code 2/3 nội
   * dung đúng tiến độ} while none is met; that there is no figure when nothing was measured of any.
   */
  String count() {
    if (!isMeasured(assessment)) {
      return Wording.NO_FIGURE;
    }
    int all = all();
    int onTrack = onTrack();
    int met = all - open().size() - onTrack;
    String noun = " " + noun() + (reasons.lacksParts(assessment.target()) ? " công khai" : "");
    if (onTrack == 0) {
      return met + "/" + all + noun + " đạt";
    }
    return met == 0
        ? onTrack + "/" + all + noun + " đúng tiến độ"
        : met + "/" + all + noun + " đạt, " + onTrack + " đúng tiến độ";
  }

  private static boolean isMeasured(Assessment assessment) {
    return assessment.judgements().stream().anyMatch(j -> Amounts.judged(j) != null)
        || assessment.parts().stream().anyMatch(PartReasons::isMeasured);
  }

  /** How many are not due and on the way. */
  private int onTrack() {
    long parts = assessment.parts().stream().filter(p -> p.verdict() == Verdict.ON_TRACK).count();
    long reaches =
        byReach().values().stream().map(PartReasons::unmet).filter(PartReasons::isOnTrack).count();
    return Math.toIntExact(parts + reaches);
  }

  private static boolean isOnTrack(List<Judgement> unmet) {
    return !unmet.isEmpty() && unmet.stream().allMatch(j -> j.verdict() == Verdict.ON_TRACK);
  }

  private static List<Judgement> unmet(List<Judgement> judgements) {
    return judgements.stream()
        .filter(j -> j.verdict() != Verdict.NOT_DUE && !j.verdict().isMet())
        .toList();
  }

  private int all() {
    return byReach().size() + assessment.parts().size();
  }

  private Map<String, List<Judgement>> byReach() {
    Map<String, List<Judgement>> byReach = new LinkedHashMap<>();
    for (Judgement j : assessment.judgements()) {
      byReach.computeIfAbsent(label(j), name -> new ArrayList<>()).add(j);
    }
    return byReach;
  }

  /** Those that are neither met nor on the way. */
  private List<String> open() {
    List<String> open = new ArrayList<>();
    assessment.parts().stream()
        .filter(p -> !p.verdict().isMet() && p.verdict() != Verdict.ON_TRACK)
        .forEach(p -> open.add(open(p)));
    byReach().forEach((name, judgements) -> addOpen(name, judgements, open));
    return open;
  }

  private void addOpen(String name, List<Judgement> judgements, List<String> open) {
    List<Judgement> weighed =
        judgements.stream().filter(j -> j.verdict() != Verdict.NOT_DUE).toList();
    if (weighed.isEmpty()) {
      open.add(nothingKnown() ? name : name + ": " + Verdict.NOT_DUE.word());
      return;
    }
    List<Judgement> unmet = unmet(judgements);
    if (!unmet.isEmpty() && !isOnTrack(unmet)) {
      open.add(open(name, unmet.get(unmet.size() - 1), unmet, weighed.size()));
    }
  }

  /** Of what is judged year by year how many years are met, beside the last that is not. */
  private String open(String name, Judgement last, List<Judgement> unmet, int years) {
    int met = years - unmet.size();
    boolean failed = last.verdict() == Verdict.NOT_MET || last.verdict() == Verdict.NEARLY_MET;
    boolean yearly =
        assessment.target().schedule() instanceof Schedule.Recurring r
            && r.cadence() == Schedule.Cadence.YEARLY;
    return met > 0 && failed && yearly
        ? name + " đạt " + met + "/" + years + " năm, " + open("", last).strip()
        : open(name, last);
  }

  private String open(Assessment part) {
    Judgement decisive = part.decisive();
    return decisive == null
        ? part.target().name() + ": " + part.verdict().word()
        : open(part.target().name(), decisive);
  }

  private String open(String name, Judgement j) {
    if (nothingKnown()) {
      return name;
    }
    String year = j.year() == null ? "" : " " + reasons.window(j, assessment.target());
    String reached = Amounts.judged(j);
    String value = reached == null ? ": " : ": " + reached + ", ";
    return name + year + value + j.verdict().word();
  }

  private String label(Judgement j) {
    return reasons.part(j, assessment.target());
  }

  private String noun() {
    if (!assessment.parts().isEmpty()) {
      return "nội dung";
    }
    if (assessment.target().application() instanceof Target.Application.Each) {
      return "đơn vị";
    }
    List<Reach> reaches = assessment.judgements().stream().map(Judgement::reach).toList();
    if (reaches.stream().allMatch(Reach.OfKind.class::isInstance)) {
      return "loại hình";
    }
    return reaches.stream().allMatch(Reach.OfOrganisation.class::isInstance) ? "đơn vị" : "mức";
  }
}
