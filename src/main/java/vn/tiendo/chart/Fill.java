package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.chart.Drawing.Box;
import vn.tiendo.chart.Drawing.Mark;
import vn.tiendo.chart.Drawing.Role;
import vn.tiendo.chart.Drawing.Spot;
import vn.tiendo.chart.Drawing.Strokes;
import vn.tiendo.evaluate.Verdict;

/**
 * How verdicts look without colour: what is met is dark, what is under way is hatched, what is
 * missed is crossed, what is unknown is empty. Hatching is drawn line by line, for patterns print
 * as dots.
 */
final class Fill {
  private static final double NARROW = 4;
  private static final double WIDE = 7;

  private Fill() {}

  /** A field with a frame of its own. */
  static List<Mark> framed(Verdict verdict, double x, double y, double width, double height) {
    List<Mark> marks = new ArrayList<>(box(verdict, x, y, width, height));
    marks.add(new Box(Role.OUTLINE, "", x, y, width, height));
    return marks;
  }

  /** A field of a verdict, with its left edge. */
  static List<Mark> box(Verdict verdict, double x, double y, double width, double height) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Box(ground(verdict), verdict.slug(), x, y, width, height));
    List<List<Spot>> lines =
        switch (verdict) {
          case EXCEEDED, MET, NOT_DUE, NO_DATA, ON_TRACK -> List.of();
          case BEHIND -> rising(x, y, width, height, WIDE);
          case AT_RISK -> rising(x, y, width, height, NARROW);
          case NEARLY_MET -> falling(x, y, width, height, WIDE);
          case NOT_MET -> both(x, y, width, height);
        };
    if (!lines.isEmpty()) {
      marks.add(new Strokes(Role.HATCH, verdict.slug(), lines));
    }
    if (verdict == Verdict.NO_DATA) {
      marks.add(new Strokes(Role.HATCH, verdict.slug(), dashes(x, y, width, height)));
    }
    marks.add(Strokes.line(Role.OUTLINE, x, y, x, y + height));
    return marks;
  }

  private static Role ground(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> Role.FULL;
      case MET -> Role.HALF;
      case ON_TRACK, NEARLY_MET -> Role.FAINT;
      case BEHIND, AT_RISK, NOT_MET, NO_DATA, NOT_DUE -> Role.BLANK;
    };
  }

  private static List<List<Spot>> both(double x, double y, double width, double height) {
    List<List<Spot>> lines = new ArrayList<>(rising(x, y, width, height, WIDE));
    lines.addAll(falling(x, y, width, height, WIDE));
    return lines;
  }

  /** Lines that rise to the right, cut at the edges. */
  private static List<List<Spot>> rising(
      double x, double y, double width, double height, double step) {
    List<List<Spot>> lines = new ArrayList<>();
    for (double along = step; along < width + height; along += step) {
      double fromX = Math.max(0, along - height);
      double toX = Math.min(along, width);
      if (toX > fromX) {
        lines.add(
            List.of(new Spot(x + fromX, y + along - fromX), new Spot(x + toX, y + along - toX)));
      }
    }
    return lines;
  }

  private static List<List<Spot>> falling(
      double x, double y, double width, double height, double step) {
    return rising(x, y, width, height, step).stream()
        .map(line -> line.stream().map(s -> new Spot(s.x(), 2 * y + height - s.y())).toList())
        .toList();
  }

  /** A row of short lines in the middle. */
  private static List<List<Spot>> dashes(double x, double y, double width, double height) {
    List<List<Spot>> lines = new ArrayList<>();
    for (double along = WIDE / 2; along + 2 <= width; along += WIDE) {
      double end = Math.min(along + 2, width);
      lines.add(List.of(new Spot(x + along, y + height / 2), new Spot(x + end, y + height / 2)));
    }
    return lines;
  }
}
