package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures over time. */
final class SeriesRulesTest {

  @Test
  void whatAddsUpFromTheStartOfATermNeverFalls() {
    Sketch sketch =
        Sketch.committee()
            .indicator("ket-nap", "đảng viên")
            .sheet("nhiệm kỳ 2015 - 2020 đến 31/12/2017", s -> s.figure("ket-nap", "210"))
            .sheet("nhiệm kỳ 2015 - 2020 đến 31/12/2018", s -> s.figure("ket-nap", "120"))
            .sheet("nhiệm kỳ 2015 - 2020 đến 31/12/2019", s -> s.figure("ket-nap", "331"));
    assertThat(sketch.says(new FallingTotal()))
        .containsExactly(
            "luy-ke-giam @120: số lũy kế giảm: nhiệm kỳ 2015 - 2020 đến ngày 31/12/2017 là 210, nhiệm kỳ"
                + " 2015 - 2020 đến ngày 31/12/2018 chỉ còn 120; số cộng dồn không thể giảm; xem lại hai"
                + " số, hoặc ghi “kỳ” của riêng từng quý, từng năm");
  }

  @Test
  void yearsOnTheirOwnMayFall() {
    assertThat(
            Sketch.committee()
                .indicator("ket-nap", "đảng viên")
                .sheet("2017", s -> s.figure("ket-nap", "210"))
                .sheet("2018", s -> s.figure("ket-nap", "120"))
                .says(new FallingTotal()))
        .isEmpty();
  }

  @Test
  void monthsOfAYearFallOnlyWhereFiguresAddUp() {
    Sketch state =
        Sketch.committee()
            .target(TargetSketch.target("tham-gia", "200 hộ"))
            .sheet("6 tháng đầu năm 2018", s -> s.figure("tham-gia", "210"))
            .sheet("9 tháng 2018", s -> s.figure("tham-gia", "120"));
    assertThat(state.says(new FallingTotal())).isEmpty();
    Sketch flow =
        Sketch.committee()
            .target(TargetSketch.target("ket-nap", "200 đảng viên").addedUp())
            .sheet("6 tháng đầu năm 2018", s -> s.figure("ket-nap", "21"))
            .sheet("9 tháng 2018", s -> s.figure("ket-nap", "12"));
    assertThat(flow.messages(new FallingTotal()))
        .containsExactly(
            "số lũy kế giảm: 6 tháng đầu năm 2018 là 21, 9 tháng đầu năm 2018 chỉ còn 12");
  }

  @Test
  void figuresLieInTheTimeOfThePlan() {
    Sketch sketch =
        Sketch.committee()
            .target(TargetSketch.target("a", "trên 20%").until("31/12/2020"))
            .sheet("2014", s -> s.figure("a", "10%"))
            .sheet("2015", s -> s.figure("a", "11%"))
            .sheet("30/6/2016", s -> s.figure("a", "12%"))
            .sheet("2018", s -> s.figure("a", "15%"))
            .sheet("quý 1/2021", s -> s.figure("a", "21%"));
    assertThat(sketch.says(new OutsidePeriod()))
        .containsExactly(
            "so-lieu-ngoai-ky @10%: số liệu năm 2014 nằm ngoài giai đoạn 2016 - 2020 của Đề án số"
                + " 06-ĐA/TU; xem lại “kỳ”, hoặc ghi số này cho chỉ tiêu của giai đoạn khác",
            "so-lieu-truoc-van-ban @12%: số liệu ngày 30/6/2016 có trước khi ban hành Đề án số"
                + " 06-ĐA/TU (22/11/2016); nếu là mức xuất phát thì ghi ở “hiện tại” của chỉ tiêu",
            "so-lieu-ngoai-ky @21%: số liệu quý I/2021 nằm ngoài giai đoạn 2016 - 2020 của Đề án số"
                + " 06-ĐA/TU; xem lại “kỳ”, hoặc ghi số này cho chỉ tiêu của giai đoạn khác");
  }

  @Test
  void aDeadlineAfterThePeriodExtendsIt() {
    assertThat(
            Sketch.committee()
                .target(TargetSketch.target("a", "trên 20%").until("30/6/2021"))
                .sheet("quý 1/2021", s -> s.figure("a", "21%"))
                .says(new OutsidePeriod()))
        .isEmpty();
  }

  @Test
  void oneTimeHasOneValue() {
    Sketch sketch =
        Sketch.committee()
            .unit("a")
            .indicator("dang-vien", "đảng viên")
            .sheet("2018", s -> s.figure("dang-vien", "5.356").ofUnit("dang-vien", "a", "12"))
            .sheet("2018", s -> s.figure("dang-vien", "5.365").ofUnit("dang-vien", "a", "12"));
    assertThat(sketch.says(new TwoValues()))
        .containsExactly(
            "so-lieu-hai-gia-tri @5.365: “Chỉ số dang-vien”, năm 2018 ghi hai giá trị: 5.365 ở đây,"
                + " 5.356 ở tệp.yaml:1:1; giữ giá trị đúng; nếu hai số nói về hai thời điểm thì ghi"
                + " “kỳ” cho từng số");
  }

  @Test
  void anEstimateBeforeTheOfficialFigureIsNoContradiction() {
    assertThat(
            Sketch.committee()
                .indicator("a", "%")
                .sheet("2018", s -> s.estimate("a", "20%"))
                .sheet("2018", s -> s.figure("a", "19%"))
                .says(new TwoValues()))
        .isEmpty();
  }

  @Test
  void countsAndTheirShareAreTheSameValue() {
    assertThat(
            Sketch.committee()
                .indicator("a", "%")
                .sheet("2018", s -> s.figure("a", "55/60"))
                .sheet("2018", s -> s.figure("a", "91,67%"))
                .says(new TwoValues()))
        .isEmpty();
  }

  @Test
  void aFigureOutOfAllProportionIsTold() {
    Sketch sketch =
        Sketch.committee()
            .indicator("dang-vien", "đảng viên")
            .sheet("2017", s -> s.figure("dang-vien", "5.356"))
            .sheet("2018", s -> s.figure("dang-vien", "53.650"))
            .sheet("2019", s -> s.figure("dang-vien", "5.402"));
    assertThat(sketch.messages(new Jump()))
        .containsExactly("năm 2017 là 5.356, năm 2018 là 53.650: chênh quá tám lần");
  }

  @Test
  void whatGrowsAndStaysIsNoSlip() {
    assertThat(
            Sketch.committee()
                .indicator("ho", "hộ")
                .sheet("2017", s -> s.figure("ho", "12"))
                .sheet("2018", s -> s.figure("ho", "150"))
                .sheet("2019", s -> s.figure("ho", "180"))
                .says(new Jump()))
        .isEmpty();
  }

  @Test
  void everyFigureHasASource() {
    assertThat(
            Sketch.committee()
                .indicator("a", "%")
                .sheet("2017", s -> s.figure("a", "55/60"))
                .sheetWithoutSource("2018", s -> s.figure("a", "55/60").movement("đầu kỳ", "1"))
                .says(new MissingSource()))
        .containsExactly(
            "so-lieu-khong-nguon @kỳ: tệp có 2 mục số liệu không có nguồn; ghi “nguồn” ở đầu tệp,"
                + " với “văn bản” hoặc “tên”");
  }
}
