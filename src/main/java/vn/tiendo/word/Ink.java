package vn.tiendo.word;

import java.util.Arrays;
import java.util.List;
import vn.tiendo.chart.Drawing.Role;

/**
 * How a mark of a picture is drawn, by what it stands for: black and greys, told apart by dashes
 * and hatching as well. The same as in {@code templates/chart/drawing.ftlh}.
 *
 * @param line thickness of the line in points; 0 for none
 * @param lineGrey from 0 for black to 255 for white
 * @param dashes lengths of ink and gap by turns, in points; empty for a whole line
 * @param fillGrey {@link #NONE} for an empty field
 */
record Ink(double line, int lineGrey, List<Double> dashes, int fillGrey) {
  static final int NONE = -1;

  private static final int BLACK = 0;
  private static final int WHITE = 0xff;

  static Ink of(Role role) {
    return switch (role) {
      case AXIS, OUTLINE -> line(0.75, BLACK);
      case GRID -> line(0.5, 0xcc);
      case PATH -> line(1, BLACK, 5, 3);
      case LEVEL -> line(1.5, BLACK);
      case BAND -> field(0xe6);
      case ACTUAL -> line(2, BLACK);
      case PROJECTION -> line(1.2, BLACK, 1.2, 2.6);
      case AS_OF -> line(0.75, BLACK, 8, 2, 1.5, 2);
      case BLANK -> new Ink(0.75, BLACK, List.of(), WHITE);
      case FULL -> field(BLACK);
      case HALF -> field(0x80);
      case FAINT -> field(0xd9);
      case HATCH -> line(0.6, BLACK);
      case POINTER -> line(0.5, 0x80);
      default -> throw new IllegalArgumentException(role + " is no line and no field");
    };
  }

  private static Ink line(double thickness, int grey, double... dashes) {
    return new Ink(thickness, grey, Arrays.stream(dashes).boxed().toList(), NONE);
  }

  private static Ink field(int grey) {
    return new Ink(0, BLACK, List.of(), grey);
  }
}
