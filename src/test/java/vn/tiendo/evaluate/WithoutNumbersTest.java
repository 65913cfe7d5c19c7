package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.at;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Period;

/** What is decided where no number decides. */
class WithoutNumbersTest {
  private static final Criterion FROM_20 = new Criterion.AtLeast(n("20"), false);

  private static Given share() {
    return target("từ 20% trở lên", FROM_20).from("2015-12-31", "10");
  }

  @Test
  void aDeedIsMetWhenDoneInTime() {
    Given deed = target("ban hành nghị quyết", new Criterion.Deed());
    deed.words(at("2020-06-30"), new FigureValue.Done(true, LocalDate.of(2020, 5, 1)));
    assertThat(deed.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
  }

  @Test
  void aDeedDoneTooLateIsNotMet() {
    Given deed = target("ban hành nghị quyết", new Criterion.Deed()).due("2020-03-31");
    deed.words(at("2020-06-30"), new FigureValue.Done(true, LocalDate.of(2020, 5, 1)));
    assertThat(deed.verdictAt("2020-12-31")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aDeedOfATimeThatEndsAfterTheDeadlineIsNotKnownToBeInTime() {
    Given deed = target("ban hành nghị quyết", new Criterion.Deed()).due("2020-06-30");
    deed.words(year(2020), new FigureValue.Done(true, null));
    assertThat(deed.asOf("2020-12-31").ground()).isEqualTo(Ground.DAY_UNKNOWN);
    assertThat(deed.verdictAt("2020-12-31")).isEqualTo(Verdict.NO_DATA);
  }

  @Test
  void aDeedOfALaterTimeIsNotKnownToBeLate() {
    Given deed = target("ban hành nghị quyết", new Criterion.Deed()).due("2020-06-30");
    deed.words(year(2021), new FigureValue.Done(true, null));
    assertThat(deed.asOf("2021-12-31").ground()).isEqualTo(Ground.DAY_UNKNOWN);
  }

  @Test
  void aDeedKnownToBeDoneInTimeStaysSo() {
    Given deed = target("ban hành nghị quyết", new Criterion.Deed()).due("2020-06-30");
    deed.words(at("2020-03-31"), new FigureValue.Done(true, null));
    deed.words(year(2020), new FigureValue.Done(true, null));
    assertThat(deed.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
  }

  @Test
  void aGradeIsMetByItAndBetterOnes() {
    Criterion good = new Criterion.Grade("khá", List.of("yếu", "trung bình", "khá", "tốt"));
    assertThat(
            target("khá trở lên", good)
                .words(year(2020), new FigureValue.Words("Tốt"))
                .verdictAt("2020-12-31"))
        .isEqualTo(Verdict.MET);
    assertThat(
            target("khá trở lên", good)
                .words(year(2020), new FigureValue.Words("trung bình"))
                .verdictAt("2020-12-31"))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aLevelThatTheSourceDoesNotStateIsNotJudged() {
    Given unstated = target("không nêu", new Criterion.Unstated()).figure(year(2020), "97");
    assertThat(unstated.asOf("2020-12-31").ground()).isEqualTo(Ground.LEVEL_UNSTATED);
  }

  @Test
  void oneOrganisationIsJudgedByItsOwnLevelWhenThatOfTheWholeIsNotStated() {
    Given given =
        target("không nêu", new Criterion.Unstated())
            .unit("xa-a", "Đảng bộ xã A")
            .own("xa-a", "từ 20% trở lên", FROM_20)
            .countsOf("xa-a", year(2020), "30", "100");
    assertThat(given.asOf("2020-12-31").judgements()).hasSize(1);
    assertThat(given.verdictAt("2020-12-31")).isEqualTo(Verdict.MET);
  }

  @Test
  void aFigureWithoutADateIsShownAndNotJudged() {
    Given undated = share().figure(new Period.Undated(), "55");
    assertThat(undated.asOf("2020-12-31").ground()).isEqualTo(Ground.UNDATED);
  }
}
