package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.proofread.Numeral.Kind;
import vn.tiendo.proofread.ShareClaim.Reach;

/**
 * Lines that list the parts of a whole, one a line: {@code Giỏi: 10 tiết = 22%}, {@code Khá: 28
 * tiết = 61%}, … Where all of them are right of their sum, that is their whole; where not, nothing
 * is said.
 */
final class Columns {
  private static final int LEAST = 2;
  private static final int MOST = 12;
  private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(97);
  private static final BigDecimal MOST_SUM = BigDecimal.valueOf(103);

  private Columns() {}

  /** The open claims of a text that such lines make right. */
  static List<Judged> right(List<Judged> open) {
    List<Judged> right = new ArrayList<>();
    List<ShareClaim> column = new ArrayList<>();
    for (Judged each : open) {
      ShareClaim claim = each.claim();
      boolean goesOn = !column.isEmpty() && next(column.get(column.size() - 1), claim);
      if (!goesOn) {
        close(column, right);
      }
      if (fit(claim)) {
        column.add(claim);
      }
    }
    close(column, right);
    return right;
  }

  private static boolean fit(ShareClaim claim) {
    return claim.sure()
        && claim.part().is(Kind.COUNT)
        && claim.part().exact()
        && claim.reach() == Reach.NONE;
  }

  private static boolean next(ShareClaim before, ShareClaim claim) {
    int step = claim.sentence().paragraph().index() - before.sentence().paragraph().index();
    return fit(claim) && step == 1 && claim.part().comparable(before.part());
  }

  private static void close(List<ShareClaim> column, List<Judged> right) {
    whole(column)
        .ifPresent(
            whole -> column.forEach(claim -> right.add(new Judged(claim, whole, FindingKind.OK))));
    column.clear();
  }

  private static Optional<Whole> whole(List<ShareClaim> column) {
    if (column.size() < LEAST || column.size() > MOST) {
      return Optional.empty();
    }
    BigDecimal shares = Shares.stated(column);
    Whole sum =
        new Whole(
            column.stream().map(ShareClaim::count).reduce(BigDecimal.ZERO, BigDecimal::add), "");
    boolean hundred = shares.compareTo(LEAST_SUM) >= 0 && shares.compareTo(MOST_SUM) <= 0;
    return hundred && column.stream().allMatch(claim -> Shares.right(claim, sum))
        ? Optional.of(sum)
        : Optional.empty();
  }
}
