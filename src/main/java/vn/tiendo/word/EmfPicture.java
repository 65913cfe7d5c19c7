package vn.tiendo.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.tiendo.chart.Drawing;
import vn.tiendo.chart.Drawing.Box;
import vn.tiendo.chart.Drawing.Label;
import vn.tiendo.chart.Drawing.Mark;
import vn.tiendo.chart.Drawing.Spot;
import vn.tiendo.chart.Drawing.Strokes;
import vn.tiendo.chart.Drawing.Symbol;
import vn.tiendo.chart.Lettering;

/**
 * Draws a picture as a metafile: the marks, the ink and the letters that {@code
 * templates/chart/drawing.ftlh} writes as SVG.
 */
final class EmfPicture {
  private static final String FACE = "Times New Roman";

  /** Hundredths of a millimetre in a point. */
  private static final double UNITS = 2540 / 72.0;

  /** Room around the drawing, or lines on its edge would lose half of their thickness. */
  private static final int EDGE = 18;

  private static final int BLACK = 0;
  private static final int WHITE = 255;
  private static final double SYMBOL_LINE = 1;
  private static final double CROSS_LINE = 1.2;

  /** Objects are numbered from 1. */
  private static final int FIRST = 1;

  private final EmfRecords records;
  private final UnaryOperator<String> spelling;

  private EmfPicture(EmfRecords records, UnaryOperator<String> spelling) {
    this.records = records;
    this.spelling = spelling;
  }

  static byte[] of(Drawing drawing, UnaryOperator<String> spelling) {
    int width = units(drawing.width()) + 2 * EDGE;
    EmfRecords records = new EmfRecords(width, units(drawing.height()) + 2 * EDGE);
    EmfPicture picture = new EmfPicture(records, spelling);
    drawing.marks().forEach(picture::draw);
    records.release(FIRST);
    return records.bytes();
  }

  private void draw(Mark mark) {
    if (mark instanceof Strokes strokes) {
      Ink ink = Ink.of(strokes.role());
      take(ink);
      for (List<Spot> line : strokes.lines()) {
        Dashes.of(line, ink.dashes()).forEach(dash -> records.polyline(points(dash)));
      }
    } else if (mark instanceof Box box) {
      take(Ink.of(box.role()));
      records.polygon(corners(box.x(), box.y(), box.width(), box.height()));
    } else if (mark instanceof Symbol symbol) {
      draw(symbol);
    } else if (mark instanceof Label label) {
      draw(label);
    }
  }

  private void take(Ink ink) {
    if (ink.line() > 0) {
      records.pen(units(ink.line()), ink.lineGrey());
    } else {
      records.select(EmfRecords.NO_PEN);
    }
    if (ink.fillGrey() == Ink.NONE) {
      records.select(EmfRecords.NO_BRUSH);
    } else {
      records.brush(ink.fillGrey());
    }
  }

  private void draw(Symbol symbol) {
    double x = symbol.x();
    double y = symbol.y();
    double r = symbol.radius();
    switch (symbol.shape()) {
      case DISC -> {
        fill(BLACK, /* outlined= */ false);
        disc(x, y, r);
      }
      case RING -> {
        fill(WHITE, /* outlined= */ true);
        disc(x, y, r);
      }
      case DIAMOND -> {
        fill(WHITE, /* outlined= */ true);
        records.polygon(List.of(at(x, y - r), at(x + r, y), at(x, y + r), at(x - r, y)));
      }
      case SQUARE -> {
        fill(BLACK, /* outlined= */ false);
        records.polygon(corners(x - r, y - r, 2 * r, 2 * r));
      }
      case TRIANGLE -> {
        fill(BLACK, /* outlined= */ false);
        records.polygon(List.of(at(x, y - r), at(x + r, y + r), at(x - r, y + r)));
      }
      case CROSS -> {
        records.pen(units(CROSS_LINE), BLACK);
        records.polyline(List.of(at(x - r, y - r), at(x + r, y + r)));
        records.polyline(List.of(at(x - r, y + r), at(x + r, y - r)));
      }
    }
  }

  private void fill(int grey, boolean outlined) {
    if (outlined) {
      records.pen(units(SYMBOL_LINE), BLACK);
    } else {
      records.select(EmfRecords.NO_PEN);
    }
    records.brush(grey);
  }

  private void disc(double x, double y, double r) {
    int[] from = at(x - r, y - r);
    int[] to = at(x + r, y + r);
    records.ellipse(from[0], from[1], to[0], to[1]);
  }

  private void draw(Label label) {
    String words = spelling.apply(label.text());
    records.font(FACE, units(label.size()), label.bold());
    List<Integer> advances = new ArrayList<>();
    double before = 0;
    for (int i = 1; i <= words.length(); i++) {
      double after = Lettering.width(words.substring(0, i), label.size(), label.bold());
      advances.add(units(after) - units(before));
      before = after;
    }
    int[] start = at(label.left(), label.y());
    records.text(words, start[0], start[1], advances);
  }

  private static List<int[]> corners(double x, double y, double width, double height) {
    return List.of(at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height));
  }

  private static List<int[]> points(List<Spot> spots) {
    return spots.stream().map(spot -> at(spot.x(), spot.y())).toList();
  }

  private static int[] at(double x, double y) {
    return new int[] {units(x) + EDGE, units(y) + EDGE};
  }

  private static int units(double points) {
    return (int) Math.round(points * UNITS);
  }
}
