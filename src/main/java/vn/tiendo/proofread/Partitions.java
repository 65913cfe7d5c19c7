package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.proofread.Counts.Count;
import vn.tiendo.proofread.Numeral.Kind;
import vn.tiendo.proofread.ShareClaim.Reach;

/**
 * Claims in a row whose counts add up to a count of the text: together they are the whole, so each
 * is a share of it.
 */
final class Partitions {
  /** Longer rows are tables; looking at all their pieces would take long. */
  private static final int MOST = 12;

  private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(97);
  private static final BigDecimal MOST_SUM = BigDecimal.valueOf(103);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How far shares that were rounded one by one may miss 100. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.3");

  private static final int LEAST_PARTS = 3;

  private Partitions() {}

  /** Claims that make up a whole. */
  record Partition(List<ShareClaim> claims, Whole whole) {
    Partition {
      claims = List.copyOf(claims);
    }
  }

  /** The partitions of a paragraph, the longest first, none inside another. */
  static List<Partition> in(List<ShareClaim> paragraph, Counts counts) {
    List<ShareClaim> claims = paragraph.stream().filter(Partitions::fit).toList();
    List<Partition> found = new ArrayList<>();
    int at = 0;
    while (at < claims.size()) {
      Optional<Partition> longest = from(claims, at, counts);
      longest.ifPresent(found::add);
      at += longest.map(partition -> partition.claims().size()).orElse(1);
    }
    return found;
  }

  private static boolean fit(ShareClaim claim) {
    return claim.sure()
        && claim.part().is(Kind.COUNT)
        && claim.part().exact()
        && claim.reach() == Reach.NONE;
  }

  private static Optional<Partition> from(List<ShareClaim> claims, int first, Counts counts) {
    for (int end = Math.min(claims.size(), first + MOST); end - first >= 2; end--) {
      List<ShareClaim> row = claims.subList(first, end);
      if (hundred(row) || row.size() >= LEAST_PARTS) {
        Optional<Partition> whole =
            whole(row, counts)
                .filter(found -> hundred(row) || fitting(row, found.whole()) >= row.size() - 1);
        if (whole.isPresent()) {
          return whole;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hundred(List<ShareClaim> row) {
    BigDecimal shares = Shares.stated(row);
    return shares.compareTo(LEAST_SUM) >= 0 && shares.compareTo(MOST_SUM) <= 0;
  }

  private static long fitting(List<ShareClaim> row, Whole whole) {
    return row.stream()
        .filter(claim -> Shares.right(claim, whole) || Shares.slip(claim, whole))
        .count();
  }

  private static Optional<Partition> whole(List<ShareClaim> row, Counts counts) {
    BigDecimal sum = row.stream().map(ShareClaim::count).reduce(BigDecimal.ZERO, BigDecimal::add);
    ShareClaim first = row.get(0);
    Optional<Whole> named = NamedWholes.of(first).filter(w -> w.value().compareTo(sum) == 0);
    return named
        .or(
            () ->
                counts.wholesOf(first).stream()
                    .map((Count count) -> count.whole(first))
                    .filter(whole -> whole.value().compareTo(sum) == 0)
                    .findFirst())
        .or(() -> ofItself(row, sum))
        .map(whole -> new Partition(row, whole));
  }

  /** Three parts or more whose shares make up 100: what they add up to is the whole. */
  private static Optional<Whole> ofItself(List<ShareClaim> row, BigDecimal sum) {
    BigDecimal off = Shares.stated(row).subtract(HUNDRED).abs();
    Whole whole = new Whole(sum, "");
    long fitting = fitting(row, whole);
    boolean oneSentence =
        row.stream().allMatch(claim -> claim.sentence().same(row.get(0).sentence()));
    return oneSentence
            && row.size() >= LEAST_PARTS
            && off.compareTo(ROUNDING) <= 0
            && 2 * fitting >= row.size()
        ? Optional.of(whole)
        : Optional.empty();
  }
}
