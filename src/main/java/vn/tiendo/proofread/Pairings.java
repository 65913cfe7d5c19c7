package vn.tiendo.proofread;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.proofread.Counts.Count;
import vn.tiendo.proofread.Numeral.Kind;

/**
 * Other counts of a sentence that a share may be stated of. The nearest number is not always the
 * count: {@code 119.756 đồng chí … từ hệ 18 buổi (chiếm 64%)}. Such a pairing acquits and never
 * accuses.
 */
final class Pairings {
  /** How many counts back the right one may stand. */
  private static final int MOST = 4;

  /** Shares of fewer digits fit too many counts by chance. */
  private static final int TELLING = 3;

  private Pairings() {}

  /** A count before the share, and a whole, that make it right. */
  static Optional<Judged> right(ShareClaim claim, Counts counts) {
    if (claim.part().is(Kind.FRACTION)) {
      return Optional.empty();
    }
    return others(claim, counts).flatMap(other -> judged(other, counts).stream()).findFirst();
  }

  private static Stream<ShareClaim> others(ShareClaim claim, Counts counts) {
    List<Numeral> before =
        claim.around().stream()
            .filter(n -> n.is(Kind.COUNT) && n.exact() && n.to() < claim.from())
            .filter(n -> n.bracket() < 0 || n.bracket() == claim.part().bracket())
            .filter(n -> !counts.isPart(claim.sentence(), n))
            .sorted(Comparator.comparingInt(Numeral::from).reversed())
            .limit(MOST)
            .toList();
    return before.stream()
        .map(
            part ->
                new ShareClaim(
                    claim.sentence(), part, claim.share(), true, claim.reach(), claim.verb()));
  }

  private static Optional<Judged> judged(ShareClaim claim, Counts counts) {
    return NamedWholes.of(claim)
        .filter(whole -> Shares.right(claim, whole))
        .or(() -> claim.digits() < TELLING ? Optional.empty() : near(claim, counts))
        .map(whole -> new Judged(claim, whole, FindingKind.OK));
  }

  private static Optional<Whole> near(ShareClaim claim, Counts counts) {
    return counts.wholesOf(claim).stream()
        .filter(count -> Counts.sameParagraph(count, claim))
        .filter(count -> count.value().compareTo(claim.count()) > 0)
        .map((Count count) -> count.whole(claim))
        .filter(whole -> Shares.right(claim, whole))
        .findFirst();
  }
}
