package vn.tiendo.document.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on one page: its words by mark, and what no document should have. */
final class PageContent {

  private final Map<Integer, StringBuilder> words = new HashMap<>();
  private final List<StringBuilder> decorations = new ArrayList<>();
  private final StringBuilder untagged = new StringBuilder();
  private final List<String> colours = new ArrayList<>();
  private final List<String> images = new ArrayList<>();

  /**
   * Where the words of a mark are gathered; a mark without words, such as of a picture, has none.
   */
  StringBuilder marked(int mark) {
    return words.computeIfAbsent(mark, m -> new StringBuilder());
  }

  /** The words of a mark; null when the page lacks the mark. */
  @Nullable CharSequence words(int mark) {
    return words.get(mark);
  }

  /** Where the words of one more piece are gathered that is not read aloud. */
  StringBuilder decoration() {
    StringBuilder piece = new StringBuilder();
    decorations.add(piece);
    return piece;
  }

  /** Pieces that are not read aloud: page numbers, repeated headers. */
  List<StringBuilder> decorations() {
    return decorations;
  }

  /** Words that are neither marked nor decoration. */
  StringBuilder untagged() {
    return untagged;
  }

  /** Colours used that are not black, as the file writes them. */
  List<String> colours() {
    return colours;
  }

  /** Things drawn that are no lines, areas or words. */
  List<String> images() {
    return images;
  }
}
