package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.proofread.Counts.Count;
import vn.tiendo.proofread.Numeral.Kind;

/**
 * Wholes that the reader has to add up: {@code 26 đảng bộ, 18 chi bộ. Có 20 tổ chức …, chiếm
 * 45,45%}. They acquit a share and never accuse one.
 */
final class CountSums {
  private static final int MOST = 5;

  private CountSums() {}

  /** A sum of neighbouring counts before the claim that makes its share right. */
  static Optional<Whole> whole(ShareClaim claim, Counts counts) {
    List<Count> before = counts.before(claim);
    for (int from = Math.max(0, before.size() - 2 * MOST); from < before.size(); from++) {
      BigDecimal sum = before.get(from).value();
      for (int to = from + 1; to < Math.min(before.size(), from + MOST); to++) {
        sum = sum.add(before.get(to).value());
        Whole whole = new Whole(sum, "");
        if (sum.compareTo(claim.count()) >= 0 && Shares.right(claim, whole)) {
          return Optional.of(whole);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a count can be added to those of a claim. */
  static boolean adds(Count count, ShareClaim claim) {
    return count.numeral().is(Kind.COUNT)
        && count.numeral().exact()
        && count.numeral().unit().equals(claim.part().unit())
        && count.numeral().scale().compareTo(claim.part().scale()) == 0;
  }
}
