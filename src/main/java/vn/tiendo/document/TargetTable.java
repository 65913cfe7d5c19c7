package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.document.OfficialTable.Align;
import vn.tiendo.document.OfficialTable.Column;
import vn.tiendo.document.OfficialTable.Row;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Reach;

/** The table of a plan's targets with what was reached (official format, 6.2). */
final class TargetTable {
  private final Briefing briefing;
  private final Commitment commitment;
  private final Wording wording;
  private final List<Row> rows = new ArrayList<>();

  TargetTable(Briefing briefing, Commitment commitment) {
    this.briefing = briefing;
    this.commitment = commitment;
    this.wording = briefing.wording();
  }

  OfficialTable table() {
    addTargets(briefing.assessment().of(commitment));
    return new OfficialTable(
        "Kết quả thực hiện từng chỉ tiêu của " + commitment.title(),
        null,
        columns(),
        rows,
        notes());
  }

  private List<String> notes() {
    return List.of("Cách đánh giá: " + wording.thresholds(), "Cột 3 so kết quả với mục tiêu.");
  }

  private List<Column> columns() {
    return List.of(
        new Column("TT", "A", 6, Align.CENTRE),
        new Column("Chỉ tiêu", "B", 23, Align.LEFT),
        new Column("Đơn vị tính", "C", 7, Align.CENTRE),
        new Column("Mục tiêu", "1", 16, Align.CENTRE),
        new Column("Thực hiện đến " + Dates.brief(briefing.day()), "2", 15, Align.CENTRE),
        new Column("Tỷ lệ (%)", "3=2/1", 8, Align.CENTRE),
        new Column("Đánh giá", "4", 12, Align.CENTRE),
        new Column("Ghi chú", "5", 13, Align.LEFT));
  }

  private void addTargets(List<Assessment> assessments) {
    String group = null;
    int groups = 0;
    int number = 0;
    for (Assessment assessment : assessments) {
      String own = assessment.target().group();
      if (own != null && !Objects.equals(group, own)) {
        groups++;
        rows.add(Row.heading(Phrases.roman(groups), own));
      }
      group = own;
      number++;
      addTarget(Integer.toString(number), assessment);
    }
  }

  private void addTarget(String number, Assessment assessment) {
    rows.add(row(number, assessment.target().name(), assessment));
    addScopes(assessment);
    for (Assessment part : assessment.parts()) {
      rows.add(row("", "- " + part.target().name(), part));
    }
    int inner = 0;
    for (Assessment nested : assessment.within()) {
      inner++;
      String lead = inner == 1 ? "Trong đó: " : "";
      addNested(number + "." + inner, lead, nested);
    }
  }

  private void addNested(String number, String lead, Assessment nested) {
    rows.add(row(number, lead + nested.target().name(), nested));
    addScopes(nested);
    int inner = 0;
    for (Assessment deeper : nested.within()) {
      inner++;
      addNested(number + "." + inner, inner == 1 ? "Trong đó: " : "", deeper);
    }
  }

  /** Levels of single organisations or kinds, each on a line of its own. */
  private void addScopes(Assessment assessment) {
    for (Judgement judgement : assessment.judgements()) {
      if (saysMore(judgement, assessment) && isNewest(judgement, assessment)) {
        rows.add(
            Row.figures(
                List.of(
                    "",
                    "- " + wording.reach(judgement.reach()),
                    judgement.level().unit().name(),
                    wording.phrase(judgement.level()),
                    reached(judgement),
                    ratio(judgement),
                    Phrases.raised(wording.verdict(judgement)),
                    "")));
      }
    }
  }

  /** Whether it has a level of its own or a result; else the target's own row says it all. */
  private static boolean saysMore(Judgement judgement, Assessment assessment) {
    boolean sameLevel = judgement.level().equals(assessment.target().level());
    return !(judgement.reach() instanceof Reach.Whole)
        && (!sameLevel || judgement.verdict() != Verdict.NO_DATA);
  }

  /** Of several years of one organisation or kind, the last that could be judged. */
  private static boolean isNewest(Judgement judgement, Assessment assessment) {
    List<Judgement> same =
        assessment.judgements().stream().filter(j -> j.reach().equals(judgement.reach())).toList();
    Judgement newest =
        same.stream()
            .filter(j -> j.verdict() != Verdict.NO_DATA && j.verdict() != Verdict.NOT_DUE)
            .reduce((a, b) -> b)
            .orElse(same.get(0));
    return newest.equals(judgement);
  }

  private Row row(String number, String name, Assessment assessment) {
    Judgement whole = whole(assessment);
    boolean spread = assessment.target().level() == null;
    return Row.figures(
        List.of(
            number,
            name,
            spread ? "" : wording.unit(assessment.target()),
            spread ? "" : wording.phrase(assessment.target()),
            spread || whole == null ? "" : reached(whole),
            spread || whole == null ? "" : ratio(whole),
            Phrases.raised(wording.verdict(assessment)),
            remark(assessment)));
  }

  /** What was judged of the committee as a whole; null when only parts of it were judged. */
  private static @Nullable Judgement whole(Assessment assessment) {
    Judgement decisive = assessment.decisive();
    if (decisive == null || decisive.reach() instanceof Reach.Whole) {
      return decisive;
    }
    return assessment.judgements().stream()
        .filter(j -> j.reach() instanceof Reach.Whole)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /**
   * What was reached, or else the newest figure there is, though it could not be judged; not
   * reported stands as an empty cell (official format, 3.8).
   */
  private String reached(Judgement judgement) {
    String judged = wording.reached(judgement);
    if (!judged.equals(Wording.NO_FIGURE)) {
      return judged;
    }
    return judgement.latest() == null ? "" : wording.figure(judgement.latest());
  }

  private String ratio(Judgement judgement) {
    if (judgement.shareOfPlan() == null) {
      return judgement.observation() == null ? "" : "-";
    }
    String percent = wording.percent(judgement.shareOfPlan());
    return percent.substring(0, percent.length() - 1);
  }

  /** What the columns have no room for: the whole period, and where it started from. */
  private String remark(Assessment assessment) {
    List<String> remarks = new ArrayList<>();
    Judgement forPeriod = assessment.forPeriod();
    if (forPeriod != null) {
      remarks.add(
          "Cả giai đoạn: " + wording.phrase(forPeriod.level()) + ", " + forPeriod.verdict().word());
    }
    Baseline baseline = assessment.target().baseline();
    if (baseline != null && assessment.verdict() == Verdict.NO_DATA) {
      remarks.add("Mức xuất phát: " + wording.startingValue(assessment.target()));
    }
    return String.join("; ", remarks);
  }
}
