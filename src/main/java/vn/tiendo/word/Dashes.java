package vn.tiendo.word;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.chart.Drawing.Spot;

/**
 * Cuts a line into its dashes. Not every program that opens a metafile knows pens that leave gaps.
 */
final class Dashes {
  private final List<Double> pattern;
  private final List<List<Spot>> dashes = new ArrayList<>();
  private List<Spot> dash = new ArrayList<>();
  private int place;
  private double left;

  private Dashes(List<Double> pattern) {
    this.pattern = pattern;
    this.left = pattern.get(0);
  }

  /**
   * The dashes of a line.
   *
   * @param pattern lengths of ink and gap by turns; empty for a whole line
   */
  static List<List<Spot>> of(List<Spot> line, List<Double> pattern) {
    if (pattern.isEmpty()) {
      return List.of(line);
    }
    Dashes cut = new Dashes(pattern);
    cut.dash.add(line.get(0));
    for (int i = 1; i < line.size(); i++) {
      cut.follow(line.get(i - 1), line.get(i));
    }
    cut.end();
    return cut.dashes;
  }

  private void follow(Spot from, Spot to) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double done = 0;
    while (length - done > left) {
      done += left;
      double part = done / length;
      turn(new Spot(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part));
    }
    left -= length - done;
    if (isInk()) {
      dash.add(to);
    }
  }

  private boolean isInk() {
    return place % 2 == 0;
  }

  /** From ink to gap or from gap to ink. */
  private void turn(Spot at) {
    dash.add(at);
    if (isInk()) {
      end();
    }
    place = (place + 1) % pattern.size();
    left = pattern.get(place);
  }

  private void end() {
    if (dash.size() > 1) {
      dashes.add(dash);
    }
    dash = new ArrayList<>();
  }
}
