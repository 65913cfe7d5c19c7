package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Says when parts must add up to their whole. */
final class SumKinds {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal CLOSE = new BigDecimal("0.1");
  private static final Set<String> SEXES = Set.of("nam", "nữ");

  private SumKinds() {}

  /**
   * Whether parts leave nothing of the whole out.
   *
   * @param told whether the text says that the whole consists of them ({@code gồm}) and not only
   *     that they are among it ({@code trong đó})
   */
  static boolean exhaustive(Numeral whole, List<Numeral> parts, boolean told) {
    if (kinds(whole, parts) || sexes(parts)) {
      return true;
    }
    boolean same = parts.stream().allMatch(part -> part.head().equals(whole.head()));
    return told && ((same && !whole.head().isEmpty()) || close(whole, parts));
  }

  /** Every grass-root organisation is a đảng bộ or a chi bộ. */
  private static boolean kinds(Numeral whole, List<Numeral> parts) {
    boolean organisations = whole.noun().startsWith("tổ chức");
    boolean committees = parts.stream().anyMatch(part -> part.noun().startsWith("đảng bộ"));
    boolean branches = parts.stream().anyMatch(part -> part.noun().startsWith("chi bộ"));
    boolean nothingElse =
        parts.stream()
            .allMatch(p -> p.noun().startsWith("đảng bộ") || p.noun().startsWith("chi bộ"));
    return organisations && committees && branches && nothingElse;
  }

  private static boolean sexes(List<Numeral> parts) {
    return parts.size() == 2
        && !parts.get(0).noun().equals(parts.get(1).noun())
        && parts.stream().allMatch(part -> SEXES.contains(part.noun().split(" ", 2)[0]));
  }

  /** A sum that comes near is no chance; one that is far off speaks of other things. */
  private static boolean close(Numeral whole, List<Numeral> parts) {
    BigDecimal sum = parts.stream().map(Numeral::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(whole.value()).abs();
    return whole.value().compareTo(TEN) >= 0 && off.compareTo(whole.value().multiply(CLOSE)) <= 0;
  }
}
