package vn.tiendo.load;

import java.util.regex.Pattern;
import vn.tiendo.diagnostic.Source;

/** Remembers the codes of what is left out, so that what refers to it is not called unknown. */
final class Damage {
  private static final Pattern CODE_LINE =
      Pattern.compile("\\bmã(?: cũ)?:\\s*\"?([a-z0-9]+(?:-[a-z0-9]+)*)");

  private Damage() {}

  /** All codes in a record that is left out. */
  static void of(Node node, Findings findings) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> of(item, findings));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        boolean names = entry.key().text().startsWith("mã");
        if (names && entry.value() instanceof Node.Scalar code) {
          findings.damage(code.text());
          findings.damage(Scalars.codeLike(code.text()));
        }
        of(entry.value(), findings);
      }
    }
  }

  /** All codes in a file that could not be read. */
  static void of(Source source, Findings findings) {
    CODE_LINE.matcher(source.text()).results().forEach(code -> findings.damage(code.group(1)));
  }
}
