package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.tiendo.chart.Drawing.Box;
import vn.tiendo.chart.Drawing.Label;
import vn.tiendo.chart.Drawing.Mark;
import vn.tiendo.chart.Drawing.Spot;
import vn.tiendo.chart.Drawing.Strokes;
import vn.tiendo.chart.Drawing.Symbol;

/** What holds of every picture: all of it lies in its frame, and no words lie over others. */
final class Overlaps {
  /** What rounding to a tenth, twice, and widths to a hundredth of a letter may take. */
  private static final double SLACK = 0.6;

  private Overlaps() {}

  static void assertNone(Drawing drawing) {
    List<Label> labels = labels(drawing);
    for (int i = 0; i < labels.size(); i++) {
      assertInside(drawing, labels.get(i));
      for (int j = 0; j < i; j++) {
        assertThat(overlap(labels.get(i), labels.get(j)))
            .as(drawing.title() + ": " + labels.get(i) + " / " + labels.get(j))
            .isFalse();
      }
    }
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Strokes strokes) {
        strokes.lines().forEach(line -> line.forEach(spot -> assertInside(drawing, spot)));
      } else if (mark instanceof Box box) {
        assertInside(drawing, new Spot(box.x(), box.y()));
        assertInside(drawing, new Spot(box.x() + box.width(), box.y() + box.height()));
      } else if (mark instanceof Symbol symbol) {
        assertInside(drawing, new Spot(symbol.x(), symbol.y()));
      }
    }
  }

  static List<Label> labels(Drawing drawing) {
    return drawing.marks().stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
  }

  static List<String> texts(Drawing drawing) {
    return labels(drawing).stream().map(Label::text).toList();
  }

  private static void assertInside(Drawing drawing, Label label) {
    assertThat(label.left()).as(drawing.title() + label).isGreaterThan(-SLACK);
    assertThat(label.right()).as(drawing.title() + label).isLessThan(drawing.width() + SLACK);
    assertThat(label.top()).as(drawing.title() + label).isGreaterThan(-SLACK);
    assertThat(label.bottom()).as(drawing.title() + label).isLessThan(drawing.height() + SLACK);
  }

  private static void assertInside(Drawing drawing, Spot spot) {
    assertThat(spot.x()).as(drawing.title()).isBetween(-SLACK, drawing.width() + SLACK);
    assertThat(spot.y()).as(drawing.title()).isBetween(-SLACK, drawing.height() + SLACK);
  }

  private static boolean overlap(Label a, Label b) {
    return a.left() + SLACK < b.right()
        && b.left() + SLACK < a.right()
        && a.top() + SLACK < b.bottom()
        && b.top() + SLACK < a.bottom();
  }
}
