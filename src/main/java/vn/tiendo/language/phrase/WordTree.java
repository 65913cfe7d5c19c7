package vn.tiendo.language.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;

/** Wordings of one or more words and what each means; finds the longest one at a place. */
final class WordTree<T> {
  private final Map<String, WordTree<T>> next = new HashMap<>();
  private @Nullable Match<T> planted;

  /** The longest wording found. */
  record Match<T>(T meaning, int words) {}

  void plant(String wording, T itsMeaning) {
    WordTree<T> tree = this;
    String[] words = wording.split(" ", -1);
    for (String word : words) {
      tree = tree.next.computeIfAbsent(word, w -> new WordTree<>());
    }
    if (tree.planted != null && !tree.planted.meaning().equals(itsMeaning)) {
      throw new IllegalArgumentException(wording + " means two things");
    }
    tree.planted = new Match<>(itsMeaning, words.length);
  }

  @Nullable Match<T> longest(List<Token> tokens, int from) {
    WordTree<T> tree = this;
    Match<T> found = null;
    for (int i = from; tokens.get(i).kind() == Kind.WORD; i++) {
      WordTree<T> deeper = tree.next.get(tokens.get(i).word());
      if (deeper == null) {
        return found;
      }
      tree = deeper;
      if (tree.planted != null) {
        found = tree.planted;
      }
    }
    return found;
  }
}
