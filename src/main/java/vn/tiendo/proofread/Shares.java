package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Hedge;
import vn.tiendo.proofread.Counts.Count;
import vn.tiendo.proofread.StatedShare.Truth;

/** Holds a claim against a whole and says what kind of mistake it is. */
final class Shares {
  /** How far {@code khoảng} may be off. */
  static final BigDecimal ABOUT = new BigDecimal("0.05");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A whole that is not in the text is named when chance would hit it less often than this. */
  private static final BigDecimal CHANCE = new BigDecimal("0.15");

  /** One count more must move a share by that many units of its last digit to be recognised. */
  private static final BigDecimal COARSE = BigDecimal.valueOf(50);

  private static final int TELLING = 3;

  private Shares() {}

  static StatedShare of(ShareClaim claim, BigDecimal whole) {
    return new StatedShare(
        claim.count(), whole, claim.share().value(), claim.share().hedge(), ABOUT);
  }

  static Truth truth(ShareClaim claim, Whole whole) {
    return whole.value().signum() <= 0 ? Truth.WRONG : of(claim, whole.value()).truth();
  }

  static boolean right(ShareClaim claim, Whole whole) {
    return truth(claim, whole) == Truth.RIGHT;
  }

  /** Cut or off by one: a slip that proves what whole was meant. */
  static boolean slip(ShareClaim claim, Whole whole) {
    Truth truth = truth(claim, whole);
    return claim.digits() >= TELLING && (truth == Truth.CUT || truth == Truth.ONE_OFF);
  }

  /** The class of a claim whose whole is certain. */
  static FindingKind kind(ShareClaim claim, Whole whole, Counts counts) {
    return switch (truth(claim, whole)) {
      case RIGHT -> FindingKind.OK;
      case MISLEADING -> FindingKind.MISLEADING;
      case CUT -> FindingKind.TRUNCATED;
      case ONE_OFF -> FindingKind.LAST_DIGIT;
      case WRONG ->
          otherWhole(claim, whole, counts).isPresent() || unstated(claim, whole).isPresent()
              ? FindingKind.WRONG_WHOLE
              : FindingKind.GROSS;
    };
  }

  /** Another count of the text that the stated share is right of. */
  static Optional<Count> otherWhole(ShareClaim claim, Whole whole, Counts counts) {
    if (claim.digits() < TELLING || claim.share().hedge() != Hedge.EXACT) {
      return Optional.empty();
    }
    return counts.wholesOf(claim).stream()
        .filter(count -> count.value().compareTo(whole.value()) != 0)
        .filter(count -> right(claim, count.whole(claim)))
        .findFirst();
  }

  /** The count that would make the stated share over the same whole: 50 of 60 for 83,33%. */
  static Optional<BigDecimal> otherCount(ShareClaim claim, Whole whole) {
    StatedShare share = of(claim, whole.value());
    BigDecimal unit = BigDecimal.ONE.movePointLeft(share.decimals());
    BigDecimal move = HUNDRED.divide(whole.value(), 12, RoundingMode.HALF_UP);
    if (whole.value().scale() > 0 || move.compareTo(unit.multiply(COARSE)) < 0) {
      return Optional.empty();
    }
    BigDecimal count =
        claim.share().value().multiply(whole.value()).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    return share.wouldBe(count, whole.value()) ? Optional.of(count) : Optional.empty();
  }

  /** A whole that the text does not state, found from the share when chance is no likely answer. */
  static Optional<BigDecimal> unstated(ShareClaim claim, Whole whole) {
    BigDecimal stated = claim.share().value();
    if (claim.digits() < TELLING
        || stated.signum() <= 0
        || claim.count().stripTrailingZeros().scale() > 0
        || claim.share().hedge() != Hedge.EXACT
        || otherCount(claim, whole).isPresent()) {
      return Optional.empty();
    }
    BigDecimal half =
        BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale())).divide(BigDecimal.valueOf(2));
    BigDecimal parts = claim.count().multiply(HUNDRED);
    BigDecimal least = parts.divide(stated.add(half), 12, RoundingMode.HALF_UP);
    BigDecimal most = parts.divide(stated.subtract(half), 12, RoundingMode.HALF_UP);
    for (int zeros = 0; zeros <= 3; zeros++) {
      BigDecimal step = BigDecimal.ONE.movePointRight(zeros);
      BigDecimal round = most.divideToIntegralValue(step).multiply(step).setScale(0);
      boolean rare = most.subtract(least).compareTo(step.multiply(CHANCE)) <= 0;
      if (rare && round.compareTo(least) > 0 && round.compareTo(claim.count()) >= 0) {
        return Optional.of(round);
      }
    }
    return Optional.empty();
  }

  /**
   * Of two wholes that fit a bound the one that it fits more closely; of exact shares the first.
   */
  static Whole nearer(ShareClaim claim, Whole one, Whole other) {
    if (claim.share().hedge() == Hedge.EXACT) {
      return one;
    }
    return off(claim, other).compareTo(off(claim, one)) < 0 ? other : one;
  }

  static BigDecimal off(ShareClaim claim, Whole whole) {
    return of(claim, whole.value()).right(4).subtract(claim.share().value()).abs();
  }

  /** The right share with as many decimals as stated. */
  static BigDecimal computed(ShareClaim claim, Whole whole) {
    return of(claim, whole.value()).right();
  }

  /** The sum of stated shares. */
  static BigDecimal stated(List<ShareClaim> claims) {
    return claims.stream().map(c -> c.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
