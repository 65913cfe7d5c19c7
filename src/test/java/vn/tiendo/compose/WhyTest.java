package vn.tiendo.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.at;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Given;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/** The sentence of why, as a reader meets it. */
class WhyTest {
  private static final Criterion FROM_20 = new Criterion.AtLeast(n("20"), false);

  private static Given share() {
    return target("từ 20% trở lên", FROM_20).from("2016-11-22", "14.80");
  }

  private static String why(Given given, String asOf) {
    CommitteeAssessment assessed = given.committeeAt(asOf);
    return new Wording(assessed).why(assessed.of(new Code("chi-tieu")));
  }

  @Test
  void metWhenDue() {
    assertThat(why(share().counts(year(2020), "483", "2300"), "2020-12-31"))
        .isEqualTo("Năm 2020 đạt 21% (483/2.300), đáp ứng mức “từ 20% trở lên”.");
  }

  @Test
  void missedByAHairIsPrintedWithTheDecimalsThatShowIt() {
    assertThat(why(share().counts(year(2020), "19999", "100000"), "2020-12-31"))
        .startsWith("Năm 2020 đạt 19,999% (19.999/100.000), chưa đạt mức “từ 20% trở lên”");
  }

  @Test
  void belowThePath() {
    assertThat(why(share().counts(year(2018), "368", "2300"), "2018-12-31"))
        .isEqualTo(
            "Năm 2018 đạt 16% (368/2.300) so với mức “từ 20% trở lên”; theo lộ trình đến lúc"
                + " đó cần 17,47%, chậm 1,47 điểm %; với tốc độ từ tháng 11/2016 đến nay, đến hạn"
                + " chỉ được 17,14%; phải đến đầu năm 2026 (tháng 1) mới đạt, sau hạn hơn 5 năm.");
  }

  @Test
  void belowThePathAndMissingTheTargetByLittle() {
    assertThat(why(share().figure(year(2018), "17.4"), "2018-12-31"))
        .isEqualTo(
            "Năm 2018 đạt 17,4% so với mức “từ 20% trở lên”; theo lộ trình đến lúc đó cần 17,47%,"
                + " chậm 0,07 điểm %; với tốc độ từ tháng 11/2016 đến nay, đến hạn sẽ là 19,87%, sát"
                + " mức chỉ tiêu (lệch không quá 5% quãng đường).");
  }

  @Test
  void onThePath() {
    assertThat(why(share().counts(year(2018), "414", "2300"), "2018-12-31"))
        .isEqualTo(
            "Năm 2018 đạt 18% (414/2.300) so với mức “từ 20% trở lên”; theo lộ trình đến lúc"
                + " đó cần 17,47%, cao hơn 0,53 điểm %, bảo đảm tiến độ.");
  }

  @Test
  void nothingMeasuredAtTheDeadline() {
    assertThat(why(share(), "2020-12-31"))
        .isEqualTo(
            "Đã đến hạn 31/12/2020 nhưng chưa có số liệu; mới có mức xuất phát 14,80% (ngày"
                + " 22/11/2016); yêu cầu: “từ 20% trở lên”.");
  }

  @Test
  void notDueYet() {
    assertThat(why(share(), "2018-06-30"))
        .isEqualTo(
            "Chưa đến hạn 31/12/2020, chưa có số liệu; mới có mức xuất phát 14,80% (ngày"
                + " 22/11/2016); yêu cầu: “từ 20% trở lên”.");
  }

  @Test
  void tooMuchOfWhatShouldFall() {
    Given poor =
        target("giảm còn 3%", new Criterion.AtMost(n("3"), false))
            .towards(Direction.DOWN)
            .from("2015-12-31", "9");
    assertThat(why(poor.figure(year(2020), "4.2"), "2020-12-31"))
        .isEqualTo("Năm 2020 là 4,2%, không đạt mức “giảm còn 3%”, cao hơn 1,2 điểm %.");
  }

