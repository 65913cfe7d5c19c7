package vn.tiendo.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Turning;
import vn.tiendo.evaluate.Turnings;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.site.Parts.Badge;

/** What would change the verdict on a target: found by judging it again, never guessed. */
record TurningRows(Desk desk) {
  /** Of so many parts at most it is told what would change them. */
  private static final int MOST_PARTS = 8;

  /**
   * What the template reads.
   *
   * @param lead what the rows suppose, or what could change the verdict when there are none
   * @param next what the next year's end will ask for; null where nothing can be said
   */
  public record View(String lead, List<Row> rows, @Nullable String next) {}

  /**
   * A result that gets another verdict.
   *
   * @param where the part it is of; null where there is only one
   * @param change how far it is from the present one
   */
  public record Row(@Nullable String where, String result, String change, Badge verdict) {}

  View of(Assessment assessment) {
    Judgement told = told(assessment);
    List<Row> rows =
        assessment.ground() == Ground.BY_PARTS ? ofParts(assessment) : ofWhole(assessment, told);
    return new View(
        desk.words().turningLead(assessment, told, !rows.isEmpty()),
        rows,
        desk.words().neededNext(assessment));
  }

  /** The judgement that the verdict hangs on: of years that are over, the newest that failed. */
  private static @Nullable Judgement told(Assessment assessment) {
    if (assessment.ground() != Ground.BY_YEARS || assessment.verdict().isMet()) {
      return assessment.decisive();
    }
    return assessment.judgements().stream()
        .filter(j -> j.verdict() == assessment.verdict() && j.observation() != null)
        .reduce((earlier, later) -> later)
        .orElse(assessment.decisive());
  }

  private List<Row> ofWhole(Assessment assessment, @Nullable Judgement told) {
    if (told == null) {
      return List.of();
    }
    return turnings(assessment, told, false).stream()
        .map(turning -> row(null, turning, told, assessment))
        .toList();
  }

  /** For each part that is not met, the nearest result that gets a better verdict. */
  private List<Row> ofParts(Assessment assessment) {
    List<Row> rows = new ArrayList<>();
    for (Judgement j : newestByPart(assessment).values()) {
      if (j.verdict().isMet() || rows.size() == MOST_PARTS) {
        continue;
      }
      turnings(assessment, j, true).stream()
          .filter(turning -> isBetter(turning.verdict(), j.verdict()))
          .findFirst()
          .ifPresent(t -> rows.add(row(desk.words().reach(j.reach()), t, j, assessment)));
    }
    return rows;
  }

  private static Map<String, Judgement> newestByPart(Assessment assessment) {
    Map<String, Judgement> newest = new LinkedHashMap<>();
    for (Judgement j : assessment.judgements()) {
      if (j.observation() != null) {
        newest.put(j.reach().toString(), j);
      }
    }
    return newest;
  }

  private static boolean isBetter(Verdict verdict, Verdict than) {
    return verdict.compareTo(than) < 0 && verdict != Verdict.NEARLY_MET;
  }

  private List<Turning> turnings(Assessment assessment, Judgement j, boolean alone) {
    return Turnings.of(desk.checked(), desk.judged().asOf(), assessment.target(), j, alone);
  }

  private Row row(@Nullable String where, Turning turning, Judgement j, Assessment assessment) {
    return new Row(
        where,
        desk.words().turningResult(turning, j),
        desk.words().turningChange(turning, j, assessment.target()),
        new Badge(turning.verdict().word(), turning.verdict().slug(), ""));
  }
}
