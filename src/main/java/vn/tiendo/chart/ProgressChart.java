package vn.tiendo.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.chart.Drawing.Anchor;
import vn.tiendo.chart.Drawing.Box;
import vn.tiendo.chart.Drawing.Mark;
import vn.tiendo.chart.Drawing.Role;
import vn.tiendo.chart.Drawing.Shape;
import vn.tiendo.chart.Drawing.Spot;
import vn.tiendo.chart.Drawing.Strokes;
import vn.tiendo.chart.Drawing.Symbol;
import vn.tiendo.chart.Labels.Area;
import vn.tiendo.chart.Progress.Step;
import vn.tiendo.chart.Progress.Value;
import vn.tiendo.language.Dates;

/** Draws what was reached against what was planned, over time. */
public final class ProgressChart {
  private static final double TICK_GAP = 6;
  private static final double NAME_GAP = 10;
  private static final double DOT = 2.8;

  /** From the axis to the names of its days, beyond a line. */
  private static final double BELOW = 5;

  private static final double MARGIN = 10;
  private static final double LOWEST = 140;
  private static final double SHARE_OF_WIDTH = 0.32;
  private static final int TICKS = 6;
  private static final double FULL = 100;

  /** From the sides of the field to the first and the last day. */
  private static final double INSET = 8;

  /**
   * How many times the length of all else a projection may lie beyond before it leaves the field.
   */
  private static final double FAR = 1;

  private final Progress progress;
  private final Frame frame;
  private final Scale scale;
  private final Calendar calendar;
  private final Area field;
  private final List<Mark> marks = new ArrayList<>();

  private ProgressChart(Progress progress, Frame frame) {
    this.progress = progress;
    this.frame = frame;
    this.scale = Scale.over(values(progress), TICKS, progress.share());
    this.calendar = Calendar.over(days(progress));
    double left =
        scale.ticks().stream().mapToDouble(t -> frame.width(scale.text(t))).max().orElse(0)
            + TICK_GAP;
    double top = 2 * frame.line() + frame.size();
    double height = Math.max(LOWEST, frame.width() * SHARE_OF_WIDTH);
    this.field = new Area(left, top, frame.width() - MARGIN, top + height);
  }

  /** The picture of a target's way, as wide as the frame. */
  public static Drawing of(Progress progress, Frame frame) {
    return new ProgressChart(progress, frame).draw();
  }

  private Drawing draw() {
    axes();
    levels();
    way();
    asOf();
    projection();
    actual();
    names();
    Legend legend = legend();
    marks.addAll(legend.marks());
    return new Drawing(
        progress.title(),
        ProgressWords.description(progress),
        frame.width(),
        Math.ceil(legend.bottom()),
        marks);
  }

  private static List<Double> values(Progress p) {
    List<Double> values = new ArrayList<>();
    Stream.of(p.actual(), p.way(), p.milestones())
        .flatMap(List::stream)
        .forEach(v -> values.add(v.value()));
    p.steps().forEach(step -> values.addAll(step.ends()));
    if (p.start() != null) {
      values.add(p.start().value());
    }
    if (p.projection() != null) {
      double low = values.stream().mapToDouble(v -> v).min().orElse(0);
      double high = values.stream().mapToDouble(v -> v).max().orElse(0);
      double reach = (high - low) * FAR;
      double value = p.projection().value();
      boolean possible = !p.share() || value <= FULL || high > FULL;
      if (possible && value >= low - reach && value <= high + reach) {
        values.add(value);
      }
    }
    return values;
  }

  private static List<LocalDate> days(Progress p) {
    List<LocalDate> days = new ArrayList<>(List.of(p.asOf()));
    Stream.of(p.actual(), p.way(), p.milestones())
        .flatMap(List::stream)
        .forEach(v -> days.add(v.day()));
    p.steps().forEach(step -> days.addAll(List.of(step.from(), step.until())));
    if (p.start() != null) {
      days.add(p.start().day());
    }
    if (p.projection() != null) {
      days.add(p.projection().day());
    }
    return days;
  }