  @Test
  void yearByYear() {
    Schedule yearly = new Schedule.Recurring(Schedule.Cadence.YEARLY, 2016, 2018);
    Given given = target("trên 80%", new Criterion.AtLeast(n("80"), true)).by(yearly);
    given.figure(year(2016), "82").figure(year(2017), "78.5");
    assertThat(why(given, "2018-12-31"))
        .isEqualTo(
            "Đạt mức “trên 80%” ở 1/3 năm đã qua (năm 2016); chưa đạt năm 2017: 78,5%; chưa có"
                + " số liệu năm 2018.");
  }

  @Test
  void aPartOfOneThingIsNotAskedForAsTheWholeOfIt() {
    Given cells = target("ít nhất 01 chi bộ", new Criterion.AtLeast(n("1"), false)).in("chi bộ");
    cells.from("2015-12-31", "0").due("2020-12-31").figure(year(2016), "0");
    assertThat(why(cells, "2016-12-31"))
        .isEqualTo(
            "Năm 2016 chưa có chi bộ nào, mức đặt ra “ít nhất 01 chi bộ”, còn thiếu 1 chi bộ; từ"
                + " đầu năm 2016 đến nay không thay đổi; với đà này, đến hạn sẽ là 0 chi bộ, không"
                + " đáp ứng yêu cầu.");
  }

  @Test
  void halfAYearTowardsAYearsPlan() {
    Given admitted = target("150", new Criterion.Bare(n("150"))).in("đảng viên").due("2022-12-31");
    assertThat(why(admitted.figure(new Period.FirstMonths(2022, 5), "46"), "2022-06-30"))
        .isEqualTo(
            "5 tháng đầu năm 2022 đạt 46 đảng viên so với mức “150”; theo lộ trình đến lúc đó"
                + " cần 63 đảng viên, chậm 17 đảng viên; với tốc độ từ đầu năm 2022 đến nay, đến hạn"
                + " chỉ được khoảng 110 đảng viên, không đáp ứng yêu cầu.");
  }

  @Test
  void anEstimateIsSaidToBeOne() {
    assertThat(why(share().estimate(year(2020), "21"), "2020-12-31"))
        .isEqualTo(
            "Năm 2020 đạt 21%, đáp ứng mức “từ 20% trở lên”. Số liệu là số ước nên kết luận"
                + " tạm tính.");
  }

  @Test
  void gradesAndDeeds() {
    Criterion good = new Criterion.Grade("khá", List.of("yếu", "trung bình", "khá", "tốt"));
    assertThat(
            why(
                target("khá trở lên", good).words(year(2020), new FigureValue.Words("tốt")),
                "2020-12-31"))
        .isEqualTo("Năm 2020 xếp loại “tốt”, đáp ứng mức “khá trở lên”.");
    assertThat(
            why(
                target("ban hành đề án", new Criterion.Deed())
                    .words(at("2020-05-01"), new FigureValue.Done(true, null)),
                "2020-12-31"))
        .isEqualTo(
            "Việc “ban hành đề án” đã hoàn thành (số liệu ngày 01/5/2020), kịp hạn 31/12/2020.");
  }

  @Test
  void yearlyGrowthOverAPeriod() {
    Criterion tenPercent =
        new Criterion.Change(true, Criterion.ChangeMeasure.PERCENT, n("10"), null, false, null);
    Given income =
        target("tăng bình quân từ 10%/năm trở lên", tenPercent)
            .in("tỷ đồng")
            .by(new Schedule.Over(Schedule.RollUp.MEAN, 2019, 2020))
            .from("2018-12-31", "10");
    income.figure(year(2019), "10.5").figure(year(2020), "12.1");
    assertThat(why(income, "2020-12-31"))
        .isEqualTo(
            "Năm 2020 đạt 12,1 tỷ đồng (tăng bình quân 10%/năm so với 10 tỷ đồng), đáp ứng mức"
                + " “tăng bình quân từ 10%/năm trở lên”.");
  }

