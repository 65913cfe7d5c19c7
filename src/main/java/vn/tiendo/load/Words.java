package vn.tiendo.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Folding;

/**
 * A value that is one of a few words.
 *
 * @param <T> what the words stand for
 */
final class Words<T> {
  private final Map<String, T> bySpelling = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();

  /** Begins with one word. */
  static <T> Words<T> of(String word, T meaning) {
    return new Words<T>().and(word, meaning);
  }

  /** Two words. */
  static <T> Words<T> of(String one, T itsMeaning, String other, T othersMeaning) {
    return Words.of(one, itsMeaning).and(other, othersMeaning);
  }

  /** Words that stand for themselves. */
  static Words<String> of(List<String> words) {
    Words<String> all = new Words<>();
    words.forEach(word -> all.and(word, word));
    return all;
  }

  /** Adds a word. */
  Words<T> and(String word, T meaning) {
    bySpelling.put(Folding.spelling(word), meaning);
    words.add(word);
    return this;
  }

  /** The meaning of a text; null when it is none of the words. */
  @Nullable T meaning(String text) {
    return bySpelling.get(Folding.spelling(text));
  }

  /** The word among these that was most likely meant; empty when none is near. */
  Optional<String> nearest(String text) {
    return Folding.nearest(text, words);
  }

  /** All of them, in the order they were added. */
  List<String> all() {
    return List.copyOf(words);
  }

  /** Reads one of the words. */
  Value<T> value() {
    return (node, findings) -> {
      String text = Scalars.TEXT.read(node, findings);
      if (text == null) {
        return null;
      }
      T meaning = meaning(text);
      if (meaning == null) {
        report(node, text, findings);
      }
      return meaning;
    };
  }

  private void report(Node node, String text, Findings findings) {
    if (SecrecyMark.isMark(text)) {
      SecrecyMark.report(node.place(), findings);
      return;
    }
    String all = "“" + String.join("”, “", words) + "”";
    String remedy =
        nearest(text)
            .map(word -> "có phải là “%s”? Viết một trong các từ: %s".formatted(word, all))
            .orElse("viết một trong các từ: " + all);
    findings.error(Mistake.WORD, node.place(), "không hiểu “%s” ở đây".formatted(text), remedy);
  }
}
