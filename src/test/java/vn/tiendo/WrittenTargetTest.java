package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.compose.Result;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Code;

/** What is said of a target as an editor writes it down: from the text of the files to the why. */
final class WrittenTargetTest {
  private static final Code TARGET = new Code("chi-tieu");

  @TempDir private Path folder;

  /** What is judged of a plan of 2021 - 2025 with figures by their year. */
  private CommitteeAssessment judged(String targets, Map<String, String> figures, String asOf) {
    return judged("giai đoạn: 2021 - 2025\n", targets, figures, asOf);
  }

  private CommitteeAssessment judgedWithoutPeriod(String targets, Map<String, String> figures) {
    return judged("", targets, figures, "2022-12-31");
  }

  private CommitteeAssessment judged(
      String period, String targets, Map<String, String> figures, String asOf) {
    write("trang.yaml", "tên: Thử\nđảng bộ: [xa]\n");
    write("xa/dang-bo.yaml", "tên: Xã\ncấp ủy: Xã\ncấp: xã\nđịa danh: Xã\nký hiệu: ĐU\n");
    write(
        "xa/ke-hoach/nq.yaml",
        "loại: nghị quyết\ntrích yếu: Thử\n" + period + "chỉ tiêu:\n" + targets.indent(2));
    figures.forEach(
        (year, written) ->
            write(
                "xa/so-lieu/" + year + ".yaml",
                "kỳ: " + year + "\nnguồn: {văn bản: 1-BC/ĐU}\nsố liệu:\n" + written.indent(2)));
    Loaded loaded = Loader.load(folder);
    assertThat(loaded.diagnostics()).isEmpty();
    CheckedCommittee committee =
        Objects.requireNonNull(Checker.check(loaded.catalogue(), loaded.damaged()).checked())
            .committees()
            .get(0);
    return Evaluator.evaluate(committee, LocalDate.parse(asOf));
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
    CommitteeAssessment judged = judged(parts, Map.of(), "2022-12-31");
    assertThat(new Wording(judged).why(judged.of(TARGET)))
        .isEqualTo("Chưa đến hạn 31/12/2024, chưa có số liệu đo của 2 nội dung.");
  }

  @Test
  void partsWithoutAnyDeadline() {
    String parts =
        """
        - mã: chi-tieu
          tên: Danh hiệu văn hóa
          cùng đạt:
            - {mã: thon, tên: Thôn văn hóa, mức: 100%}
            - {mã: ho, tên: Hộ gia đình văn hóa, mức: 80%}
        """;
    CommitteeAssessment judged = judgedWithoutPeriod(parts, Map.of("2022", "thon: 90%"));
    assertThat(new Wording(judged).why(judged.of(TARGET)))
        .isEqualTo(
            "Nguồn không nêu thời hạn, chưa có số liệu đo của 1 nội dung; mới có Thôn văn hóa:"
                + " 90%.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "từ 30 đảng viên trở lên | cả giai đoạn | 6 | 7 | 13 đảng viên (cộng dồn các năm 2021 - 2022) | ''",
        "từ 6% trở lên | bình quân giai đoạn | 5% | 8% | 6,5% (bình quân các năm 2021 - 2022) | ''",
        "từ 6% trở lên | hằng năm | 5% | 8% | 8% | năm 2022",
      })
  void whatSeveralYearsWereMadeIntoIsNotTheFigureOfOne(
      String level, String rhythm, String first, String second, String reached, String when) {
    String target = "- {mã: chi-tieu, tên: Kết nạp, mức: %s, kỳ: %s}".formatted(level, rhythm);
    Map<String, String> figures =
        Map.of("2021", "chi-tieu: " + first, "2022", "chi-tieu: " + second);
    CommitteeAssessment judged = judged(target, figures, "2022-12-31");
    Assessment assessment = judged.of(TARGET);
    Result result = new Wording(judged).result(assessment);
    assertThat(result.value()).isEqualTo(reached);
    assertThat(Objects.requireNonNullElse(result.when(), "")).isEqualTo(when);
  }
}
