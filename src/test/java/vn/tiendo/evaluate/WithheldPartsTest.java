package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.check.Checked;
import vn.tiendo.check.Checker;
import vn.tiendo.compose.Wording;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Code;

/** A target whose parts are not all public is not concluded from those that are. */
class WithheldPartsTest {
  @TempDir private Path data;

  private void write(String path, String text) throws IOException {
    Path file = data.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private CommitteeAssessment publicly(String openFigure) throws IOException {
    write("trang.yaml", "tên: Thử\nđảng bộ: [xa-thu]\n");
    write(
        "xa-thu/dang-bo.yaml",
        "tên: Đảng bộ xã Thử\ncấp ủy: Đảng ủy xã Thử\ncấp: xã\nđịa danh: Thử\nký hiệu: ĐU\n");
    write(
        "xa-thu/ke-hoach/01-da.yaml",
        """
        loại: đề án
        số ký hiệu: 01-ĐA/ĐU
        ngày ban hành: 15/3/2016
        trích yếu: thử
        giai đoạn: 2016 - 2020
        chỉ tiêu:
          - mã: hai-phan
            tên: Hai phần
            cùng đạt:
              - {mã: mo, tên: Phần mở, mức: từ 20% trở lên}
              - {mã: kin, tên: Phần kín, mức: từ 20% trở lên, phạm vi: nội bộ}
        """);
    write(
        "xa-thu/so-lieu/2020.yaml",
        "kỳ: 2020\nnguồn: {văn bản: 1-BC/ĐU}\nsố liệu:\n  mo: " + openFigure + "\n  kin: 1/100\n");
    Loaded loaded = Loader.load(data);
    Checked checked =
        Objects.requireNonNull(Checker.check(loaded.catalogue(), loaded.damaged()).checked());
    return Evaluator.evaluate(checked.publicPart().committees().get(0), LocalDate.of(2020, 12, 31));
  }

  @Test
  void thePublicPartBeingMetDoesNotMeetTheWhole() throws IOException {
    CommitteeAssessment shown = publicly("30/100");
    Assessment assessment = shown.of(new Code("hai-phan"));
    assertThat(assessment.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(new Wording(shown).why(assessment))
        .isEqualTo("Đạt 1/1 nội dung; còn nội dung không công bố nên không kết luận chung.");
  }

  @Test
  void aPublicPartThatFailsDecides() throws IOException {
    assertThat(publicly("1/100").of(new Code("hai-phan")).verdict()).isEqualTo(Verdict.NOT_MET);
  }
}
