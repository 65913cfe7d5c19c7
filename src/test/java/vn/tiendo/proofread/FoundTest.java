package vn.tiendo.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims that are hard to pair: the count or the whole is not the nearest number. */
final class FoundTest {
  record Case(String brief, String text) {}

  static Stream<Case> cases() {
    return Reads.lines("/proofread/found.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(cell -> new Case(cell[0], cell[1]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theClaimIsFoundWithItsCountItsWholeAndItsClass(Case expected) {
    assertThat(Reads.findings(expected.text()).stream().map(Reads::brief))
        .contains(expected.brief());
    assertThat(Reads.findings(expected.text()).stream().filter(Finding::wrong).map(Reads::brief))
        .allMatch(brief -> brief.equals(expected.brief()));
  }
}
