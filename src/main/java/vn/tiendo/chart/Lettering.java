package vn.tiendo.chart;

import java.text.Normalizer;

/**
 * How wide text is in the serif face that documents are set in (the widths of Times New Roman), so
 * that labels can be placed without knowing a font file. Vietnamese letters are as wide as the
 * letters that bear their marks, save ơ and ư.
 */
public final class Lettering {
  private static final int FIRST = ' ';

  /** Thousandths of the size, from the space on. */
  private static final int[] REGULAR = {
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
  };

  private static final int[] BOLD = {
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
    611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
    278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520
  };

  /** For what is in neither table: as wide as the widest of the common signs. */
  private static final int OTHER = 600;

  /** What the horn of ơ and ư adds. */
  private static final int HORN = 50;

  private static final int COMBINING_HORN = 0x031B;
  private static final double UNITS = 1000;

  private Lettering() {}

  /**
   * The width of one line of text, in the unit of its size, right to a hundredth of it a letter.
   *
   * @param text in any form of Unicode
   */
  public static double width(String text, double size, boolean bold) {
    int[] widths = bold ? BOLD : REGULAR;
    long units =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .codePoints()
            .map(letter -> width(letter, widths))
            .sum();
    return units * size / UNITS;
  }

  private static int width(int letter, int[] widths) {
    if (letter == COMBINING_HORN) {
      return HORN;
    }
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    int base = letter == 'đ' ? 'd' : letter == 'Đ' ? 'D' : letter;
    int place = base - FIRST;
    return place >= 0 && place < widths.length ? widths[place] : OTHER;
  }
}
