package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Duty;

/** Plans among themselves: levels, allotments, duties. */
final class PlanRulesTest {

  private static final String ALL = "tổng số đảng viên";
  private static final String AT_START = "tổng số đảng viên toàn Đảng bộ đầu nhiệm kỳ";

  private static Sketch child(String phrase, String whole) {
    return Sketch.committee("khoi")
        .parent("tinh", "de-an")
        .target(TargetSketch.target("ket-nap", phrase).of(whole));
  }

  private static Sketch parent(String phrase, String whole) {
    return Sketch.committee("tinh").target(TargetSketch.target("ket-nap", phrase).of(whole));
  }

  @Test
  void aChildAsksNoLessThanItsParent() {
    assertThat(
            child("từ 3% trở lên", AT_START)
                .says(new WeakerChild(), parent("từ 3,5% trở lên", ALL)))
        .containsExactly(
            "thap-hon-cap-tren @từ 3% trở lên: chỉ tiêu thấp hơn cấp trên 0,5 điểm %: “từ 3% trở lên”"
                + " so với “từ 3,5% trở lên” của Đề án số 06-ĐA/TU; mẫu số khác: “tổng số đảng"
                + " viên toàn Đảng bộ đầu nhiệm kỳ” so với “tổng số đảng viên”, nên hai tỷ lệ không"
                + " so thẳng được; nâng mức, hoặc ghi chú vì sao mức của đảng bộ thấp hơn");
  }

  @Test
  void anotherWholeAloneIsANote() {
    assertThat(
            child("từ 4% trở lên", AT_START)
                .says(new WeakerChild(), parent("từ 3,5% trở lên", ALL)))
        .singleElement()
        .asString()
        .startsWith("mau-so-khac-cap-tren @từ 4% trở lên: “từ 4% trở lên” so với");
  }

  @Test
  void aChildThatAsksAsMuchIsSilent() {
    assertThat(
            child("từ 3,5% trở lên", ALL).says(new WeakerChild(), parent("từ 3,5% trở lên", ALL)))
        .isEmpty();
    assertThat(child("5%", ALL).says(new WeakerChild(), parent("từ 3,5% trở lên", ALL))).isEmpty();
  }

  @Test
  void whatShallFallIsWeakerWhenItIsHigher() {
    Sketch own =
        Sketch.committee("khoi")
            .parent("tinh", "de-an")
            .target(TargetSketch.target("ho-ngheo", "dưới 5%").falling());
    Sketch above =
        Sketch.committee("tinh").target(TargetSketch.target("ho-ngheo", "dưới 3%").falling());
    assertThat(own.messages(new WeakerChild(), above))
        .containsExactly(
            "chỉ tiêu thấp hơn cấp trên 2 điểm %: “dưới 5%” so với “dưới 3%” của Đề án số 06-ĐA/TU");
  }

  @Test
  void allotmentsMakeTheLevel() {
    assertThat(
            Sketch.committee()
                .unit("a")
                .unit("b")
                .target(TargetSketch.target("t", "75 đảng viên").allot("a", "40").allot("b", "35"))
                .says(new Allotted()))
        .isEmpty();
    assertThat(
            Sketch.committee()
                .target(TargetSketch.target("t", "75 đảng viên").allot("a", "40").allot("b", "30"))
                .says(new Allotted()))
        .containsExactly(
            "giao-khac-muc @40: giao cho 2 đơn vị cộng được 70, mức của “Chỉ tiêu t” là 75 đảng viên:"
                + " thiếu 5; giao lại cho khớp, hoặc ghi chú phần chưa giao");
  }

  @Test
  void allotmentsOfAShareAreHeldAgainstTheLevelOfItsPeriod() {
    TargetSketch yearly =
        TargetSketch.target("t", "từ 3% trở lên").forPeriod("khoảng 800 đảng viên");
    assertThat(
            Sketch.committee()
                .target(yearly.allot("a", "400").allot("b", "410"))
                .says(new Allotted()))
        .isEmpty();
    assertThat(Sketch.committee().target(yearly.allot("c", "90")).messages(new Allotted()))
        .containsExactly(
            "giao cho 3 đơn vị cộng được 900, mức của “Chỉ tiêu t” là khoảng 800 đảng viên: thừa 100");
  }

