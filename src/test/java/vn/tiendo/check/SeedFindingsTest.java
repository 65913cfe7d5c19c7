package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;

/**
 * What is wrong in the public documents that the shipped data follow (five wrong shares, one that
 * misleads, a decimal point, shares bent to make 100, a missing "Bảy là", a weaker child target) is
 * found, each once, and nothing else is held against them.
 */
final class SeedFindingsTest {
  private static final List<Diagnostic> FOUND = found();

  private static List<Diagnostic> found() {
    Loaded loaded = Loader.load(Path.of("data"));
    assertThat(loaded.diagnostics()).isEmpty();
    return Checker.check(loaded.catalogue(), loaded.damaged()).diagnostics();
  }

  private static Stream<String> warnings(String committee) {
    return FOUND.stream()
        .filter(d -> d.severity() != Severity.NOTE)
        .filter(d -> d.place().source().name().startsWith(committee + "/"))
        .map(d -> d.code() + ": " + d.message());
  }

  @Test
  void anKheHasOneWrongShareAndOneThatMisleads() {
    assertThat(warnings("thi-uy-an-khe"))
        .containsExactly(
            "ty-le-de-hieu-lam: 331/2.009 = 16,48%, nói “trên 5%” tuy không sai nhưng dễ hiểu lầm;"
                + " chia đều 4 năm là 4,12% một năm",
            "ty-le-sai: 55/60 = 91,67%, không phải 83,33%; 83,33% là tỷ lệ của 50/60");
  }

  @Test
  void khoiHasOneWrongShareAndATargetBelowItsParents() {
    assertThat(warnings("dang-uy-khoi-thai-nguyen"))
        .containsExactly(
            "thap-hon-cap-tren: chỉ tiêu thấp hơn cấp trên 0,5 điểm %: “tăng từ 3% trở lên trên tổng"
                + " số đảng viên toàn Đảng bộ đầu nhiệm kỳ” so với “tăng từ 3,5% trở lên so với tổng"
                + " số đảng viên” của Đề án số 06-ĐA/TU; mẫu số khác: “tổng số đảng viên toàn Đảng bộ"
                + " đầu nhiệm kỳ” so với “tổng số đảng viên”, nên hai tỷ lệ không so thẳng được",
            "ty-le-sai: 953/5.356 = 17,79%, không phải 5%; 5% thì tổng số phải là 19.060; chia đều"
                + " 5 năm là 3,56% một năm");
  }

  @Test
  void quocOaiHasThreeWrongSharesADecimalPointAndSharesBentTo100() {
    assertThat(warnings("huyen-uy-quoc-oai"))
        .containsExactly(
            "ty-le-ep-du-100: tỷ lệ công bố của “Đảng viên theo khối chi bộ” cộng đúng 100,00%, tỷ"
                + " lệ tính từ số đếm cộng được 100,01%, mà 3 trong 4 tỷ lệ sai: có dấu hiệu sửa cho"
                + " đủ 100%",
            "ty-le-sai: 6.067/7.101 = 85,44%, không phải 85,54%",
            "dau-cham-thap-phan: “6.65%” viết dấu chấm thập phân",
            "ty-le-sai: 474/7.101 = 6,68%, không phải 6,65%",
            "ty-le-sai: 446/7.101 = 6,28%, không phải 6,21%");
  }

  @Test
  void thaiNguyenSkipsOneOrdinal() {
    assertThat(warnings("tinh-uy-thai-nguyen"))
        .containsExactly("thieu-so-thu-tu: sau “Sáu là” đến ngay “Tám là”, thiếu “Bảy là”");
  }

  @Test
  void hoaBinhIsClean() {
    assertThat(warnings("tinh-uy-hoa-binh")).isEmpty();
  }

  /** It lets one series lie, to show what that leads to. */
  @Test
  void theInventedCommuneHasOneStaleFigure() {
    assertThat(warnings("xa-minh-hoa"))
        .containsExactly(
            "so-lieu-cu: số liệu mới nhất của 1 chỉ tiêu trong Nhiệm kỳ 2020 - 2025 đã cũ quá 24"
                + " tháng: hai-long (năm 2022, tính đến 31/12/2025)");
  }
}
