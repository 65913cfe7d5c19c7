package vn.tiendo.document;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The outline of a part of a picture, in units of the picture. */
final class PictureShape {

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?");

  /** Steps of a path that are drawn: the usual letters but the arc. */
  private static final String STEPS = "MLHVCQZ";

  private final List<String> tokens = new ArrayList<>();
  private final Path2D path = new Path2D.Double();
  private Point2D here = new Point2D.Double();
  private int position;

  private PictureShape(String steps) {
    Matcher matcher = TOKEN.matcher(steps);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
  }

  /**
   * The outline of an element.
   *
   * @throws IllegalArgumentException if it is no shape, or none that pictures may have
   */
  static Shape of(Element part) {
    return switch (part.getTagName()) {
      case "rect" ->
          new Rectangle2D.Double(
              number(part, "x"), number(part, "y"), number(part, "width"), number(part, "height"));
      case "line" ->
          new Line2D.Double(
              number(part, "x1"), number(part, "y1"), number(part, "x2"), number(part, "y2"));
      case "circle" -> circle(number(part, "cx"), number(part, "cy"), number(part, "r"));
      case "polyline" -> path("M" + part.getAttribute("points"));
      case "polygon" -> path("M" + part.getAttribute("points") + "Z");
      case "path" -> path(part.getAttribute("d"));
      default -> throw new IllegalArgumentException("no shape: " + part.getTagName());
    };
  }

  private static double number(Element part, String name) {
    return part.hasAttribute(name) ? PictureSource.number(part, name) : 0;
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Path2D path(String steps) {
    PictureShape shape = new PictureShape(steps);
    String step = "M";
    while (shape.position < shape.tokens.size()) {
      String token = shape.tokens.get(shape.position);
      if (Character.isLetter(token.charAt(0))) {
        step = token;
        shape.position++;
      }
      shape.take(step);
      // what follows the first point without a letter of its own is a line
      step = step.equals("M") ? "L" : step.equals("m") ? "l" : step;
    }
    return shape.path;
  }

  private void take(String step) {
    String letter = step.toUpperCase(Locale.ROOT);
    if (!STEPS.contains(letter)) {
      throw new IllegalArgumentException("a step of a path that pictures lack: " + step);
    }
    boolean further = !letter.equals(step);
    double x = further ? here.getX() : 0;
    double y = further ? here.getY() : 0;
    switch (letter.charAt(0)) {
      case 'M' -> {
        here = point(x, y);
        path.moveTo(here.getX(), here.getY());
      }
      case 'L' -> line(point(x, y));
      case 'H' -> line(new Point2D.Double(x + next(), here.getY()));
      case 'V' -> line(new Point2D.Double(here.getX(), y + next()));
      case 'C' -> {
        Point2D first = point(x, y);
        Point2D second = point(x, y);
        here = point(x, y);
        path.curveTo(
            first.getX(), first.getY(), second.getX(), second.getY(), here.getX(), here.getY());
      }
      case 'Q' -> {
        Point2D first = point(x, y);
        here = point(x, y);
        path.quadTo(first.getX(), first.getY(), here.getX(), here.getY());
      }
      default -> {
        path.closePath();
        here = path.getCurrentPoint();
      }
    }
  }

  private void line(Point2D end) {
    here = end;
    path.lineTo(end.getX(), end.getY());
  }

  private Point2D point(double x, double y) {
    double first = next();
    return new Point2D.Double(x + first, y + next());
  }

  private double next() {
    if (position >= tokens.size()) {
      throw new IllegalArgumentException("a path ends in the middle of a step");
    }
    return Double.parseDouble(tokens.get(position++));
  }
}
