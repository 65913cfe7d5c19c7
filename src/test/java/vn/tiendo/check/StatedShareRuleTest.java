package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares that sources printed, among them every claim of the five seeds. */
final class StatedShareRuleTest {
  private static final StatedShareRule RULE = new StatedShareRule();

  private static Sketch printed(String period, String counts, String printed) {
    return Sketch.committee()
        .indicator("ty-le", "%", "tổng số")
        .sheet(period, s -> s.figure("ty-le", counts, printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23/60 | 38,33%",
        "3/60 | 5%",
        "46/150 | 30,7%",
        "114/7.101 | 1,6%",
        "60/60 | 100%",
        "412/2.300 | 17,91%",
        "412/2.300 | 17,9%",
        "6.659/8.159 | trên 81,6%",
        "97/100 | trên 85%",
        "49/100 | gần 50%",
        "21/100 | khoảng 20%",
        "0/60 | 0%",
      })
  void aRightShareIsSilent(String counts, String printed) {
    assertThat(printed("2018", counts, printed).says(RULE)).isEmpty();
  }

  @Test
  void aWrongShareNamesTheCountThatItFits() {
    assertThat(printed("08/9/2019", "55/60", "83,33%").says(RULE))
        .containsExactly(
            "ty-le-sai @83,33%: 55/60 = 91,67%, không phải 83,33%; 83,33% là tỷ lệ của 50/60;"
                + " hỏi lại nguồn xem số đếm hay tỷ lệ sai; trang in tỷ lệ tính từ số đếm");
  }

  @Test
  void aShareThatManyCountsFitNamesNone() {
    assertThat(printed("2018", "6.067/7.101", "85,54%").messages(RULE))
        .containsExactly("6.067/7.101 = 85,44%, không phải 85,54%");
    assertThat(printed("2018", "446/7.101", "6,21%").messages(RULE))
        .containsExactly("446/7.101 = 6,28%, không phải 6,21%");
  }

  @Test
  void aDecimalPointIsReadAndTheShareJudged() {
    assertThat(printed("2018", "474/7.101", "6.65%").says(RULE))
        .first()
        .asString()
        .startsWith("ty-le-sai @6.65%: 474/7.101 = 6,68%, không phải 6,65%;");
  }

  @Test
  void aCumulativeShareIsAlsoGivenByTheYear() {
    assertThat(printed("nhiệm kỳ 2015 - 2020", "953/5.356", "5%").messages(RULE))
        .containsExactly(
            "953/5.356 = 17,79%, không phải 5%; 5% thì tổng số phải là 19.060;"
                + " chia đều 5 năm là 3,56% một năm");
  }

  @Test
  void aBoundThatIsTrueAndFarOffMisleads() {
    assertThat(printed("nhiệm kỳ 2015 - 2020 đến 30/6/2019", "331/2.009", "trên 5%").says(RULE))
        .containsExactly(
            "ty-le-de-hieu-lam @trên 5%: 331/2.009 = 16,48%, nói “trên 5%” tuy không sai nhưng dễ"
                + " hiểu lầm; chia đều 4 năm là 4,12% một năm; dẫn tỷ lệ tính từ số đếm, nói rõ mẫu"
                + " số và thời gian cộng dồn");
  }

  @Test
  void aBoundThatDoesNotHoldIsWrong() {
    assertThat(printed("2018", "79/100", "trên 80%").messages(RULE))
        .containsExactly("79/100 = 79%, không phải trên 80%");
    assertThat(printed("2018", "51/100", "gần 50%").messages(RULE))
        .containsExactly("51/100 = 51%, không phải gần 50%");
  }

  @Test
  void aBoundThatLostADigitIsWrong() {
    assertThat(printed("2018", "22/41", "trên 4,8%").messages(RULE))
        .containsExactly("22/41 = 53,66%, không phải trên 4,8%; 4,8% thì tổng số phải là 458");
  }

  @Test
  void aCutShareIsANote() {
    assertThat(printed("2018", "26/29", "89,65%").told(RULE, java.util.Set.of()))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.severity()).isEqualTo(vn.tiendo.diagnostic.Severity.NOTE);
              assertThat(d.code()).isEqualTo("ty-le-cat-so");
              assertThat(d.message())
                  .isEqualTo("26/29 = 89,66%, không phải 89,65%: bị cắt bớt chứ không làm tròn");
            });
  }

  @Test
  void aLastDigitOffByOneIsToldSo() {
    assertThat(printed("2018", "15/41", "36,7%").says(RULE))
        .first()
        .asString()
        .startsWith(
            "ty-le-lech-mot @36,7%: 15/41 = 36,6%, không phải 36,7%: lệch một đơn vị ở chữ số cuối");
  }

  @Test
  void aShareOfAnotherWholeOfTheDataNamesIt() {
    assertThat(
            Sketch.committee()
                .indicator("vung-manh", "%", "tổng số tổ chức")
                .indicator("duoc-xep-loai", "tổ chức")
                .sheet(
                    "2018",
                    s -> s.figure("vung-manh", "439/709", "62,62%").figure("duoc-xep-loai", "701"))
                .says(RULE))
        .containsExactly(
            "ty-le-tong-khac @62,62%: 439/709 = 61,92%, không phải 62,62%; 62,62% là tỷ lệ của"
                + " 439/701 (Chỉ số duoc-xep-loai); ghi rõ mẫu số của tỷ lệ, hoặc tính lại tỷ lệ");
  }

  @Test
  void freeClaimsAndPartsAreJudgedToo() {
    assertThat(
            Sketch.committee()
                .sheet("2018", s -> s.claim("46/150", "30,7%").claim("46/150", "37%"))
                .messages(RULE))
        .containsExactly("46/150 = 30,67%, không phải 37%; 37% thì tổng số phải là 124");
    assertThat(
            Sketch.committee()
                .sheet("2018", s -> s.composition("10", "A", "4", "40%", "B", "6", "66%"))
                .messages(RULE))
        .containsExactly("6/10 = 60%, không phải 66%");
  }

  @Test
  void aDecimalPointIsReported() {
    assertThat(printed("2018", "474/7.101", "6.65%").says(new DecimalPoint()))
        .containsExactly(
            "dau-cham-thap-phan @6.65%: “6.65%” viết dấu chấm thập phân; tiếng Việt viết"
                + " 6,65%; giữ nguyên văn ở “công bố”, dùng dấu phẩy khi dẫn lại");
    assertThat(printed("2018", "474/7.101", "6,65%").says(new DecimalPoint())).isEmpty();
  }

  @Test
  void aPrintedNumberIsTheEnteredOne() {
    assertThat(printed("2018", "14,80%", "14,8%").says(new StatedNumber())).isEmpty();
    assertThat(printed("2018", "14,80%", "14,08%").says(new StatedNumber()))
        .containsExactly(
            "cong-bo-khac-so-lieu @14,08%: nguồn công bố 14,08% mà giá trị ghi là 14,80%; đối chiếu"
                + " lại với nguồn, sửa giá trị ghi sai");
  }

  @Test
  void sharesTypedInANarrativeAreJudged() {
    Sketch sketch =
        Sketch.committee()
            .narrative(
                "Có 55/60 chi bộ có cấp ủy, đạt 83,33%; trưởng thôn là đảng viên 23/60 (38,33%).\n"
                    + "Tính đến ngày 30/6 đạt 41%, ngày 30/6/2019 đạt 50%, theo Quy định 12/2019/QĐ đạt"
                    + " 3%.\nSo với 3/60 của năm trước, tăng 5%.");
    assertThat(sketch.messages(new NarrativeClaims()))
        .containsExactly("55/60 = 91,67%, không phải 83,33%; 83,33% là tỷ lệ của 50/60");
    assertThat(sketch.told(new NarrativeClaims(), java.util.Set.of()).get(0).place().column())
        .isEqualTo(32);
  }

  @Test
  void aDecimalPointTypedInANarrativeIsReported() {
    assertThat(
            Sketch.committee()
                .narrative("Đạt 6.65% và 5.356 đảng viên, tăng 1.182% (1,5%).")
                .messages(new NarrativeClaims()))
        .containsExactly("“6.65%” viết dấu chấm thập phân");
  }
}
