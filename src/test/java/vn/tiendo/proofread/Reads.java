package vn.tiendo.proofread;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.tiendo.diagnostic.Source;
import vn.tiendo.proofread.Manuscript.Page;

/** Reads texts in tests as the command does. */
final class Reads {
  private Reads() {}

  /** Everything that is found in a text, right claims too. */
  static List<Finding> findings(String text) {
    Source source = new Source("thu.txt", text);
    return Proofreader.read(new Manuscript("thu.txt", List.of(new Page(0, source)), true))
        .findings();
  }

  /** What is wrong with a text, as {@code class message; remedy}. */
  static List<String> wrong(String text) {
    return findings(text).stream()
        .filter(Finding::wrong)
        .map(finding -> finding.kind() + " " + finding.message())
        .toList();
  }

  /** A claim in short: {@code OK 23/60 38.33}. */
  static String brief(Finding finding) {
    return finding.kind()
        + " "
        + number(finding.numerator())
        + "/"
        + number(finding.denominator())
        + " "
        + number(finding.stated());
  }

  private static String number(java.math.@org.jspecify.annotations.Nullable BigDecimal number) {
    return number == null ? "-" : number.toPlainString();
  }

  /** The lines of a file of the test resources that are not empty. */
  static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(Reads.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
