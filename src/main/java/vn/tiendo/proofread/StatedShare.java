package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Hedge;

/**
 * A share that a source printed, held against its counts. Rounding is half up at the decimals that
 * were printed.
 *
 * @param part the count above the line
 * @param whole the count below it, more than zero
 * @param stated the printed share in per cent, with its decimals
 * @param hedge what stood before it: {@code trên} and {@code gần} make a bound
 * @param about how far {@code khoảng} may be off, as a share of the printed value
 */
public record StatedShare(
    BigDecimal part, BigDecimal whole, BigDecimal stated, Hedge hedge, BigDecimal about) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** From how many times the printed bound on a digit must have been lost. */
  private static final BigDecimal ORDER = BigDecimal.TEN;

  private static final BigDecimal LOOSE = new BigDecimal("1.25");

  /** How a printed share stands to the right one. */
  public enum Truth {
    RIGHT,
    /** true as a bound, and far from the value */
    MISLEADING,
    /** cut where it should have been rounded */
    CUT,
    /** off by one in its last digit */
    ONE_OFF,
    WRONG
  }

  /** The right share, rounded like the printed one. */
  public BigDecimal right() {
    return right(decimals());
  }

  /** The right share with that many decimals. */
  public BigDecimal right(int decimals) {
    return Numbers.percentOf(part, whole, decimals);
  }

  public int decimals() {
    return Math.max(0, stated.scale());
  }

  /** Whether other counts would have made the printed share. */
  public boolean wouldBe(BigDecimal otherPart, BigDecimal otherWhole) {
    return otherWhole.signum() > 0
        && Numbers.percentOf(otherPart, otherWhole, decimals()).compareTo(stated) == 0;
  }

  public Truth truth() {
    if (right().compareTo(stated) == 0) {
      return Truth.RIGHT;
    }
    return switch (hedge) {
      case EXACT -> exact();
      case MORE_THAN -> above();
      case NEARLY, LESS_THAN -> below();
      case ABOUT -> near();
    };
  }

  private Truth exact() {
    BigDecimal cut = part.multiply(HUNDRED).divide(whole, decimals(), RoundingMode.DOWN);
    if (cut.compareTo(stated) == 0) {
      return Truth.CUT;
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals());
    boolean oneOff = right().subtract(stated).abs().compareTo(unit) == 0;
    return oneOff ? Truth.ONE_OFF : Truth.WRONG;
  }

  private Truth above() {
    BigDecimal right = right();
    if (right.compareTo(stated) < 0 || right.compareTo(stated.multiply(ORDER)) >= 0) {
      return Truth.WRONG;
    }
    boolean far = right.compareTo(stated.add(step().multiply(BigDecimal.valueOf(2)))) > 0;
    boolean loose = right.compareTo(stated.multiply(LOOSE)) > 0;
    return far && loose ? Truth.MISLEADING : Truth.RIGHT;
  }

  private Truth below() {
    BigDecimal right = right();
    if (right.compareTo(stated) > 0 || right.multiply(ORDER).compareTo(stated) <= 0) {
      return Truth.WRONG;
    }
    boolean far = right.compareTo(stated.subtract(step().multiply(BigDecimal.valueOf(2)))) < 0;
    boolean loose = right.multiply(LOOSE).compareTo(stated) < 0;
    return far && loose ? Truth.MISLEADING : Truth.RIGHT;
  }

  private Truth near() {
    BigDecimal off = right(decimals() + 2).subtract(stated).abs();
    return off.compareTo(stated.multiply(about)) <= 0 ? Truth.RIGHT : Truth.WRONG;
  }

  /**
   * How finely the printed bound counts: {@code trên 80%} in tens, {@code trên 85%} in fives,
   * {@code trên 81,6%} in tenths. Two steps away a better bound was at hand.
   */
  private BigDecimal step() {
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals());
    for (int coarser : new int[] {10, 5}) {
      BigDecimal wide = step.multiply(BigDecimal.valueOf(coarser));
      if (stated.remainder(wide).signum() == 0) {
        return wide;
      }
    }
    return step;
  }
}
