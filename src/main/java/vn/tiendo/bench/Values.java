package vn.tiendo.bench;

/** Figures as an editor writes them, rising or falling over the years with some scatter. */
final class Values {
  private Values() {}

  /**
   * Counts whose share starts near a percentage and moves by so much a year: {@code 45/60}.
   *
   * @param perYear in percentage points, negative for a fall
   */
  static String share(Spot spot, int start, int perYear) {
    int whole = spot.everyYear().between(40, 260, 1);
    int percent = start + perYear * spot.year() + spot.between(-3, 3, 2);
    int part = whole * Math.max(0, Math.min(100, percent)) / 100;
    return part + "/" + whole;
  }

  /** A whole number that starts near a value and moves by a percentage of it a year. */
  static String amount(Spot spot, int start, int percentPerYear) {
    int own = spot.everyYear().between(start * 8 / 10, start * 12 / 10, 1);
    int moved = own * (100 + percentPerYear * spot.year() + spot.between(-4, 4, 2)) / 100;
    return Integer.toString(Math.max(0, moved));
  }

  /** A number with one decimal, counted in tenths. */
  static String tenths(Spot spot, int start, int perYear) {
    int tenths = start + perYear * spot.year() + spot.between(-6, 6, 2);
    return tenths / 10 + "," + tenths % 10;
  }

  /** Of words from worst to best, a better one as the years go by. */
  static String word(Spot spot, String... worstToBest) {
    int last = worstToBest.length - 1;
    int better = spot.between(0, last, 1) + spot.year() / 2;
    return worstToBest[Math.min(last, better)];
  }

  /** Whether a deed is done: not in the first years, later on the day it was. */
  static String deed(Spot spot, int firstYear) {
    int done = spot.everyYear().between(1, 7, 1);
    int year = firstYear + done;
    return spot.year() < done ? "không" : "%s/%s/%s".formatted(15, 3 + done % 2, year);
  }
}
