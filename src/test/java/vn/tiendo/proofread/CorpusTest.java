package vn.tiendo.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims of real reports, each read alone as one line: found, with its whole and its class. */
final class CorpusTest {
  /** Their whole is not in the text: nothing can be said. */
  private static final Set<String> WITHOUT_WHOLE =
      Set.of("228/545", "11/545", "112/8159", "53/117", "39/117", "28/3427", "1/3427");

  /** Labelled right; the program says besides that it misleads (331 of 2.009 is "trên 5%"). */
  private static final String MISLEADING = "331/2009";

  record Row(String text, String part, String whole, String stated, boolean right, String note) {
    String counted() {
      return part + "/" + whole;
    }

    String kind() {
      if (counted().equals(MISLEADING)) {
        return "MISLEADING";
      }
      return right ? "OK" : note.substring(1, note.indexOf(']'));
    }
  }

  static Stream<Row> rows() {
    return Reads.lines("/corpus/ratio-claims.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(c -> new Row(c[0], c[1], c[2], c[3], c[5].equals("OK"), c[7]));
  }

  static Stream<Row> rowsWithWhole() {
    return rows().filter(row -> !WITHOUT_WHOLE.contains(row.counted()));
  }

  @ParameterizedTest
  @MethodSource("rowsWithWhole")
  void aClaimIsFoundWithItsWholeAndItsClass(Row row) {
    List<Finding> claims =
        Reads.findings(row.text()).stream()
            .filter(finding -> finding.kind() != FindingKind.DECIMAL_POINT)
            .toList();
    assertThat(claims)
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.numerator()).isEqualByComparingTo(new BigDecimal(row.part()));
              assertThat(claim.denominator()).isEqualByComparingTo(new BigDecimal(row.whole()));
              assertThat(claim.stated()).isEqualByComparingTo(new BigDecimal(row.stated()));
              assertThat(claim.kind()).hasToString(row.kind());
            });
  }

  @Test
  void aClaimWithoutItsWholeIsLeftOpen() {
    assertThat(rows().filter(row -> WITHOUT_WHOLE.contains(row.counted())))
        .hasSize(7)
        .allSatisfy(row -> assertThat(Reads.findings(row.text())).isEmpty());
  }

  /** One line must not lend its numbers to another. */
  @Test
  void allClaimsInOneTextAreJudgedAsEachAlone() {
    List<Row> rows = rows().toList();
    String text = String.join("\n", rows.stream().map(Row::text).toList());
    assertThat(Reads.findings(text))
        .filteredOn(finding -> finding.wrong() && finding.kind() != FindingKind.DECIMAL_POINT)
        .allSatisfy(
            finding ->
                assertThat(rows.get(finding.place().line() - 1).kind())
                    .isEqualTo(finding.kind().toString()));
  }
}
