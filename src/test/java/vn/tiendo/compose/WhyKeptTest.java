package vn.tiendo.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.evaluate.Given.n;
import static vn.tiendo.evaluate.Given.target;
import static vn.tiendo.evaluate.Given.year;

import org.junit.jupiter.api.Test;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Given;
import vn.tiendo.model.Code;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;

/** The sentence of why of what has only its level to keep. */
class WhyKeptTest {
  private static String why(Given given, String asOf) {
    CommitteeAssessment assessed = given.committeeAt(asOf);
    return new Wording(assessed).why(assessed.of(new Code("chi-tieu")));
  }

  private static Given cover() {
    return target("ổn định 60,5% trở lên", new Criterion.AtLeast(n("60.5"), false));
  }

  private static Given band() {
    return target("giữ ổn định từ 41 - 43%", new Criterion.Range(n("41"), n("43"), false))
        .towards(Direction.KEEP)
        .from("2015-12-31", "42");
  }

  @Test
  void aLevelThatWasThereAndIsLost() {
    assertThat(why(cover().figure(year(2016), "60.7").figure(year(2017), "60.4"), "2017-12-31"))
        .isEqualTo(
            "Năm 2017 đạt 60,4% so với mức “ổn định 60,5% trở lên”, còn thiếu 0,1 điểm %; từ"
                + " đầu năm 2017 đến nay giảm bình quân 0,3 điểm %/năm; với đà này, đến hạn sẽ là"
                + " 59,5%, không đáp ứng yêu cầu.");
  }

  @Test
  void aLevelThatIsKept() {
    Given kept = cover().towards(Direction.KEEP).from("2015-12-31", "61");
    assertThat(why(kept.figure(year(2016), "60.8"), "2016-12-31"))
        .isEqualTo(
            "Năm 2016 là 60,8% so với mức “ổn định 60,5% trở lên”, đến nay giữ được yêu cầu.");
  }

  @Test
  void outsideABandOnEitherSide() {
    assertThat(why(band().figure(year(2016), "43.1"), "2016-12-31"))
        .isEqualTo(
            "Năm 2016 là 43,1% so với mức “giữ ổn định từ 41 - 43%”, ra ngoài khoảng, cao"
                + " hơn 0,1 điểm %; từ đầu năm 2016 đến nay tăng bình quân 1,1 điểm %/năm; với đà"
                + " này, đến hạn sẽ là 47,5%, không đáp ứng yêu cầu.");
    assertThat(why(band().figure(year(2020), "43.1"), "2020-12-31"))
        .isEqualTo(
            "Năm 2020 là 43,1%, không đạt mức “giữ ổn định từ 41 - 43%”, ra ngoài khoảng,"
                + " cao hơn 0,1 điểm %.");
    assertThat(why(band().figure(year(2020), "40.9"), "2020-12-31"))
        .isEqualTo(
            "Năm 2020 là 40,9%, không đạt mức “giữ ổn định từ 41 - 43%”, ra ngoài khoảng,"
                + " thấp hơn 0,1 điểm %.");
  }

  @Test
  void aPlaceOnThePath() {
    Given rank =
        target("nhóm 24 dẫn đầu", new Criterion.Rank(24))
            .in("")
            .towards(Direction.DOWN)
            .from("2015-12-31", "31");
    assertThat(why(rank.figure(year(2016), "30"), "2016-12-31"))
        .isEqualTo(
            "Năm 2016 xếp thứ 30 so với mức “nhóm 24 dẫn đầu”; đúng bằng mức lộ trình cần"
                + " đến lúc đó, bảo đảm tiến độ.");
  }
}
