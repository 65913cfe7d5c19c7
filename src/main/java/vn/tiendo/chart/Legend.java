package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.chart.Drawing.Anchor;
import vn.tiendo.chart.Drawing.Mark;

/**
 * The signs of a picture and what they mean, side by side below it, on as many lines as it takes.
 */
final class Legend {
  private static final double SAMPLE = 26;
  private static final double GAP = 6;
  private static final double BETWEEN = 16;
  private static final int MOST_LINES = 3;

  private final Frame frame;
  private final double top;
  private final List<Mark> marks = new ArrayList<>();
  private double x;
  private double lineTop;

  /** Draws a sample around a spot. */
  interface Sample {
    /**
     * The marks of the sample.
     *
     * @param left where it begins
     * @param right where it ends
     * @param middle the height it is drawn at
     */
    List<Mark> at(double left, double right, double middle);
  }

  Legend(Frame frame, double top) {
    this.frame = frame;
    this.top = top;
    this.lineTop = top;
  }

  void add(String text, Sample sample) {
    double room = frame.width() - SAMPLE - GAP;
    double width = SAMPLE + GAP + Math.min(room, frame.width(text));
    if (x > 0 && x + width > frame.width()) {
      x = 0;
      lineTop += frame.line();
    }
    double base = lineTop + frame.size();
    marks.addAll(sample.at(x, x + SAMPLE, base - frame.size() * 0.32));
    List<String> lines = Wrapping.lines(text, room, frame.size(), MOST_LINES);
    for (int i = 0; i < lines.size(); i++) {
      marks.add(frame.label(lines.get(i), x + SAMPLE + GAP, base + i * frame.line(), Anchor.START));
    }
    lineTop += (lines.size() - 1) * frame.line();
    x += width + BETWEEN;
  }

  List<Mark> marks() {
    return marks;
  }

  /** Where the legend ends. */
  double bottom() {
    return marks.isEmpty() ? top : lineTop + frame.line() + frame.size() * 0.2;
  }
}
