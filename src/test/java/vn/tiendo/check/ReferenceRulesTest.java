package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Report;

/** References lead somewhere, and codes name one thing. */
final class ReferenceRulesTest {

  @Test
  void aFigureNamesAMeasure() {
    Sketch sketch =
        Sketch.committee()
            .indicator("dang-vien-moi", "đảng viên")
            .sheet("2018", s -> s.figure("dang-vien-mo", "12").figure("dang-vien-moi", "12"));
    assertThat(sketch.says(UnknownReference.measure()))
        .containsExactly(
            "chi-tieu-la @dang-vien-mo: không có chỉ tiêu, chỉ số nào mang mã “dang-vien-mo”; có"
                + " phải là “dang-vien-moi”?");
  }

  @Test
  void whatNothingComesNearToIsToBeWrittenDown() {
    assertThat(
            Sketch.committee()
                .sheet("2018", s -> s.figure("la-hoac", "12"))
                .says(UnknownReference.measure()))
        .containsExactly(
            "chi-tieu-la @la-hoac: không có chỉ tiêu, chỉ số nào mang mã “la-hoac”; khai báo mã này"
                + " trong nhiem-ky/ hoặc ke-hoach/ hoặc sửa lại mã");
  }

  @Test
  void narrativesAndRemaindersNameMeasures() {
    Sketch sketch =
        Sketch.committee()
            .target(TargetSketch.target("con-lai", "100%").remainderOf("vung-mah"))
            .target(TargetSketch.target("vung-manh", "90%"))
            .report("de-an", "vung-manh", "vung-mang");
    assertThat(sketch.says(UnknownReference.measure()))
        .containsExactly(
            "chi-tieu-la @vung-mah: không có chỉ tiêu, chỉ số nào mang mã “vung-mah”; có phải là"
                + " “vung-manh”?",
            "chi-tieu-la @vung-mang: không có chỉ tiêu, chỉ số nào mang mã “vung-mang”; có phải là"
                + " “vung-manh”?");
  }

  @Test
  void whatCouldNotBeReadIsNotCalledUnknown() {
    Sketch sketch = Sketch.committee().sheet("2018", s -> s.figure("hong", "12"));
    assertThat(sketch.told(UnknownReference.measure(), Set.of("hong"))).isEmpty();
  }

  @Test
  void everythingThatNamesAUnitNamesOneThatIsThere() {
    Sketch sketch =
        Sketch.committee()
            .unit("thon-mot")
            .unit("thon-hai", "thon-mo")
            .target(TargetSketch.target("a", "10 hộ").allot("thon-mott", "10"))
            .target(TargetSketch.target("b", "trên 20%").forUnit("thon-mt", "trên 40%"))
            .sheet("2018", s -> s.ofUnit("a", "thon-bo", "12"))
            .event("thon-motj")
            .meetings("thon-mto");
    assertThat(sketch.messages(UnknownReference.organisation()))
        .containsExactly(
            "không có đơn vị nào mang mã “thon-bo”",
            "không có đơn vị nào mang mã “thon-mott”",
            "không có đơn vị nào mang mã “thon-mt”",
            "không có đơn vị nào mang mã “thon-mo”",
            "không có đơn vị nào mang mã “thon-motj”",
            "không có đơn vị nào mang mã “thon-mto”");
    assertThat(sketch.says(UnknownReference.organisation()))
        .contains(
            "don-vi-la @thon-mto: không có đơn vị nào mang mã “thon-mto”; có phải là “thon-mot”?");
  }

  @Test
  void everythingThatNamesAKindNamesOneThatIsThere() {
    Sketch sketch =
        Sketch.committee()
            .kind("thon")
            .unit("a", null, "thonn", List.of())
            .target(TargetSketch.target("b", "80%").forKind("thom", "80%"))
            .target(TargetSketch.target("c", "80%").eachOf("than"))
            .sheet("2018", s -> s.ofKind("b", "hton", "80%"));
    assertThat(sketch.says(UnknownReference.kind()))
        .containsExactly(
            "loai-hinh-la @hton: không có loại hình nào mang mã “hton”; có phải là “thon”?",
            "loai-hinh-la @thom: không có loại hình nào mang mã “thom”; có phải là “thon”?",
            "loai-hinh-la @than: không có loại hình nào mang mã “than”; có phải là “thon”?",
            "loai-hinh-la @thonn: không có loại hình nào mang mã “thonn”; có phải là “thon”?");
  }

