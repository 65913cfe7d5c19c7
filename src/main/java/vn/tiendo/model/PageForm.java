package vn.tiendo.model;

import java.math.BigDecimal;

/**
 * What Hướng dẫn 05-HD/VPTW leaves open about a page, or what is not known of it for certain
 * (official format, 2 and 3). All that is known for certain stands in the style sheet.
 *
 * @param headings the sign behind the Roman number of a main section
 * @param counts how counts of things below ten are written
 */
public record PageForm(
    HeadColumns columns,
    Sizes sizes,
    Spacing spacing,
    Marks marks,
    HeadingSign headings,
    CountDigits counts,
    AppendixPages appendices,
    Sides sides) {
  public static final PageForm USUAL =
      new PageForm(
          HeadColumns.USUAL,
          Sizes.USUAL,
          Spacing.USUAL,
          Marks.USUAL,
          HeadingSign.HYPHEN,
          CountDigits.TWO,
          AppendixPages.AGAIN,
          Sides.ONE);

  /** The same on one side of the paper or on both. */
  public PageForm on(Sides printed) {
    return new PageForm(columns, sizes, spacing, marks, headings, counts, appendices, printed);
  }

  /** Widths in millimetres of the two columns of head and signature, which fill the text width. */
  public record HeadColumns(int left, int right) {
    /** The width of the text: 210 less 30 and 15. */
    public static final int TEXT_WIDTH = 165;

    /** The long name of the Party takes 72,9 mm. */
    public static final int NARROWEST_RIGHT = 75;

    public static final int NARROWEST_LEFT = 55;

    public static final HeadColumns USUAL = new HeadColumns(75, 90);

    public HeadColumns {
      if (left + right != TEXT_WIDTH || left < NARROWEST_LEFT || right < NARROWEST_RIGHT) {
        throw new IllegalArgumentException(left + " + " + right);
      }
    }
  }

  /** Sizes of letters in points where the rule gives a range: 14 - 15, 15 - 16, 14 - 15. */
  public record Sizes(int text, int kind, int subject) {
    public static final Sizes USUAL = new Sizes(14, 16, 14);
  }

  /**
   * Distances in points.
   *
   * @param line from baseline to baseline, 18 to 22
   * @param paragraph after a paragraph, 6 or more
   * @param signing room for the signature, in lines of 18 points
   * @param rule weight of the rule under the name of the Party, 0,5 to 0,75
   */
  public record Spacing(BigDecimal line, BigDecimal paragraph, int signing, BigDecimal rule) {
    public static final Spacing USUAL =
        new Spacing(new BigDecimal("18"), new BigDecimal("6"), 4, new BigDecimal("0.75"));
  }

  /** Where the marks of a draft and of limited circulation stand. */
  public record Marks(MarkPlace draft, MarkPlace circulation) {
    public static final Marks USUAL = new Marks(MarkPlace.UNDER_NUMBER, MarkPlace.UNDER_DATE);
  }

  /** Under which line of the head a mark stands. */
  public enum MarkPlace {
    UNDER_NUMBER,
    UNDER_DATE
  }

  /** {@code I-} or {@code I.} */
  public enum HeadingSign {
    HYPHEN("-"),
    STOP(".");

    private final String sign;

    HeadingSign(String sign) {
      this.sign = sign;
    }

    /** What follows the number. */
    public String sign() {
      return sign;
    }
  }

  /** {@code 03 chi bộ} or {@code 3 chi bộ}. */
  public enum CountDigits {
    TWO,
    PLAIN
  }

  /** Whether the pages of an appendix are numbered from 1 again, or go on. */
  public enum AppendixPages {
    AGAIN,
    ON
  }

  /** On how many sides of the paper a document is printed: on both, margins are mirrored. */
  public enum Sides {
    ONE,
    BOTH
  }
}
