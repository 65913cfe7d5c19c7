package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.proofread.Counts.Count;
import vn.tiendo.proofread.Numeral.Kind;

/**
 * Shares of what something grew or fell by: {@code 125 vụ, giảm 15 vụ (10,71%)}. They are of what
 * it was before, which the text may give or leave to the reader: 125 + 15.
 */
final class Changes {
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:^|[\\s,;(])(?<verb>tăng|giảm)(?:\\sthêm)?\\s+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int SEEN = 14;

  private Changes() {}

  /** Whether the count of a claim is an amount of change. */
  static boolean is(ShareClaim claim) {
    return claim.part().is(Kind.COUNT) && verb(claim).find();
  }

  private static Matcher verb(ShareClaim claim) {
    int start = Math.max(claim.sentence().from(), claim.part().lead() - SEEN);
    return CHANGE.matcher(claim.sentence().between(start, claim.part().lead()));
  }

  /** Right of a base that fits; wrong only of the first of two counts with that difference. */
  static Judged judged(ShareClaim claim, Counts counts) {
    List<Count> before =
        counts.wholesOf(claim).stream()
            .filter(count -> count.sentence().same(claim.sentence()))
            .filter(count -> count.numeral().to() < claim.from())
            .sorted(Comparator.comparingInt(count -> count.numeral().from()))
            .toList();
    Optional<Judged> right =
        before.stream()
            .map((Count count) -> count.whole(claim))
            .filter(whole -> Shares.right(claim, whole))
            .findFirst()
            .or(() -> derived(claim, before))
            .map(whole -> new Judged(claim, whole, FindingKind.OK));
    return right.or(() -> wrong(claim, before, counts)).orElseGet(() -> Judged.open(claim));
  }

  private static Optional<Whole> derived(ShareClaim claim, List<Count> before) {
    Matcher verb = verb(claim);
    boolean falls = verb.find() && verb.group("verb").equalsIgnoreCase("giảm");
    BigDecimal back = falls ? claim.count() : claim.count().negate();
    return before.stream()
        .skip(Math.max(0, before.size() - 1))
        .map(count -> count.whole(claim))
        .map(whole -> new Whole(whole.value().add(back), whole.name()))
        .filter(whole -> Shares.right(claim, whole))
        .findFirst();
  }

  private static Optional<Judged> wrong(ShareClaim claim, List<Count> before, Counts counts) {
    boolean rated = before.stream().anyMatch(counts::isPart); // (2%) may be points of their shares
    if (before.size() != 2 || rated || !claim.sure() || !claim.part().exact()) {
      return Optional.empty();
    }
    Whole was = before.get(0).whole(claim);
    Whole is = before.get(1).whole(claim);
    boolean difference = is.value().subtract(was.value()).abs().compareTo(claim.count()) == 0;
    return difference
        ? Optional.of(new Judged(claim, was, Shares.kind(claim, was, counts)))
        : Optional.empty();
  }
}
