package vn.tiendo;

import java.util.OptionalInt;
import vn.tiendo.proofread.Finding;

/** One finding as one line of JSON, numbers as canonical decimal strings. */
final class FindingJson {
  private FindingJson() {}

  static String line(String file, Finding finding) {
    return new JsonLine()
        .put("file", file)
        .put("text", finding.text())
        .putDecimal("numerator", finding.numerator())
        .putDecimal("denominator", finding.denominator())
        .putDecimal("stated", finding.stated())
        .putDecimal("computed", finding.computed())
        .put("class", finding.kind().name())
        .putNumber(
            "page", finding.page() == 0 ? OptionalInt.empty() : OptionalInt.of(finding.page()))
        .putNumber("line", OptionalInt.of(finding.place().line()))
        .putNumber("column", OptionalInt.of(finding.place().column()))
        .put("message", finding.message())
        .put("remedy", finding.remedy())
        .toString();
  }
}
