package vn.tiendo.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake a text, in the ways that reports word it. */
final class WrongTextTest {
  record Case(String kind, String part, String whole, String text) {}

  static Stream<Case> cases() {
    return Reads.lines("/proofread/wrong.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(cell -> new Case(cell[0], cell[1], cell[2], cell[3]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theMistakeIsFoundAndNoOther(Case wrong) {
    assertThat(Reads.findings(wrong.text()).stream().filter(Finding::wrong))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).hasToString(wrong.kind());
              if (!wrong.part().isEmpty()) {
                assertThat(finding.numerator()).isEqualByComparingTo(new BigDecimal(wrong.part()));
                assertThat(finding.denominator())
                    .isEqualByComparingTo(new BigDecimal(wrong.whole()));
              }
            });
  }

  @Test
  void everyKindOfMistakeHasACase() {
    assertThat(FindingKind.values())
        .filteredOn(kind -> kind != FindingKind.OK && kind != FindingKind.FORCED_SHARES)
        .allSatisfy(
            kind -> assertThat(cases().map(Case::kind)).as("%s", kind).contains(kind.toString()));
  }

  @Test
  void whatIsWrongIsToldWithTheRightShare() {
    assertThat(Reads.wrong("Có 55/60 chi bộ có cấp ủy, đạt 83,33%."))
        .containsExactly("GROSS 55/60 = 91,67%, không phải 83,33%; 83,33% là tỷ lệ của 50/60");
    assertThat(Reads.wrong("Có 40/60 chi bộ có cấp ủy, đạt 66,66%."))
        .containsExactly(
            "TRUNCATED 40/60 = 66,67%, không phải 66,66%: bị cắt bớt chứ không làm tròn");
    assertThat(Reads.wrong("Có 5/30 chi bộ có cấp ủy, đạt 16,68%."))
        .containsExactly(
            "LAST_DIGIT 5/30 = 16,67%, không phải 16,68%: lệch một đơn vị ở chữ số cuối");
  }

  @Test
  void anotherWholeOfTheTextIsNamed() {
    assertThat(
            Reads.wrong(
                "Có 60 chi bộ, 55 chi bộ được xếp loại; 50/60 chi bộ đạt loại tốt (90,91%)."))
        .containsExactly(
            "WRONG_WHOLE 50/60 = 83,33%, không phải 90,91%; 90,91% là tỷ lệ của 50/55 (chi bộ)");
    assertThat(Reads.wrong("Có 709 tổ chức, trong đó 439 tổ chức đạt loại tốt (62,62%)."))
        .containsExactly(
            "WRONG_WHOLE 439/709 = 61,92%, không phải 62,62%; 62,62% là tỷ lệ của 439/701,"
                + " mà văn bản không nêu 701");
  }

  @Test
  void aFindingStandsAtTheStatedShare() {
    Finding finding = Reads.findings("Mở đầu.\n\nCó 55/60 chi bộ có cấp ủy, đạt 83,33%.").get(0);
    assertThat(finding.place()).hasToString("thu.txt:3:32");
    assertThat(finding.place().length()).isEqualTo(6);
    assertThat(Objects.requireNonNull(finding.computed()).toPlainString()).isEqualTo("91.67");
  }
}
