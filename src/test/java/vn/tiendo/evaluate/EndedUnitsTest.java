package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;

/** Units that end in mid-term: judged of the years in which they were, and of no other. */
class EndedUnitsTest {
  private static final Schedule YEARLY =
      new Schedule.Recurring(Schedule.Cadence.YEARLY, 2018, 2020);

  private static Given each() {
    return target("từ 20% trở lên", new Criterion.AtLeast(n("20"), false))
        .by(YEARLY)
        .eachUnit()
        .unit("con", "Chi bộ còn")
        .unit("het", "Chi bộ hết", null, "2020-06-30")
        .countsOf("con", year(2018), "5", "20")
        .countsOf("con", year(2019), "5", "20")
        .countsOf("con", year(2020), "5", "20")
        .countsOf("het", year(2018), "5", "20");
  }

  private static List<Integer> yearsOfEnded(Assessment assessment) {
    return assessment.judgements().stream()
        .filter(
            j ->
                j.reach() instanceof Reach.OfOrganisation one
                    && one.organisation().value().value().equals("het"))
        .map(Judgement::year)
        .toList();
  }

  @Test
  void isJudgedOfTheYearsInWhichItWas() {
    Assessment assessment = each().countsOf("het", year(2019), "5", "20").asOf("2020-12-31");
    assertThat(yearsOfEnded(assessment)).containsExactly(2018, 2019);
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void aYearThatItMissedCounts() {
    Assessment assessment = each().countsOf("het", year(2019), "1", "20").asOf("2020-12-31");
    assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aYearThatIsUnknownIsMissing() {
    assertThat(each().verdictAt("2020-12-31")).isEqualTo(Verdict.NO_DATA);
  }

  @Test
  void beforeTheTermIsOverAnEndedUnitThatMetAllIsDone() {
    Assessment assessment = each().countsOf("het", year(2019), "5", "20").asOf("2020-09-30");
    assertThat(assessment.verdict()).isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void oneThatEndedBeforeTheFirstYearIsNotAskedFor() {
    Assessment assessment = each().unit("cu", "Chi bộ cũ", null, "2018-06-30").asOf("2020-12-31");
    assertThat(assessment.judgements())
        .noneMatch(
            j ->
                j.reach() instanceof Reach.OfOrganisation one
                    && one.organisation().value().value().equals("cu"));
  }

  @Test
  void aSumNeitherMissesNorCountsWhatEndedBeforeItsPeriod() {
    Assessment assessment =
        target("từ 20% trở lên", new Criterion.AtLeast(n("20"), false))
            .unit("con", "Chi bộ còn")
            .unit("het", "Chi bộ hết", null, "2019-12-31")
            .unit("hop", "Chi bộ hợp", null, "2019-06-30")
            .countsOf("con", year(2020), "5", "20")
            .countsOf("het", year(2020), "0", "20")
            .asOf("2020-12-31");
    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
    assertThat(assessment.decisive()).isNotNull();
    assertThat(assessment.judgements().get(0).missing()).isEmpty();
  }
}