  @Test
  void aRank() {
    Given rank = target("nhóm 15 dẫn đầu", new Criterion.Rank(15)).in("").towards(Direction.DOWN);
    assertThat(why(rank.figure(year(2020), "18"), "2020-12-31"))
        .isEqualTo("Năm 2020 xếp thứ 18, không đạt mức “nhóm 15 dẫn đầu”, còn kém 3 bậc.");
  }

  @Test
  void nothingKnownOfAnyUnit() {
    Given none =
        target("trên 20%", new Criterion.AtLeast(n("20"), true))
            .eachUnit()
            .unit("a", "Chi bộ A")
            .unit("b", "Chi bộ B")
            .own("b", "trên 40%", new Criterion.AtLeast(n("40"), true));
    assertThat(why(none, "2021-01-31"))
        .isEqualTo("Chưa có số liệu của cả 2 đơn vị: Chi bộ B; Chi bộ A.");
    CommitteeAssessment assessed = none.committeeAt("2021-01-31");
    Wording words = new Wording(assessed);
    Assessment assessment = assessed.of(new Code("chi-tieu"));
    assertThat(words.result(assessment).value()).isEqualTo(Wording.NO_FIGURE);
    assertThat(words.phraseWithExceptions(assessment.target()))
        .isEqualTo("trên 20%; riêng Chi bộ B: trên 40%");
    assertThat(words.headline(Tally.of(List.of(assessment))))
        .isEqualTo("Trong tổng số 01 chỉ tiêu: có 01 chỉ tiêu chưa đủ số liệu.");
  }

  @Test
  void aHeadlineNamesNoShareOfThoseMetBeforeAnyCanBeMet() {
    Tally underWay = new Tally(Map.of(Verdict.ON_TRACK, 12, Verdict.NO_DATA, 19));
    Wording words = new Wording(share().committeeAt("2018-12-31"));
    assertThat(words.headline(underWay))
        .isEqualTo(
            "Trong tổng số 31 chỉ tiêu: có 12 chỉ tiêu đúng tiến độ, 19 chỉ tiêu chưa đủ số liệu.");
    assertThat(words.score(underWay))
        .isEqualTo(new Wording.Score("12/31", "chỉ tiêu đúng tiến độ"));
    Tally concluded = new Tally(Map.of(Verdict.MET, 1, Verdict.NOT_MET, 1));
    assertThat(words.headline(concluded)).endsWith("(đạt và vượt 1/2 chỉ tiêu, bằng 50%).");
    assertThat(words.score(concluded)).isEqualTo(new Wording.Score("1/2", "chỉ tiêu đạt và vượt"));
  }

  @Test
  void aboutSaysHowFarItReaches() {
    Given about = target("khoảng 25%", new Criterion.About(n("25")));
    CommitteeAssessment assessed = about.committeeAt("2021-01-31");
    Target target = assessed.of(new Code("chi-tieu")).target();
    assertThat(new Wording(assessed).meaning(Objects.requireNonNull(target.level()), target))
        .isEqualTo("khoảng 25%, tức từ 23,75% trở lên");
  }

  @Test
  void aHedgedFigureProvesNoMoreThanItSays() {
    assertThat(why(share().hedged(year(2020), Hedge.MORE_THAN, "19"), "2020-12-31"))
        .isEqualTo(
            "Năm 2020 đạt trên 19%, chưa đủ căn cứ kết luận so với mức “từ 20% trở lên” vì nguồn"
                + " không ghi số chính xác.");
  }

  @Test
  void aBareValueThatShouldFallIsStillTooHigh() {
    Given poor = target("3%", new Criterion.Bare(n("3"))).towards(Direction.DOWN);
    assertThat(why(poor.figure(year(2020), "4.2"), "2020-12-31"))
        .isEqualTo("Năm 2020 là 4,2%, không đạt mức “3%”, cao hơn 1,2 điểm %.");
  }

