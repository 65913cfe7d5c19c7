package vn.tiendo.report;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.template.Markdown;

/** Sentences and lists as documents have them. */
final class PassageText {
  private static final Markdown MARKDOWN = new Markdown();

  private PassageText() {}

  /** One paragraph for each sentence; none for none. */
  static List<Passage> paragraphs(List<String> sentences) {
    return sentences.isEmpty()
        ? List.of()
        : markdown(
            sentences.stream().map(SectionText::literal).collect(Collectors.joining("\n\n")));
  }

  /**
   * A sentence and the list that it leads to; none for an empty list. Each item ends with a
   * semicolon, the last with a full stop.
   */
  static List<Passage> list(String lead, List<String> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    String lines =
        items.stream()
            .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
            .map(line -> "- " + SectionText.literal(line))
            .collect(Collectors.joining(";\n"));
    return markdown(SectionText.literal(lead) + "\n\n" + lines + ".\n");
  }

  private static List<Passage> markdown(String words) {
    return List.of(Passage.of(MARKDOWN.render(words, "", 0)));
  }
}
