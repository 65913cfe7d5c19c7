package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Hedge;
import vn.tiendo.proofread.Counts.Count;

/**
 * Counts that are hedged and yet told to the last digit: {@code gần 2.396 tỷ đồng, chiếm 38,5%}.
 * The hedge is worth less than one there, so the share can be held against the count.
 */
final class HedgedCounts {
  private static final int TELLING = 4;

  private HedgedCounts() {}

  /** The claim with a whole of its sentence that it is right of, or cut or off by one of. */
  static Optional<Judged> judged(ShareClaim claim, Counts counts) {
    if (claim.count().stripTrailingZeros().precision() < TELLING || !claim.sure()) {
      return Optional.empty();
    }
    return wholes(claim, counts)
        .filter(whole -> Shares.right(claim, whole))
        .findFirst()
        .or(() -> wholes(claim, counts).filter(whole -> slips(claim, whole)).findFirst())
        .map(whole -> new Judged(claim, whole, Shares.kind(claim, whole, counts)));
  }

  private static Stream<Whole> wholes(ShareClaim claim, Counts counts) {
    return counts.wholesOf(claim).stream()
        .filter(count -> count.sentence().same(claim.sentence()))
        .filter(count -> count.value().compareTo(claim.count()) > 0)
        .map((Count count) -> count.whole(claim));
  }

  /** A slip that one more or less of the count would not mend. */
  private static boolean slips(ShareClaim claim, Whole whole) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, claim.count().scale()));
    BigDecimal meant =
        claim.part().hedge() == Hedge.MORE_THAN
            ? claim.count().add(unit)
            : claim.count().subtract(unit);
    return Shares.slip(claim, whole)
        && !Shares.of(claim, whole.value()).wouldBe(meant, whole.value());
  }
}
