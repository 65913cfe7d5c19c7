package vn.tiendo.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.Piece.Markdown;

/**
 * A line of a narrative as written.
 *
 * @param place where the line stands
 */
record NarrativeLine(String text, Place place) {

  /** The lines of a section, without references and blocks. */
  static Stream<NarrativeLine> in(Report.Section section) {
    return section.pieces().stream()
        .filter(Markdown.class::isInstance)
        .map(Markdown.class::cast)
        .flatMap(NarrativeLine::of);
  }

  /** The lines of all sections. */
  static Stream<NarrativeLine> in(Report report) {
    return report.narrative().sections().stream().flatMap(NarrativeLine::in);
  }

  private static Stream<NarrativeLine> of(Markdown markdown) {
    List<String> lines = markdown.text().lines().toList();
    Place start = markdown.place();
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                new NarrativeLine(
                    lines.get(i),
                    i == 0
                        ? start.within(0, lines.get(i).length())
                        : new Place(
                            start.source(),
                            start.line() + i,
                            1,
                            Math.max(1, lines.get(i).length()))));
  }

  /** The place of a part of the line. */
  Place at(int from, int to) {
    return place.within(from, to - from);
  }
}