  @Test
  void dutiesPastTheirDateAreTold() {
    assertThat(
            Sketch.committee()
                .cutOff("31/12/2019")
                .duty(null, "30/6/2019", Duty.State.UNDER_WAY)
                .duty(null, "30/6/2019", Duty.State.DONE)
                .duty(null, "31/12/2019", Duty.State.UNDER_WAY)
                .duty(null, null, Duty.State.UNKNOWN)
                .says(new OverdueDuty()))
        .containsExactly(
            "nhiem-vu-qua-han @nội dung: nhiệm vụ có hạn 30/6/2019, đến 31/12/2019 vẫn ghi “đang thực"
                + " hiện”; cập nhật “tình trạng” và “hoàn thành ngày”, hoặc gia hạn kèm văn bản");
  }

  @Test
  void aConditionThatAnotherHoldsIsNoted() {
    assertThat(
            Sketch.committee()
                .target(
                    TargetSketch.target("t", "100%")
                        .conditions(
                            "trình độ học vấn THPT",
                            "trình độ chuyên môn từ đại học trở lên",
                            "trình độ lý luận chính trị từ trung cấp trở lên"))
                .says(new ImpliedCondition()))
        .containsExactly(
            "dieu-kien-bao-ham @t: điều kiện “trình độ học vấn THPT” đã nằm trong điều kiện “trình độ"
                + " chuyên môn từ đại học trở lên”; không cần sửa nếu giữ nguyên văn của văn bản");
    assertThat(
            Sketch.committee()
                .target(
                    TargetSketch.target("t", "70%")
                        .conditions(
                            "trình độ chuyên môn từ trung cấp trở lên",
                            "trình độ lý luận chính trị từ trung cấp trở lên"))
                .says(new ImpliedCondition()))
        .isEmpty();
  }

  @Test
  void targetsWithoutFiguresAreCountedOnce() {
    assertThat(
            Sketch.committee()
                .target(TargetSketch.target("a", "80%"))
                .target(TargetSketch.target("b", "80%"))
                .target(TargetSketch.target("c", "80%"))
                .sheet("2018", s -> s.figure("a", "80%"))
                .says(new NoFigures()))
        .containsExactly(
            "chi-tieu-chua-co-so-lieu @loại: đề án: 2 trong 3 chỉ tiêu của Đề án số 06-ĐA/TU chưa có"
                + " số liệu ở tệp nào: b, c; ghi số liệu vào so-lieu/ khi có");
  }

  private static Sketch duties(String... ordinals) {
    Sketch sketch = Sketch.committee();
    for (String ordinal : ordinals) {
      sketch.duty(ordinal, null, Duty.State.UNKNOWN);
    }
    return sketch;
  }

  @Test
  void aListInWordsSkipsNothing() {
    assertThat(duties("Một là", "Hai là", null, "Ba là").says(new MissingOrdinal())).isEmpty();
    assertThat(
            duties("Một là", "Hai là", "Ba là", "Bốn là", "Năm là", "Sáu là", "Tám là", "Chín là")
                .says(new MissingOrdinal()))
        .containsExactly(
            "thieu-so-thu-tu @Tám là: sau “Sáu là” đến ngay “Tám là”, thiếu “Bảy là”; đối chiếu với"
                + " văn bản gốc: sót một mục hay đánh số nhầm");
    assertThat(duties("Thứ hai", "Thứ năm").messages(new MissingOrdinal()))
        .containsExactly(
            "danh mục bắt đầu từ “Thứ hai”, thiếu “Thứ nhất”",
            "sau “Thứ hai” đến ngay “Thứ năm”, thiếu “Thứ ba” và “Thứ tư”");
    assertThat(duties("Một là", "Một là").messages(new MissingOrdinal()))
        .containsExactly("“Một là” có hai lần trong danh mục");
  }

  @Test
  void aListMayBeginAnew() {
    assertThat(
            duties("Một là", "Hai là", "Thứ nhất", "Một là", "Hai là", "Thứ hai")
                .says(new MissingOrdinal()))
        .isEmpty();
  }

  @Test
  void narrativesAreReadToo() {
    assertThat(
            Sketch.committee()
                .narrative(
                    "Có ba giải pháp:\n\n- **Một là**, tuyên truyền.\nBa là, kiểm tra; đây là việc"
                        + " thường xuyên.\nThứ bảy là ngày nghỉ.")
                .says(new NarrativeClaims()))
        .containsExactly(
            "thieu-so-thu-tu @văn bản: sau “Một là” đến ngay “Ba là”, thiếu “Hai là”; đối chiếu với"
                + " văn bản gốc: sót một mục hay đánh số nhầm");
  }
}
