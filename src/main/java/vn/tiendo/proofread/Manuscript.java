package vn.tiendo.proofread;

import java.util.List;
import java.util.Objects;
import vn.tiendo.diagnostic.Source;

/**
 * A text to be proofread, as a file gave it.
 *
 * @param file the name of the file as the caller wrote it
 * @param pages its pages; one page without a number where the format has none
 * @param wrapped whether a line may end in the middle of a sentence
 */
public record Manuscript(String file, List<Page> pages, boolean wrapped) {
  public Manuscript {
    Objects.requireNonNull(file);
    pages = List.copyOf(pages);
  }

  /**
   * A page, or the whole text.
   *
   * @param number from 1; 0 where the format has no pages
   * @param source its text in NFC, and the name that findings print
   */
  public record Page(int number, Source source) {
    public Page {
      Objects.requireNonNull(source);
    }
  }
}
