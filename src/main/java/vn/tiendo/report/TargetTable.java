package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Ordinals;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Reach;
import vn.tiendo.report.OfficialTable.Row;

/**
 * The table of a plan's targets with what was reached (official format, 6.2): which rows there are;
 * what stands in their columns is for {@link TargetCells} to say.
 */
final class TargetTable {
  private final Briefing briefing;
  private final Commitment commitment;
  private final TargetCells cells;
  private final List<Row> rows = new ArrayList<>();

  TargetTable(Briefing briefing, Commitment commitment) {
    this.briefing = briefing;
    this.commitment = commitment;
    this.cells =
        switch (briefing.report().tables()) {
          case PLAN -> new PlanCells(briefing, commitment);
          case YEARS -> YearCells.of(briefing, commitment);
          case YEAR_BEFORE -> new YearBeforeCells(briefing);
        };
  }

  OfficialTable table() {
    addTargets(briefing.assessment().of(commitment));
    return new OfficialTable(
        "Kết quả thực hiện từng chỉ tiêu của " + commitment.title(),
        null,
        cells.columns(rows),
        rows,
        cells.notes());
  }

  private void addTargets(List<Assessment> assessments) {
    String group = null;
    int groups = 0;
    int number = 0;
    for (Assessment assessment : assessments) {
      String own = assessment.target().group();
      if (own != null && !Objects.equals(group, own)) {
        groups++;
        rows.add(Row.heading(Ordinals.roman(groups), own));
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
        rows.add(cells.part(judgement, assessment));
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
    return cells.target(number, name, assessment, ofOneUnit(assessment));
  }

  /** Whether all it demands is of one organisation or kind, whose result has a row of its own. */
  private static boolean ofOneUnit(Assessment assessment) {
    return assessment.ground() != Ground.BY_PARTS
        && assessment.judgements().stream().anyMatch(j -> saysMore(j, assessment));
  }
}
