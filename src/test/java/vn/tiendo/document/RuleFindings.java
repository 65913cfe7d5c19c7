package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a rule finds wrong in a printed document, and how it is told. */
final class RuleFindings {

  private RuleFindings() {}

  static void assertNone(String path, List<String> findings) {
    assertThat(findings).as(path).isEmpty();
  }

  static void expect(List<String> findings, PrintedLine line, double size, String style) {
    boolean plain = !line.font().contains("Bold") && !line.font().contains("Italic");
    if (line.sizePt() != size || !(style.isEmpty() ? plain : line.font().contains(style))) {
      findings.add("không phải cỡ %s %s: %s".formatted(size, style, line));
    }
  }

  static String at(PrintedPage page) {
    return "trang " + page.number() + ": ";
  }
}
