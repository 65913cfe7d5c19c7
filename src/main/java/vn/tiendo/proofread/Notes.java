package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.proofread.Numeral.Kind;

/**
 * Wholes that an editor noted in square brackets: {@code [8.299 đảng viên, 8.117 biết chữ]}. Of
 * several the one is meant that makes the share right.
 */
final class Notes {
  private Notes() {}

  /** The whole that a note gives; of several that fit the closest, of none that fits the first. */
  static Optional<Whole> whole(ShareClaim claim) {
    List<Whole> wholes = wholes(claim);
    return wholes.stream()
        .filter(whole -> Shares.right(claim, whole))
        .min(Comparator.comparing(whole -> Shares.off(claim, whole)))
        .or(() -> wholes.stream().filter(whole -> Shares.slip(claim, whole)).findFirst())
        .or(() -> wholes.stream().findFirst());
  }

  /**
   * The numbers of the nearest note, in their order, a plain count before the parts of a fraction.
   */
  private static List<Whole> wholes(ShareClaim claim) {
    String text = claim.sentence().paragraph().text();
    List<Numeral> noted =
        claim.around().stream()
            .filter(n -> ShareLinks.square(text, n) && n.from() != claim.part().from())
            .toList();
    Optional<Numeral> nearest =
        noted.stream().min(Comparator.comparingInt(n -> Math.abs(n.from() - claim.share().to())));
    List<Whole> wholes = new ArrayList<>();
    for (Numeral each : noted) {
      if (each.bracket() == nearest.orElseThrow().bracket()) {
        values(each).stream()
            .filter(value -> value.signum() > 0)
            .map(value -> new Whole(each.inScaleOf(claim.part(), value), each.noun()))
            .forEach(wholes::add);
      }
    }
    return wholes;
  }

  private static List<BigDecimal> values(Numeral numeral) {
    if (numeral.is(Kind.FRACTION)) {
      return List.of(Fractions.over(numeral), numeral.value());
    }
    return numeral.is(Kind.COUNT) || numeral.is(Kind.RANGE) ? List.of(numeral.value()) : List.of();
  }
}
