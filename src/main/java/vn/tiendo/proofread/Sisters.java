package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The whole that other claims of a paragraph are right of. */
final class Sisters {
  /**
   * How far a share may be off and still be a slip of the same table, as a share of the right one.
   */
  private static final BigDecimal CLOSE = new BigDecimal("0.10");

  private static final int TELLING = 3;

  private Sisters() {}

  static Optional<Whole> whole(ShareClaim claim, List<Judged> judged) {
    List<Whole> wholes =
        judged.stream()
            .filter(Judged::settles)
            .filter(other -> other.claim().digits() >= TELLING)
            .flatMap(other -> other.known().stream())
            .toList();
    return wholes.stream()
        .filter(whole -> times(wholes, whole) >= 2)
        .filter(whole -> whole.value().compareTo(claim.count()) > 0)
        .filter(whole -> claim.digits() >= TELLING && close(claim, whole))
        .findFirst();
  }

  /** Whether claims before were right of a whole. */
  static boolean share(List<Judged> judged, Whole whole) {
    return judged.stream()
        .filter(Judged::right)
        .flatMap(each -> each.known().stream())
        .anyMatch(known -> known.value().compareTo(whole.value()) == 0);
  }

  private static long times(List<Whole> wholes, Whole whole) {
    return wholes.stream().filter(w -> w.value().compareTo(whole.value()) == 0).count();
  }

  private static boolean close(ShareClaim claim, Whole whole) {
    BigDecimal right = Shares.of(claim, whole.value()).right(claim.share().value().scale() + 2);
    BigDecimal off = right.subtract(claim.share().value()).abs();
    return off.compareTo(right.multiply(CLOSE)) <= 0;
  }
}
