package vn.tiendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.check.CheckedCommittee;
import vn.tiendo.check.Checker;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Code;

/** What a failing case prints, retyped as files, is judged as the case was. */
class SampleTest {
  @TempDir private Path folder;

  /**
   * The record has no word of its own for the last year of a period, nor for no period at all; and
   * no phrase reads a range of negative numbers, and a bare nought says that there is to be none.
   */
  static Stream<Arguments> written() {
    return Samples.combinations((kind, timing) -> timing != Timing.LAST && timing != Timing.OPEN);
  }

  @ParameterizedTest
  @MethodSource("written")
  void isJudgedAlikeFromItsFiles(NumberKind kind, Timing timing) {
    Sample sample =
        IntStream.range(0, 50)
            .mapToObj(seed -> Sample.of(kind, timing, seed))
            .filter(each -> each.a().signum() > 0 || kind.terms == NumberKind.Terms.NONE)
            .findFirst()
            .orElseThrow();
    write("trang.yaml", "tên: Thử\nđảng bộ: [xa]\n");
    write("xa/dang-bo.yaml", "tên: Xã\ncấp ủy: Xã\ncấp: xã\nđịa danh: Xã\nký hiệu: ĐU\n");
    write(
        "xa/ke-hoach/nq.yaml",
        "loại: nghị quyết\ntrích yếu: Thử\ngiai đoạn: 2016 - 2020\nchỉ tiêu:\n"
            + sample.targetYaml().indent(2));
    for (int i = 0; i < sample.years().size(); i++) {
      int year = Timing.FIRST + i;
      write(
          "xa/so-lieu/" + year + ".yaml",
          "kỳ: %s\nnguồn: {văn bản: 1-BC/ĐU}\nsố liệu:\n  chi-tieu: \"%s\"\n"
              .formatted(year, sample.written(sample.years().get(i))));
    }
    Loaded loaded = Loader.load(folder);
    assertThat(loaded.diagnostics()).as("%s", sample).isEmpty();
    CheckedCommittee committee =
        Objects.requireNonNull(Checker.check(loaded.catalogue(), loaded.damaged()).checked())
            .committees()
            .get(0);
    LocalDate asOf = LocalDate.of(Timing.FIRST - 1 + sample.years().size(), 12, 31);
    assertThat(Evaluator.evaluate(committee, asOf).of(new Code("chi-tieu")).verdict())
        .as("%s", sample)
        .isEqualTo(sample.verdict());
  }

  private void write(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