  @Test
  void aSumUnderACapIsNotSaidToReachIt() {
    Given crimes =
        target("không quá 10 vụ", new Criterion.AtMost(n("10"), false))
            .in("vụ")
            .towards(Direction.DOWN)
            .by(new Schedule.Over(Schedule.RollUp.SUM, 2016, 2020));
    crimes.figure(year(2016), "4").figure(year(2017), "4");
    assertThat(why(crimes, "2017-12-31"))
        .isEqualTo(
            "Cộng dồn các năm 2016 - 2017 có 8 vụ so với mức “không quá 10 vụ”; theo lộ trình"
                + " đến lúc đó không quá 4 vụ, vượt 4 vụ; từ đầu năm 2016 đến nay có xu hướng tăng;"
                + " với đà này, đến hạn sẽ là 20 vụ, không đáp ứng yêu cầu.");
  }

  @Test
  void aHairBelowThePathIsPrintedWithTheDecimalsThatShowIt() {
    Given close = target("từ 20% trở lên", FROM_20).from("2015-12-31", "10");
    assertThat(why(close.counts(year(2018), "15999", "100000"), "2018-12-31"))
        .isEqualTo(
            "Năm 2018 đạt 15,999% (15.999/100.000) so với mức “từ 20% trở lên”; theo lộ trình đến"
                + " lúc đó cần 16%, chậm 0,001 điểm %; với tốc độ từ đầu năm 2016 đến nay, đến hạn sẽ"
                + " là 19,998%, sát mức chỉ tiêu (lệch không quá 5% quãng đường).");
  }

  @Test
  void aChangeMissedByAHairIsPrintedWithTheDecimalsThatShowIt() {
    Criterion tenPercent =
        new Criterion.Change(true, Criterion.ChangeMeasure.PERCENT, n("10"), null, false, null);
    Given income = target("tăng 10%", tenPercent).in("đồng").from("2015-12-31", "100000");
    assertThat(why(income.figure(year(2020), "109999"), "2020-12-31"))
        .startsWith("Năm 2020 đạt 109.999 đồng (tăng 9,999% so với 100.000 đồng), chưa đạt mức");
  }

  @Test
  void aYearThatCouldNotBeJudgedSaysWhatIsMissing() {
    Schedule yearly = new Schedule.Recurring(Schedule.Cadence.YEARLY, 2016, 2017);
    Given rolled = target("trên 80%", new Criterion.AtLeast(n("80"), true)).by(yearly);
    rolled.unit("a", "Chi bộ A").unit("b", "Chi bộ B").figure(year(2016), "82");
    assertThat(why(rolled.countsOf("a", year(2017), "9", "10"), "2017-12-31"))
        .isEqualTo(
            "Đạt mức “trên 80%” ở 1/2 năm đã qua (năm 2016); chưa đủ số liệu năm 2017 (thiếu"
                + " Chi bộ B).");
  }

  @Test
  void aQuarterIsCalledAQuarter() {
    Schedule quarterly = new Schedule.Recurring(Schedule.Cadence.QUARTERLY, 2020, 2020);
    Given meetings =
        target("ít nhất 1 buổi", new Criterion.AtLeast(n("1"), false))
            .in("buổi")
            .by(quarterly)
            .figure(new Period.Quarter(2020, 2), "1");
    CommitteeAssessment assessed = meetings.committeeAt("2020-06-30");
    Assessment assessment = assessed.of(new Code("chi-tieu"));
    assertThat(new Wording(assessed).why(assessment.judgements().get(0), assessment.target()))
        .startsWith("Chưa có số liệu quý I/2020");
  }

