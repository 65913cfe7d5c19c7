package vn.tiendo.proofread;

import java.util.List;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.diagnostic.Source;

/**
 * Lines that belong together, as one running text.
 *
 * @param index its number in the whole text, from 0
 * @param text the lines joined by single blanks
 * @param starts where each line begins in the text
 * @param firstLine the number of the first line in its source, from 1
 * @param page the page it stands on, 0 where there are none
 */
record Paragraph(
    int index, String text, List<Integer> starts, int firstLine, Source source, int page) {
  Paragraph {
    starts = List.copyOf(starts);
  }

  /** Where a part of the text stands; a part that runs over its line is cut at the line's end. */
  Place place(int from, int to) {
    int line = 0;
    while (line + 1 < starts.size() && starts.get(line + 1) <= from) {
      line++;
    }
    int end = line + 1 < starts.size() ? starts.get(line + 1) - 1 : text.length();
    int column = from - starts.get(line);
    return new Place(source, firstLine + line, column + 1, Math.max(1, Math.min(to, end) - from));
  }
}