  private void axes() {
    if (!progress.unit().isEmpty()) {
      String unit = Wrapping.lines(progress.unit(), frame.width(), frame.size(), 1).get(0);
      marks.add(frame.label(unit, 0, frame.size(), Anchor.START));
    }
    for (double tick : scale.ticks()) {
      double y = y(tick);
      boolean end = tick == scale.low();
      marks.add(Strokes.line(end ? Role.AXIS : Role.GRID, field.left(), y, field.right(), y));
      double base = y + frame.size() * 0.34;
      marks.add(frame.label(scale.text(tick), field.left() - TICK_GAP, base, Anchor.END));
    }
    if (scale.low() < 0 && scale.high() > 0) {
      marks.add(Strokes.line(Role.AXIS, field.left(), y(0), field.right(), y(0)));
    }
    marks.add(Strokes.line(Role.AXIS, field.left(), field.top(), field.left(), field.bottom()));
    double room = field.right() - field.left() - 2 * INSET;
    double base = field.bottom() + frame.line() + BELOW;
    for (Calendar.Tick tick : calendar.ticks(room, NAME_GAP, frame)) {
      double x = x(tick.day());
      marks.add(Strokes.line(Role.AXIS, x, field.bottom(), x, field.bottom() + 3));
      marks.add(frame.inside(tick.text(), x, base));
    }
  }

  private void levels() {
    for (Step step : progress.steps()) {
      double from = x(step.from());
      double until = Math.max(x(step.until()), from + 2);
      List<Double> ends = step.ends();
      if (ends.size() == 2) {
        double top = y(ends.get(1));
        marks.add(new Box(Role.BAND, "", from, top, until - from, y(ends.get(0)) - top));
      }
      ends.forEach(end -> marks.add(Strokes.line(Role.LEVEL, from, y(end), until, y(end))));
    }
  }

  private void way() {
    if (progress.way().size() > 1) {
      marks.add(new Strokes(Role.PATH, "", List.of(spots(progress.way()))));
    }
    if (progress.start() != null) {
      Spot start = spot(progress.start());
      marks.add(new Symbol(Role.START, Shape.SQUARE, start.x(), start.y(), DOT));
    }
    progress
        .milestones()
        .forEach(
            v ->
                marks.add(
                    new Symbol(Role.MILESTONE, Shape.DIAMOND, x(v.day()), y(v.value()), DOT + 1)));
  }

  private void asOf() {
    double x = x(progress.asOf());
    marks.add(Strokes.line(Role.AS_OF, x, field.top() - frame.size() / 2, x, field.bottom()));
    String text = "đến ngày " + Dates.brief(progress.asOf());
    marks.add(frame.inside(text, x, field.top() - frame.size()));
  }

  private void projection() {
    Value value = progress.projection();
    if (value == null || progress.actual().isEmpty()) {
      return;
    }
    Spot now = spot(newest());
    double end = y(value.value());
    double x = x(value.day());
    double bound = Math.max(field.top(), Math.min(end, field.bottom()));
    boolean leaves = bound != end;
    double across = leaves ? now.x() + (x - now.x()) * (bound - now.y()) / (end - now.y()) : x;
    marks.add(Strokes.line(Role.PROJECTION, now.x(), now.y(), across, bound));
    if (!leaves) {
      marks.add(new Symbol(Role.PROJECTION, Shape.RING, x, end, DOT));
    }
  }

  private void actual() {
    List<Spot> spots = spots(progress.actual());
    if (spots.size() > 1) {
      marks.add(new Strokes(Role.ACTUAL, "", List.of(spots)));
    }
    spots.forEach(s -> marks.add(new Symbol(Role.ACTUAL, Shape.DISC, s.x(), s.y(), DOT)));
    if (spots.isEmpty()) {
      double middle = (field.left() + field.right()) / 2;
      double y = field.top() + (field.bottom() - field.top()) / 3;
      marks.add(frame.inside("Chưa có số liệu thực hiện", middle, y));
    }
  }

