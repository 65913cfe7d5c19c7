package vn.tiendo.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Passages of public documents whose arithmetic was worked out by hand. */
final class SeedPassagesTest {

  @Test
  void aCountOutOfAWholeBesideThreeOfItsSisters() {
    String text =
        "thị xã có 60/60 chi bộ thôn, làng, tổ dân phố; trong đó: chi bộ có cấp ủy 55/60 đạt 83,33%,"
            + " trưởng thôn, làng, tổ dân phố là đảng viên 23/60 đạt 38,33%, bí thư chi bộ kiêm"
            + " trưởng thôn, làng, tổ dân phố 3/60 đạt 5%.";
    assertThat(Reads.findings(text).stream().map(Reads::brief))
        .containsExactly("GROSS 55/60 83.33", "OK 23/60 38.33", "OK 3/60 5");
  }

  @Test
  void aBoundThatSaysTooLittle() {
    String text =
        "Từ đầu nhiệm kỳ đến nay (tính đến ngày 30/6/2019) thị xã kết nạp được 331 đảng viên mới, đạt"
            + " trên 5% so với tổng số đảng viên đầu nhiệm kỳ (2.009 đồng chí).";
    assertThat(Reads.wrong(text))
        .containsExactly(
            "MISLEADING 331/2.009 = 16,48%, nói “trên 5%” tuy không sai nhưng dễ hiểu lầm");
  }

  @Test
  void aPlanInTheMiddleOfTheSentence() {
    String text =
        "Tuy nhiên, 5 tháng đầu năm nay, Đảng bộ huyện chỉ phát triển thêm 46 đảng viên, trong khi chỉ"
            + " tiêu được giao là 150, tức là dù đã nửa năm nhưng số đảng viên kết nạp mới chỉ đạt ";
    assertThat(Reads.findings(text + "30,7%.").stream().map(Reads::brief))
        .containsExactly("OK 46/150 30.7");
    assertThat(Reads.findings(text + "33,7%.").stream().map(Reads::brief))
        .containsExactly("GROSS 46/150 33.7");
  }

  @Test
  void aTotalThatIsNamedAndStandsFarBefore() {
    String text =
        """
        Đến hết tháng 6/2020, Đảng bộ có 73 TCCSĐ trong đó có 42 đảng bộ và 31 chi bộ cơ sở với 5.356 đảng viên.

        Trong nhiệm kỳ thành lập 5 Đảng bộ trên cơ sở chi bộ có trên 30 đảng viên.

        Công tác phát triển đảng viên được quan tâm, cả nhiệm kỳ kết nạp mới được 953 đảng viên, chiếm 5% so với đảng viên toàn đảng bộ.
        """;
    assertThat(Reads.findings(text).stream().map(Reads::brief))
        .containsExactly("OK 73/73 73", "GROSS 953/5356 5");
  }

  @Test
  void partsThatAddUpToTheWholeWithSharesForcedToHundred() {
    String text =
        "Hiện Đảng bộ huyện có 44 tổ chức cơ sở đảng, gồm 26 đảng bộ cơ sở và 18 chi bộ cơ sở với 7.101"
            + " đảng viên. Trong đó, 221chi bộ trực thuộc đảng bộ xã, thị trấn với 6.067 đảng viên chiếm"
            + " 85,54%; 45 chi bộ trực thuộc đảng bộ khối cơ quan, với 474 đảng viên, chiếm 6.65%; 12 chi"
            + " bộ trực thuộc đảng bộ Khối Doanh nghiệp huyện với 114 đảng viên chiếm 1,6%; 18 chi bộ cơ"
            + " sở với 446 đảng viên chiếm 6,21%.";
    assertThat(Reads.findings(text).stream().map(Reads::brief))
        .containsExactly(
            "OK 44/44 44",
            "GROSS 6067/7101 85.54",
            "GROSS 474/7101 6.65",
            "DECIMAL_POINT -/- 6.65",
            "OK 114/7101 1.6",
            "GROSS 446/7101 6.21",
            "FORCED_SHARES -/7101 100.00");
  }

  @Test
  void aListThatSkipsANumber() {
    String text =
        """
        Một là, tăng cường công tác giáo dục

        Hai là, nâng cao năng lực lãnh đạo

        Ba là, nâng cao chất lượng sinh hoạt

        Bốn là, rà soát, sắp xếp

        Năm là, tập trung chỉ đạo

        Sáu là, quan tâm công tác quy hoạch

         Tám là, nâng cao hiệu lực

        Chín là, tăng cường sự chỉ đạo
        """;
    assertThat(Reads.wrong(text))
        .containsExactly("LIST_GAP sau “Sáu là” đến ngay “Tám là”, thiếu “Bảy là”");
  }
}