  @Test
  void reportsAndPlansNameTermsAndPlans() {
    assertThat(Sketch.committee().report("de-am").says(new UnknownCommitment()))
        .containsExactly(
            "ke-hoach-la @de-am: không có kế hoạch nào mang mã “de-am”; có phải là “de-an”?");
    assertThat(
            Sketch.committee()
                .report("2015-2021", Report.Kind.TERM_SUMMARY)
                .planOfTerm("2015-2022")
                .says(new UnknownCommitment()))
        .containsExactly(
            "nhiem-ky-la @2015-2021: không có nhiệm kỳ nào mang mã “2015-2021”; có phải là"
                + " “2015-2020”?",
            "nhiem-ky-la @2015-2022: không có nhiệm kỳ nào mang mã “2015-2022”; có phải là"
                + " “2015-2020”?");
    assertThat(
            Sketch.committee()
                .report("de-an")
                .planOfTerm("2015-2020")
                .parent("tinh-uy", "de-an")
                .says(new UnknownCommitment(), Sketch.committee("tinh-uy")))
        .isEmpty();
  }

  @Test
  void aPlanCarriesOutAPlanThatIsThere() {
    assertThat(
            Sketch.committee()
                .parent("tinh-u", "de-an")
                .messages(new UnknownCommitment(), Sketch.committee("tinh-uy")))
        .containsExactly("không có đảng bộ nào mang mã “tinh-u”");
    assertThat(
            Sketch.committee()
                .parent("tinh-uy", "de-anh")
                .messages(new UnknownCommitment(), Sketch.committee("tinh-uy")))
        .containsExactly("không có kế hoạch nào mang mã “de-anh”");
  }

  @Test
  void aCodeNamesOneThing() {
    assertThat(
            Sketch.committee()
                .indicator("a", "%")
                .target(TargetSketch.target("a", "80%"))
                .unit("a")
                .unit("a")
                .says(new DuplicateCode()))
        .containsExactly(
            "ma-trung @a: mã “a” đã dùng cho chỉ tiêu, chỉ số khác ở tệp.yaml:1:1; đặt mã khác",
            "ma-trung @a: mã “a” đã dùng cho đơn vị khác ở tệp.yaml:1:1; đặt mã khác");
    assertThat(Sketch.committee().indicator("a", "%").unit("a").says(new DuplicateCode()))
        .isEmpty();
  }

  @Test
  void aFormerCodeIsFree() {
    assertThat(
            Sketch.committee()
                .indicator("cu", "%")
                .target(TargetSketch.target("moi", "80%").formerly("cu"))
                .unit("x", null, null, List.of("y"))
                .unit("z", null, null, List.of("y"))
                .says(new FormerCode()))
        .containsExactly(
            "ma-cu-con-dung @moi: mã cũ “cu” vẫn đang được dùng; bỏ mã cũ này, hoặc đổi mã của mục"
                + " đang dùng nó",
            "ma-cu-con-dung @z: mã cũ “y” cũng là mã cũ của mục ở tệp.yaml:1:1; bỏ mã cũ này, hoặc"
                + " đổi mã của mục đang dùng nó");
    assertThat(
            Sketch.committee()
                .target(TargetSketch.target("moi", "80%").formerly("cu"))
                .says(new FormerCode()))
        .isEmpty();
  }

  @Test
  void unitsMakeATree() {
    assertThat(
            Sketch.committee()
                .unit("a", "c")
                .unit("b", "a")
                .unit("c", "b")
                .unit("d", "c")
                .says(new OrganisationCircle()))
        .containsExactly(
            "truc-thuoc-vong-tron @c: đơn vị trực thuộc vòng tròn: a → c → b → a; sửa “trực thuộc”"
                + " của một trong các đơn vị này");
    assertThat(Sketch.committee().unit("a").unit("b", "a").says(new OrganisationCircle()))
        .isEmpty();
  }

  @Test
  void aPublicReportCitesPublicThings() {
    assertThat(
            Sketch.committee()
                .target(TargetSketch.target("kin", "80%").internal())
                .target(TargetSketch.target("mo", "80%"))
                .target(TargetSketch.target("so-kin", "80%"))
                .sheet("2018", s -> s.internal("so-kin", "80%").figure("mo", "80%"))
                .report("de-an", "kin", "mo", "so-kin")
                .messages(new InternalInPublicReport()))
        .containsExactly(
            "báo cáo công khai dẫn chỉ tiêu nội bộ “kin”",
            "báo cáo công khai dẫn “so-kin” chỉ có số liệu nội bộ");
    assertThat(
            Sketch.committee()
                .internalPlan()
                .report("de-an")
                .messages(new InternalInPublicReport()))
        .containsExactly("báo cáo công khai nói về “de-an” là văn bản nội bộ");
  }
}