  /** The newest value first, then where the pace leads, then the others, back in time. */
  private void names() {
    Labels labels = new Labels(frame, field);
    Stream.of(progress.actual(), progress.milestones())
        .flatMap(List::stream)
        .forEach(v -> labels.avoid(spot(v), DOT));
    if (progress.start() != null) {
      labels.avoid(spot(progress.start()), DOT);
    }
    labels.shun(spots(progress.actual()));
    labels.shun(spots(progress.way()));
    for (Step step : progress.steps()) {
      for (double end : step.ends()) {
        labels.shun(List.of(new Spot(x(step.from()), y(end)), new Spot(x(step.until()), y(end))));
      }
    }
    double asOf = x(progress.asOf());
    labels.shun(List.of(new Spot(asOf, field.top()), new Spot(asOf, field.bottom())));
    for (int i = progress.actual().size() - 1; i >= 0; i--) {
      Value value = progress.actual().get(i);
      labels.name(spot(value), bare(value));
      if (i == progress.actual().size() - 1) {
        nameProjection(labels);
      }
    }
    if (progress.start() != null) {
      labels.name(spot(progress.start()), bare(progress.start()));
    }
    progress.milestones().forEach(v -> labels.name(spot(v), bare(v)));
    marks.addAll(labels.placed());
  }

  private void nameProjection(Labels labels) {
    Value value = progress.projection();
    if (value != null) {
      Spot spot = spot(value);
      labels.shun(List.of(spot(newest()), spot));
      if (spot.y() >= field.top() && spot.y() <= field.bottom()) {
        labels.avoid(spot, DOT);
        labels.name(spot, bare(value));
      }
    }
  }

  /** Without the unit, which stands on the axis. */
  private String bare(Value value) {
    String unit = " " + progress.unit();
    return unit.isBlank() || !value.text().endsWith(unit)
        ? value.text()
        : value.text().substring(0, value.text().length() - unit.length());
  }

  private Legend legend() {
    Legend legend = new Legend(frame, field.bottom() + frame.line() + BELOW + TICK_GAP);
    if (!progress.actual().isEmpty()) {
      legend.add(
          "Thực hiện",
          (l, r, m) ->
              List.of(
                  Strokes.line(Role.ACTUAL, l, m, r, m),
                  new Symbol(Role.ACTUAL, Shape.DISC, (l + r) / 2, m, DOT)));
    }
    if (progress.start() != null) {
      legend.add(
          "Mức xuất phát",
          (l, r, m) -> List.of(new Symbol(Role.START, Shape.SQUARE, (l + r) / 2, m, DOT)));
    }
    if (progress.way().size() > 1) {
      legend.add("Lộ trình", (l, r, m) -> List.of(Strokes.line(Role.PATH, l, m, r, m)));
    }
    if (!progress.milestones().isEmpty()) {
      legend.add(
          "Mốc của kế hoạch",
          (l, r, m) -> List.of(new Symbol(Role.MILESTONE, Shape.DIAMOND, (l + r) / 2, m, DOT + 1)));
    }
    if (progress.projection() != null) {
      legend.add(
          "Dự báo theo tốc độ đến nay",
          (l, r, m) -> List.of(Strokes.line(Role.PROJECTION, l, m, r, m)));
    }
    if (!progress.steps().isEmpty()) {
      legend.add(
          "Mức phấn đấu: " + progress.level(),
          (l, r, m) -> List.of(Strokes.line(Role.LEVEL, l, m, r, m)));
    }
    return legend;
  }

  private Value newest() {
    return progress.actual().get(progress.actual().size() - 1);
  }

  private List<Spot> spots(List<Value> values) {
    return values.stream().map(this::spot).toList();
  }

  private Spot spot(Value value) {
    return new Spot(x(value.day()), y(value.value()));
  }

  private double x(LocalDate day) {
    double room = field.right() - field.left() - 2 * INSET;
    return field.left() + INSET + calendar.at(day) * room;
  }

  private double y(double value) {
    return field.bottom() - scale.at(value) * (field.bottom() - field.top());
  }
}
