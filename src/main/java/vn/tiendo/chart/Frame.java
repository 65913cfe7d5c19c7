package vn.tiendo.chart;

/**
 * The room that a picture has.
 *
 * @param width the width that it fills; its height follows from what it shows
 * @param size the size of its words
 */
public record Frame(double width, double size) {
  /** As wide as the text of an official document: 165 mm, in points. */
  public static final Frame DOCUMENT = new Frame(467, 11);

  private static final double NARROWEST = 200;

  public Frame {
    if (width < NARROWEST || size <= 0) {
      throw new IllegalArgumentException("no room for a picture: " + width + ", " + size);
    }
  }

  /** From one line of words to the next. */
  double line() {
    return size * 1.25;
  }

  double width(String text) {
    return Lettering.width(text, size, false);
  }

  Drawing.Label label(String text, double x, double y, Drawing.Anchor anchor) {
    return new Drawing.Label(Drawing.Role.TEXT, text, x, y, anchor, size, false);
  }

  /** A label whose left or right end is moved into the frame if it must. */
  Drawing.Label inside(String text, double middle, double y) {
    double half = width(text) / 2;
    double x = Math.max(half, Math.min(middle, width - half));
    return label(text, x, y, Drawing.Anchor.MIDDLE);
  }
}
