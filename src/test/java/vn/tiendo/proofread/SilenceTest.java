package vn.tiendo.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is right, or cannot be known, is never called wrong. */
final class SilenceTest {
  static Stream<String> lines() {
    return Reads.lines("/proofread/silent.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void nothingIsWrong(String line) {
    assertThat(Reads.wrong(line)).isEmpty();
  }

  /** The numbers of one paragraph must not make those of another wrong. */
  @Test
  void nothingIsWrongWithAllOfThemInOneText() {
    assertThat(Reads.wrong(String.join("\n\n", lines().toList()))).isEmpty();
  }

  @Test
  void whatHasNoCertainWholeIsCountedAsOpen() {
    assertThat(
            Proofreader.read(
                    new Manuscript(
                        "a",
                        java.util.List.of(
                            new Manuscript.Page(
                                0,
                                new vn.tiendo.diagnostic.Source(
                                    "a", "Kết nạp 52 đảng viên mới, đạt 50,98% chỉ tiêu."))),
                        true))
                .open())
        .isEqualTo(1);
  }
}
