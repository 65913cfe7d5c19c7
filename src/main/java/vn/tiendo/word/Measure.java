package vn.tiendo.word;

/** Lengths as Word writes them. */
final class Measure {
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final int TWIPS_PER_POINT = 20;

  private Measure() {}

  /** Twentieths of a point. */
  static String mm(double millimetres) {
    return Long.toString(Math.round(millimetres * TWIPS_PER_MM));
  }

  /** Twentieths of a point. */
  static String pt(double points) {
    return Long.toString(Math.round(points * TWIPS_PER_POINT));
  }

  /** Half points, in which letters are measured. */
  static String letters(double points) {
    return Long.toString(Math.round(points * 2));
  }

  /** Eighths of a point, in which lines are measured. */
  static String line(double points) {
    return Long.toString(Math.round(points * 8));
  }
}
