package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.model.Target.CountedOn;

/** Parts and their wholes. */
final class CompositionRulesTest {

  @Test
  void partsThatAddUpAreSilent() {
    Sketch sketch =
        Sketch.committee()
            .sheet("2020", s -> s.composition("73", "Đảng bộ", "42", null, "Chi bộ", "31", null));
    assertThat(sketch.says(new PartsOfWhole())).isEmpty();
    assertThat(sketch.says(new ForcedShares())).isEmpty();
  }

  @Test
  void partsThatDoNotAddUpAreTold() {
    assertThat(
            Sketch.committee()
                .sheet(
                    "2020", s -> s.composition("73", "Đảng bộ", "42", null, "Chi bộ", "32", null))
                .says(new PartsOfWhole()))
        .containsExactly(
            "phan-khac-tong @73: các phần của “Đảng viên theo khối” cộng được 42 + 32 = 74, tổng ghi"
                + " 73, thừa 1; đối chiếu từng phần với nguồn, hoặc ghi thêm phần còn thiếu");
  }

  @Test
  void aPartGreaterThanTheWholeIsTold() {
    assertThat(
            Sketch.committee()
                .sheet("2020", s -> s.composition("73", "Đảng bộ", "420", null))
                .messages(new PartsOfWhole()))
        .containsExactly(
            "phần “Đảng bộ” là 420, lớn hơn tổng 73",
            "các phần của “Đảng viên theo khối” cộng được 420 = 420, tổng ghi 73, thừa 347");
  }

  @Test
  void wrongSharesThatMakeExactly100WereForced() {
    assertThat(quocOai("85,54%", "6.65%", "1,6%", "6,21%").says(new ForcedShares()))
        .containsExactly(
            "ty-le-ep-du-100 @co-cau-0: tỷ lệ công bố của “Đảng viên theo khối” cộng đúng 100,00%,"
                + " tỷ lệ tính từ số đếm cộng được 100,01%, mà 3 trong 4 tỷ lệ sai: có dấu hiệu sửa"
                + " cho đủ 100%; để tỷ lệ làm tròn đúng; chênh lệch do làm tròn thì ghi chú");
  }

  @Test
  void rightSharesMayMiss100ByTheirRounding() {
    assertThat(quocOai("85,44%", "6,68%", "1,61%", "6,28%").says(new ForcedShares())).isEmpty();
  }

  @Test
  void rightSharesWithTooFewDecimalsAreNoFinding() {
    assertThat(
            Sketch.committee()
                .sheet(
                    "2020",
                    s -> s.composition("3", "A", "1", "33%", "B", "1", "33%", "C", "1", "33%"))
                .says(new ForcedShares()))
        .isEmpty();
  }

  private static Sketch quocOai(String a, String b, String c, String d) {
    return Sketch.committee()
        .sheet(
            "2018",
            s ->
                s.composition(
                    "7.101",
                    "Xã",
                    "6.067",
                    a,
                    "Cơ quan",
                    "474",
                    b,
                    "Doanh nghiệp",
                    "114",
                    c,
                    "Chi bộ cơ sở",
                    "446",
                    d));
  }

  @Test
  void aNumeratorIsNoGreaterThanItsDenominator() {
    assertThat(
            Sketch.committee()
                .indicator("a", "%", "chi bộ")
                .sheet("2018", s -> s.figure("a", "61/60"))
                .messages(new PartAboveWhole()))
        .containsExactly("61/60: tử số lớn hơn mẫu số");
  }

  @Test
  void achievedOverPlannedMayPass100() {
    assertThat(
            Sketch.committee()
                .indicator("a", "%", "kế hoạch năm")
                .sheet("2018", s -> s.figure("a", "36/35"))
                .says(new PartAboveWhole()))
        .isEmpty();
  }

  @Test
  void anInnerShareIsNoGreaterThanTheOneThatHoldsIt() {
    TargetSketch inner = TargetSketch.target("trong", "50%");
    Sketch sketch =
        Sketch.committee()
            .target(TargetSketch.target("ngoai", "trên 80%").within(inner, CountedOn.WHOLE))
            .sheet("2018", s -> s.figure("ngoai", "80/100").figure("trong", "81/100"))
            .sheet("2019", s -> s.figure("ngoai", "80/100").figure("trong", "50/100"));
    assertThat(sketch.messages(new PartAboveWhole()))
        .containsExactly("81/100 là “trong đó” của “Chỉ tiêu ngoai” mà lớn hơn 80/100 (năm 2018)");
  }

  @Test
  void theRestIsCountedOnWhatIsLeft() {
    Sketch sketch =
        Sketch.committee()
            .target(TargetSketch.target("manh", "90%"))
            .target(TargetSketch.target("con-lai", "100%").remainderOf("manh"))
            .sheet("2018", s -> s.figure("manh", "36/40").figure("con-lai", "4/4"))
            .sheet("2019", s -> s.figure("manh", "36/40").figure("con-lai", "4/5"));
    assertThat(sketch.says(new RemainderWhole()))
        .containsExactly(
            "mau-so-con-lai-sai @4/5: mẫu số của phần còn lại là 5, mà 36/40 để lại 4; sửa mẫu số"
                + " thành 4, hoặc xem lại 36/40");
  }

  @Test
  void unitsAddUpToTheCommittee() {
    Sketch sketch =
        Sketch.committee()
            .unit("a")
            .unit("b")
            .unit("a-1", "a")
            .indicator("dang-vien", "đảng viên")
            .sheet(
                "2018",
                s ->
                    s.figure("dang-vien", "100")
                        .ofUnit("dang-vien", "a", "60")
                        .ofUnit("dang-vien", "b", "40")
                        .ofUnit("dang-vien", "a-1", "20"))
            .sheet(
                "2019",
                s ->
                    s.figure("dang-vien", "110")
                        .ofUnit("dang-vien", "a", "60")
                        .ofUnit("dang-vien", "b", "40"))
            .sheet("2020", s -> s.figure("dang-vien", "110").ofUnit("dang-vien", "a", "60"));
    assertThat(sketch.says(new UnitSum()))
        .containsExactly(
            "don-vi-cong-khac-tong @110: “Chỉ số dang-vien”, năm 2019: 2 đơn vị cộng được 100, số"
                + " chung ghi 110; đối chiếu số của từng đơn vị với số chung");
  }

  @Test
  void meanAgesDoNotAddUp() {
    assertThat(
            Sketch.committee()
                .unit("a")
                .indicator("tuoi", "tuổi")
                .sheet("2018", s -> s.figure("tuoi", "40").ofUnit("tuoi", "a", "43"))
                .says(new UnitSum()))
        .isEmpty();
  }
}
