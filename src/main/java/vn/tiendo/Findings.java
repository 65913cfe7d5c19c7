package vn.tiendo;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Excerpt;
import vn.tiendo.diagnostic.Severity;

/** Prints findings and counts them. */
record Findings(List<Diagnostic> all) {

  /** Prints each with its line and a caret, a blank line between two. */
  void print(PrintWriter out) {
    for (Diagnostic diagnostic : all) {
      out.println(Excerpt.of(diagnostic));
      out.println();
    }
  }

  long count(Severity severity) {
    return all.stream().filter(d -> d.severity() == severity).count();
  }

  boolean broken() {
    return count(Severity.ERROR) > 0;
  }

  /** {@code 2 lỗi, 5 cảnh báo, 1 lưu ý}; what there is none of is left out. */
  String summary() {
    if (all.isEmpty()) {
      return "không có lỗi hay cảnh báo";
    }
    return Stream.of(Severity.values())
        .filter(severity -> count(severity) > 0)
        .map(severity -> count(severity) + " " + severity.word())
        .collect(Collectors.joining(", "));
  }
}
