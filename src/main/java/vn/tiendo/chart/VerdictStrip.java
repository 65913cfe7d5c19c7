package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.chart.Drawing.Box;
import vn.tiendo.chart.Drawing.Mark;
import vn.tiendo.chart.Drawing.Role;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.language.Numbers;

/** One bar of all targets of a plan, parted by what was decided of them. */
public final class VerdictStrip {
  private static final double HEIGHT = 26;
  private static final double GAP = 6;

  private VerdictStrip() {}

  /**
   * The strip of a plan.
   *
   * @param title whose targets they are
   * @param tally of at least one target
   */
  public static Drawing of(String title, Tally tally, Frame frame) {
    Map<Verdict, Integer> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      if (tally.of(verdict) > 0) {
        counts.put(verdict, tally.of(verdict));
      }
    }
    List<Mark> marks = new ArrayList<>();
    double top = frame.line() + GAP;
    double x = 0;
    for (Map.Entry<Verdict, Integer> part : counts.entrySet()) {
      double width = frame.width() * part.getValue() / tally.total();
      marks.addAll(Fill.box(part.getKey(), x, top, width, HEIGHT));
      String count = Numbers.plain(part.getValue());
      if (frame.width(count) <= width) {
        marks.add(frame.label(count, x + width / 2, frame.size(), Drawing.Anchor.MIDDLE));
      }
      x += width;
    }
    marks.add(new Box(Role.OUTLINE, "", 0, top, frame.width(), HEIGHT));
    Legend legend = new Legend(frame, top + HEIGHT + GAP);
    counts.forEach(
        (verdict, count) ->
            legend.add(
                words(verdict, count),
                (l, r, m) -> Fill.framed(verdict, l, m - frame.size() / 2, r - l, frame.size())));
    marks.addAll(legend.marks());
    return new Drawing(
        title, description(counts, tally), frame.width(), Math.ceil(legend.bottom()), marks);
  }

  private static String words(Verdict verdict, int count) {
    return Numbers.plain(count) + " " + verdict.word();
  }

  private static String description(Map<Verdict, Integer> counts, Tally tally) {
    return "Trong tổng số "
        + Numbers.count(tally.total())
        + " chỉ tiêu: "
        + counts.entrySet().stream()
            .map(e -> Numbers.count(e.getValue()) + " chỉ tiêu " + e.getKey().word())
            .collect(Collectors.joining(", "))
        + ".";
  }
}
