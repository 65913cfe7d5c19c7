package vn.tiendo.chart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A picture of lines, shapes and words, ready to be written as SVG: every place is worked out, so
 * that the template adds nothing but the ink.
 *
 * <p>Lengths are in points where it is printed and in pixels on a screen; the origin is the upper
 * left corner.
 *
 * @param title what it is about, a short phrase
 * @param description what it shows, told in whole sentences to who can't see it
 * @param marks the later ones lie over the earlier ones
 */
public record Drawing(
    String title, String description, double width, double height, List<Mark> marks) {
  public Drawing {
    if (title.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("a picture needs a title and a description");
    }
    marks = List.copyOf(marks);
  }

  /** What a mark stands for; its ink depends on it alone. */
  public enum Role {
    /** The edge of the field that figures are drawn in. */
    AXIS,
    GRID,
    /** What the plan asks for on the way. */
    PATH,
    /** Where it began, by the plan. */
    START,
    /** A value that the plan itself names for a day on the way. */
    MILESTONE,
    /** What is to be reached in the end. */
    LEVEL,
    /** All values that meet a level with two ends. */
    BAND,
    ACTUAL,
    /** Where the pace leads. */
    PROJECTION,
    /** The day of the assessment. */
    AS_OF,
    /** A field without any value. */
    BLANK,
    /** A field filled with ink, for what is met, held or done. */
    FULL,
    /** A field filled with grey. */
    HALF,
    /** A field filled with light grey. */
    FAINT,
    /** The lines of a hatched field. */
    HATCH,
    /** The outline of a field. */
    OUTLINE,
    /** A thin line from a label to what it names. */
    POINTER,
    TEXT;

    /** Name in CSS classes. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A mark on the picture. */
  public sealed interface Mark {
    /** Which part of the template writes it. */
    Form form();

    /** What it stands for. */
    Role role();
  }

  /** The forms of marks. */
  public enum Form {
    STROKES,
    BOX,
    SYMBOL,
    LABEL
  }

  /** A place on the picture. */
  public record Spot(double x, double y) {
    public Spot {
      x = tenth(x);
      y = tenth(y);
    }
  }

  /**
   * Lines, each from spot to spot.
   *
   * @param lines each of two spots or more
   * @param verdict the slug of the verdict that it shows; empty for none
   */
  public record Strokes(Role role, String verdict, List<List<Spot>> lines) implements Mark {
    public Strokes {
      lines = lines.stream().map(List::copyOf).toList();
    }

    @Override
    public Form form() {
      return Form.STROKES;
    }

    /** One line. */
    static Strokes line(Role role, double x1, double y1, double x2, double y2) {
      return new Strokes(role, "", List.of(List.of(new Spot(x1, y1), new Spot(x2, y2))));
    }
  }

  /**
   * A rectangle.
   *
   * @param verdict the slug of the verdict that it shows; empty for none
   */
  public record Box(Role role, String verdict, double x, double y, double width, double height)
      implements Mark {
    public Box {
      x = tenth(x);
      y = tenth(y);
      width = tenth(width);
      height = tenth(height);
      if (width < 0 || height < 0) {
        throw new IllegalArgumentException("a box of " + width + " by " + height);
      }
    }

    @Override
    public Form form() {
      return Form.BOX;
    }
  }

  /** The shapes of symbols. */
  public enum Shape {
    DISC,
    RING,
    DIAMOND,
    SQUARE,
    TRIANGLE,
    CROSS
  }

  /** A small sign around a spot. */
  public record Symbol(Role role, Shape shape, double x, double y, double radius) implements Mark {
    public Symbol {
      x = tenth(x);
      y = tenth(y);
    }

    @Override
    public Form form() {
      return Form.SYMBOL;
    }
  }

  /** Where the spot of a label lies in it. */
  public enum Anchor {
    START,
    MIDDLE,
    END;

    /** As SVG calls it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One line of words.
   *
   * @param y of its base line
   */
  public record Label(
      Role role, String text, double x, double y, Anchor anchor, double size, boolean bold)
      implements Mark {
    public Label {
      Objects.requireNonNull(text);
      x = tenth(x);
      y = tenth(y);
    }

    @Override
    public Form form() {
      return Form.LABEL;
    }

    /** The width of its words. */
    public double width() {
      return Lettering.width(text, size, bold);
    }

    /** Where its words begin. */
    public double left() {
      return switch (anchor) {
        case START -> x;
        case MIDDLE -> x - width() / 2;
        case END -> x - width();
      };
    }

    /** Where its words end. */
    public double right() {
      return left() + width();
    }

    /** The upper edge of its tallest letters, with two marks upon a capital. */
    public double top() {
      return y - ASCENT * size;
    }

    /** The lower edge of its letters. */
    public double bottom() {
      return y + DESCENT * size;
    }

    private static final double ASCENT = 0.9;
    private static final double DESCENT = 0.22;
  }

  private static double tenth(double length) {
    if (!Double.isFinite(length)) {
      throw new IllegalArgumentException("a length of " + length);
    }
    double tenths = Math.round(length * TENTHS) / TENTHS;
    return tenths == 0 ? 0 : tenths; // never a negative zero
  }

  private static final double TENTHS = 10;
}
