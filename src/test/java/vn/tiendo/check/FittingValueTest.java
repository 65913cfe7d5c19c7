package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values belong to what is measured. */
final class FittingValueTest {
  private static final FittingValue RULE = new FittingValue();

  private static List<String> says(TargetSketch target, String value) {
    return Sketch.committee().target(target).sheet("2018", s -> s.figure("a", value)).says(RULE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "từ 20% trở lên | 412/2.300",
        "từ 20% trở lên | 17,9%",
        "từ 20% trở lên | chưa có số liệu",
        "khoảng 800 đảng viên | 331",
        "khoảng 800 đảng viên | 331 đảng viên",
        "90 triệu đồng | 41,2 triệu đồng",
        "90 triệu đồng | 41,2",
        "100% | 60/60",
      })
  void whatFitsIsSilent(String phrase, String value) {
    assertThat(says(TargetSketch.target("a", phrase), value)).isEmpty();
  }

  @Test
  void aBareNumberIsNoShare() {
    assertThat(says(TargetSketch.target("a", "từ 20% trở lên"), "17,9"))
        .containsExactly(
            "gia-tri-khong-hop @17,9: giá trị “17,9” không hợp với “Chỉ tiêu a” tính bằng %; viết"
                + " 17,9% nếu là tỷ lệ, hoặc viết số đếm như 55/60");
  }

  @Test
  void sumsOfMoneyAreNotConverted() {
    assertThat(says(TargetSketch.target("a", "90 triệu đồng"), "0,09 tỷ đồng"))
        .containsExactly(
            "don-vi-tinh-khac @0,09 tỷ đồng: “0,09 tỷ đồng” ghi theo “tỷ đồng”, mà “Chỉ tiêu a” tính"
                + " bằng triệu đồng; viết 90 triệu đồng nếu số này đúng");
  }

  @Test
  void otherUnitsAreTold() {
    assertThat(says(TargetSketch.target("a", "150 đảng viên"), "46 chi bộ"))
        .containsExactly(
            "don-vi-tinh-khac @46 chi bộ: “46 chi bộ” ghi theo “chi bộ”, mà “Chỉ tiêu a” tính bằng"
                + " đảng viên; viết số theo “đảng viên”, hoặc sửa đơn vị tính của chỉ tiêu");
  }

  @Test
  void countsAreNoQuantity() {
    assertThat(says(TargetSketch.target("a", "150 đảng viên"), "46/150"))
        .containsExactly(
            "gia-tri-khong-hop @46/150: giá trị “46/150” không hợp với “Chỉ tiêu a” tính bằng đảng"
                + " viên; viết số đếm, ví dụ 46 đảng viên");
  }

  @Test
  void aDeedIsDoneOrNot() {
    assertThat(says(TargetSketch.deed("a"), "có")).isEmpty();
    assertThat(says(TargetSketch.deed("a"), "22/12/2018")).isEmpty();
    assertThat(says(TargetSketch.deed("a"), "55/60"))
        .containsExactly(
            "gia-tri-khong-hop @55/60: giá trị “55/60” không hợp với “Chỉ tiêu a” là mốc việc; viết"
                + " “có” (đã xong), “không” (chưa xong), hoặc ngày hoàn thành đủ ngày, tháng, năm"
                + " như 28/11/2024");
    assertThat(says(TargetSketch.deed("a"), "2018"))
        .singleElement()
        .asString()
        .contains("giá trị “2018” không hợp");
  }

  @Test
  void anEstimateIsAStateAndNoPartOfTheNumber() {
    String remedy =
        "; bỏ chữ “ước” khỏi con số và ghi “trạng thái: ước”, ví dụ {giá trị: 331, trạng thái: ước}";
    assertThat(says(TargetSketch.target("a", "150 đảng viên"), "ước đạt 90"))
        .containsExactly(
            "gia-tri-khong-hop @ước đạt 90: giá trị “ước đạt 90” không hợp với “Chỉ tiêu a” tính bằng"
                + " đảng viên"
                + remedy);
    assertThat(says(TargetSketch.target("a", "150 đảng viên"), "90 đảng viên (ước)"))
        .singleElement()
        .asString()
        .endsWith(remedy);
  }

  @Test
  void aGradeIsInItsScale() {
    TargetSketch target = TargetSketch.grade("a", "khá", "yếu", "trung bình", "khá", "tốt");
    assertThat(says(target, "Tốt")).isEmpty();
    assertThat(says(target, "kha"))
        .containsExactly(
            "bac-la @kha: bậc “kha” không có trong thang của “Chỉ tiêu a”; có phải là “khá”?");
    assertThat(says(target, "80%"))
        .containsExactly(
            "gia-tri-khong-hop @80%: giá trị “80%” không hợp với “Chỉ tiêu a” xếp theo bậc; viết một"
                + " trong các bậc: yếu, trung bình, khá, tốt");
  }

  @Test
  void anAssessorWritesWords() {
    assertThat(says(TargetSketch.judged("a"), "cơ bản hoàn thành")).isEmpty();
    assertThat(says(TargetSketch.judged("a"), "80%"))
        .first()
        .asString()
        .contains("là chỉ tiêu định tính; viết ý kiến đánh giá bằng lời");
  }

  @Test
  void anExceptionMayChangeTheUnit() {
    Sketch sketch =
        Sketch.committee()
            .unit("kim-boi")
            .unit("cao-phong")
            .target(TargetSketch.target("a", "từ 3% trở lên").forUnit("kim-boi", "150 đảng viên"))
            .sheet("2018", s -> s.ofUnit("a", "kim-boi", "46").ofUnit("a", "cao-phong", "46"));
    assertThat(sketch.messages(RULE))
        .containsExactly("giá trị “46” không hợp với “Chỉ tiêu a” tính bằng %");
  }

  @Test
  void aBaselineFitsToo() {
    assertThat(
            Sketch.committee()
                .target(TargetSketch.target("a", "từ 20% trở lên").baseline("14,80"))
                .messages(RULE))
        .containsExactly("giá trị “14,8” không hợp với “Chỉ tiêu a” tính bằng %");
  }
}
