package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.tiendo.chart.Drawing.Anchor;
import vn.tiendo.chart.Drawing.Label;
import vn.tiendo.chart.Drawing.Spot;

/**
 * Finds free places for labels near the spots they name: never over another label or a symbol,
 * never out of the field, over as few lines as can be.
 */
final class Labels {
  private static final double GAP = 3;

  private final Frame frame;
  private final Area field;
  private final List<Area> taken = new ArrayList<>();
  private final List<List<Spot>> lines = new ArrayList<>();
  private final List<Label> placed = new ArrayList<>();

  /** A rectangle. */
  record Area(double left, double top, double right, double bottom) {
    boolean overlaps(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Area other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }

    /** Whether a stretch of line passes through; close enough for a choice between places. */
    boolean isCrossedBy(Spot from, Spot to) {
      int steps = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / 2) + 1;
      for (int i = 0; i <= steps; i++) {
        double x = from.x() + (to.x() - from.x()) * i / steps;
        double y = from.y() + (to.y() - from.y()) * i / steps;
        if (x > left && x < right && y > top && y < bottom) {
          return true;
        }
      }
      return false;
    }
  }

  Labels(Frame frame, Area field) {
    this.frame = frame;
    this.field = field;
  }

  /** Keeps labels from a symbol. */
  void avoid(Spot spot, double radius) {
    taken.add(new Area(spot.x() - radius, spot.y() - radius, spot.x() + radius, spot.y() + radius));
  }

  /** Keeps labels from a line where they can. */
  void shun(List<Spot> line) {
    lines.add(line);
  }

  /** Names a spot if there is room for it. */
  void name(Spot spot, String text) {
    Label best = null;
    long fewest = Long.MAX_VALUE;
    for (Label candidate : candidates(spot, text)) {
      Area area = area(candidate);
      if (field.contains(area) && taken.stream().noneMatch(area::overlaps)) {
        long crossed = crossed(area);
        if (crossed < fewest) {
          fewest = crossed;
          best = candidate;
        }
      }
    }
    if (best != null) {
      placed.add(best);
      taken.add(area(best));
    }
  }

  Collection<Label> placed() {
    return placed;
  }

  private List<Label> candidates(Spot spot, String text) {
    double above = spot.y() - GAP - 4;
    double below = spot.y() + GAP + frame.size();
    double beside = spot.y() + frame.size() / 3;
    double half = frame.width(text) / 2;
    double middle = Math.max(field.left() + half, Math.min(spot.x(), field.right() - half));
    return List.of(
        frame.label(text, middle, above, Anchor.MIDDLE),
        frame.label(text, middle, below, Anchor.MIDDLE),
        frame.label(text, spot.x() + GAP + 4, beside, Anchor.START),
        frame.label(text, spot.x() - GAP - 4, beside, Anchor.END),
        frame.label(text, spot.x() + GAP, above, Anchor.START),
        frame.label(text, spot.x() - GAP, above, Anchor.END),
        frame.label(text, spot.x() + GAP, below, Anchor.START),
        frame.label(text, spot.x() - GAP, below, Anchor.END),
        frame.label(text, middle, above - frame.line(), Anchor.MIDDLE),
        frame.label(text, middle, below + frame.line(), Anchor.MIDDLE));
  }

  private static Area area(Label label) {
    return new Area(label.left() - 1, label.top(), label.right() + 1, label.bottom());
  }

  private long crossed(Area area) {
    long crossed = 0;
    for (List<Spot> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        crossed += area.isCrossedBy(line.get(i - 1), line.get(i)) ? 1 : 0;
      }
    }
    return crossed;
  }
}
