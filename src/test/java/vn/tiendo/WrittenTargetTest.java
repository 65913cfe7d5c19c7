package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Code;

/** What is said of a target as an editor writes it down: from the text of the files to the why. */
final class WrittenTargetTest {
  @TempDir private Path folder;

  private String why(String targets, String figures, String asOf) {
    write("trang.yaml", "tên: Thử\nđảng bộ: [xa]\n");
    write("xa/dang-bo.yaml", "tên: Xã\ncấp ủy: Xã\ncấp: xã\nđịa danh: Xã\nký hiệu: ĐU\n");
    write(
        "xa/ke-hoach/nq.yaml",
        "loại: nghị quyết\ntrích yếu: Thử\ngiai đoạn: 2021 - 2025\nchỉ tiêu:\n"
            + targets.indent(2));
    if (!figures.isEmpty()) {
      write(
          "xa/so-lieu/2023.yaml",
          "kỳ: 2023\nnguồn: {văn bản: 1-BC/ĐU}\nsố liệu:\n" + figures.indent(2));
    }
    Loaded loaded = Loader.load(folder);
    assertThat(loaded.diagnostics()).isEmpty();
    CheckedCommittee committee =
        Objects.requireNonNull(Checker.check(loaded.catalogue(), loaded.damaged()).checked())
            .committees()
            .get(0);
    CommitteeAssessment assessed = Evaluator.evaluate(committee, LocalDate.parse(asOf));
    return new Wording(assessed).why(assessed.of(new Code("chi-tieu")));
  }

  private void write(String path, String text) {
    Folders.write(folder, path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void partsWithoutAnyFigureBeforeTheDeadline() {
    String parts =
        """
        - mã: chi-tieu
          tên: Danh hiệu văn hóa
          cùng đạt:
            - {mã: thon, tên: Thôn văn hóa, mức: 100%, hạn: 2024}
            - {mã: ho, tên: Hộ gia đình văn hóa, mức: 80%}
        """;
    assertThat(why(parts, "", "2022-12-31"))
        .isEqualTo("Chưa đến hạn 31/12/2024, chưa có số liệu đo của 2 nội dung.");
  }
}
