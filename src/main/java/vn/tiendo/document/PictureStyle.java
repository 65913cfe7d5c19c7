package vn.tiendo.document;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How a part of a picture is drawn, by the attributes of SVG; what a part does not say it has from
 * the group it stands in.
 *
 * @param fill colour of areas and words, red, green and blue in 24 bits; null for none
 * @param stroke colour of lines; null for none
 * @param strokeWidth in units of the picture, as are the other lengths
 * @param dashes lengths of dashes and gaps in turn; empty for a whole line
 */
record PictureStyle(
    @Nullable Integer fill,
    @Nullable Integer stroke,
    double strokeWidth,
    List<Double> dashes,
    Join join,
    double fontSize,
    boolean bold,
    boolean italic,
    Anchor anchor) {

  /** What SVG begins with. */
  static final PictureStyle FIRST =
      new PictureStyle(0, null, 1, List.of(), Join.MITER, 16, false, false, Anchor.START);

  private static final int BLACK = 0;
  private static final int WHITE = 0xffffff;
  private static final int HEXADECIMAL = 16;

  /** How two lines meet. */
  enum Join {
    MITER(BasicStroke.JOIN_MITER),
    ROUND(BasicStroke.JOIN_ROUND),
    BEVEL(BasicStroke.JOIN_BEVEL);

    private final int code;

    Join(int code) {
      this.code = code;
    }

    /** What {@link BasicStroke} calls it. */
    int code() {
      return code;
    }
  }

  /** Which point of the words stands at their place. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double shareBefore;

    Anchor(double shareBefore) {
      this.shareBefore = shareBefore;
    }

    /** The share of the words' width that stands before their place. */
    double shareBefore() {
      return shareBefore;
    }
  }

  /** The style of an element that stands where this style holds. */
  PictureStyle within(Element part) {
    return new PictureStyle(
        part.hasAttribute("fill") ? colour(part.getAttribute("fill")) : fill,
        part.hasAttribute("stroke") ? colour(part.getAttribute("stroke")) : stroke,
        number(part, "stroke-width", strokeWidth),
        part.hasAttribute("stroke-dasharray")
            ? lengths(part.getAttribute("stroke-dasharray"))
            : dashes,
        part.hasAttribute("stroke-linejoin") ? join(part.getAttribute("stroke-linejoin")) : join,
        number(part, "font-size", fontSize),
        is(part, "font-weight", "bold", bold),
        is(part, "font-style", "italic", italic),
        part.hasAttribute("text-anchor") ? anchor(part.getAttribute("text-anchor")) : anchor);
  }

  /**
   * A colour as pictures may write it: {@code none}, {@code black}, {@code white}, {@code #rrggbb}
   * or {@code #rgb}.
   *
   * @throws IllegalArgumentException if it is written otherwise
   */
  static @Nullable Integer colour(String name) {
    if (name.matches("#[0-9a-fA-F]{6}")) {
      return Integer.valueOf(name.substring(1), HEXADECIMAL);
    }
    if (name.matches("#[0-9a-fA-F]{3}")) {
      return Integer.valueOf(name.substring(1).replaceAll("[^#]", "$0$0"), HEXADECIMAL);
    }
    return switch (name) {
      case "none" -> null;
      case "black" -> BLACK;
      case "white" -> WHITE;
      default -> throw new IllegalArgumentException("a colour that pictures lack: " + name);
    };
  }

  private static double number(Element part, String name, double otherwise) {
    return part.hasAttribute(name) ? PictureSource.number(part, name) : otherwise;
  }

  private static boolean is(Element part, String name, String value, boolean otherwise) {
    return part.hasAttribute(name) ? part.getAttribute(name).equals(value) : otherwise;
  }

  private static List<Double> lengths(String list) {
    List<Double> lengths = new ArrayList<>();
    if (!list.equals("none")) {
      for (String length : list.strip().split("[\\s,]+", -1)) {
        lengths.add(Double.valueOf(length));
      }
    }
    return lengths;
  }

  private static Join join(String name) {
    return switch (name) {
      case "miter" -> Join.MITER;
      case "round" -> Join.ROUND;
      case "bevel" -> Join.BEVEL;
      default -> throw new IllegalArgumentException("a stroke-linejoin that SVG lacks: " + name);
    };
  }

  private static Anchor anchor(String name) {
    return switch (name) {
      case "start" -> Anchor.START;
      case "middle" -> Anchor.MIDDLE;
      case "end" -> Anchor.END;
      default -> throw new IllegalArgumentException("a text-anchor that SVG lacks: " + name);
    };
  }
}