  @Test
  void placesAreCountedInPlaces() {
    Given rank =
        target("nhóm 15 dẫn đầu", new Criterion.Rank(15))
            .in("")
            .towards(Direction.DOWN)
            .from("2015-12-31", "30");
    assertThat(why(rank.figure(year(2018), "24"), "2018-12-31"))
        .isEqualTo(
            "Năm 2018 xếp thứ 24 so với mức “nhóm 15 dẫn đầu”; theo lộ trình đến lúc đó cần"
                + " thứ 21, chậm 3 bậc; với tốc độ từ đầu năm 2016 đến nay, đến hạn chỉ được thứ 20;"
                + " phải đến giữa năm 2023 (tháng 6) mới đạt, sau hạn hơn 2 năm.");
  }

  @Test
  void anOldFigureOfAUnitIsNotTakenForTheWhole() {
    Given old = target("từ 20% trở lên", FROM_20).unit("a", "Chi bộ A").unit("b", "Chi bộ B");
    old.countsOf("a", year(2016), "1", "2").countsOf("b", year(2016), "9", "48");
    assertThat(why(old, "2019-06-30"))
        .isEqualTo(
            "Số liệu mới nhất (năm 2016) là 20% (10/50), đã quá cũ so với ngày chốt 30/6/2019"
                + " nên chưa kết luận được so với mức “từ 20% trở lên”.");
  }

  @Test
  void whatIsNearlyThereIsNotAHundredPerCentOfThePlan() {
    Given close = target("từ 20% trở lên", FROM_20).from("2015-12-31", "10");
    assertThat(why(close.hedged(year(2020), Hedge.NEARLY, "20"), "2020-12-31"))
        .isEqualTo(
            "Năm 2020 đạt gần 20%, chưa đạt mức “từ 20% trở lên”; từ 90% kế hoạch là cơ bản"
                + " đạt, không tính là đạt.");
  }

  @Test
  void anAssessorsWordsAreQuoted() {
    Given pole = target("là cực tăng trưởng", new Criterion.Judged());
    assertThat(why(pole.words(year(2020), new FigureValue.Words("chưa đạt")), "2020-12-31"))
        .isEqualTo(
            "Năm 2020 được cấp có thẩm quyền đánh giá “chưa đạt” đối với yêu cầu “là cực tăng"
                + " trưởng”.");
    Given open = target("là cực tăng trưởng", new Criterion.Judged());
    assertThat(why(open.words(year(2020), new FigureValue.Words("đang triển khai")), "2020-12-31"))
        .endsWith("; thông tin mới nhất (năm 2020): đang triển khai.");
  }

  @Test
  void aDeedDoneTooLateSaysSo() {
    Given deed = target("ban hành đề án", new Criterion.Deed()).due("2020-03-31");
    deed.words(at("2020-06-30"), new FigureValue.Done(true, LocalDate.of(2020, 5, 1)));
    assertThat(why(deed, "2020-12-31"))
        .isEqualTo("Việc “ban hành đề án” đã hoàn thành ngày 01/5/2020, sau hạn 31/3/2020.");
  }

  @Test
  void aDeedWithoutItsDaySaysThatItMayBeLate() {
    Given deed = target("ban hành đề án", new Criterion.Deed()).due("2020-06-30");
    deed.words(year(2020), new FigureValue.Done(true, null));
    assertThat(why(deed, "2020-12-31"))
        .isEqualTo(
            "Việc “ban hành đề án” đã hoàn thành (số liệu năm 2020), chưa rõ hoàn thành trước hay"
                + " sau hạn 30/6/2020; cần ghi ngày hoàn thành.");
  }

  @Test
  void noneMayHappenAtAll() {
    Given none =
        target("không để xảy ra", new Criterion.None())
            .in("vụ")
            .towards(Direction.DOWN)
            .by(new Schedule.Over(Schedule.RollUp.SUM, 2018, 2019));
    assertThat(why(none.figure(year(2018), "1"), "2018-12-31"))
        .isEqualTo(
            "Năm 2018 có 1 vụ so với mức “không để xảy ra”; đã phát sinh nên đến hạn không thể"
                + " đạt.");
  }
}
