package vn.tiendo.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Period;
import vn.tiendo.proofread.StatedShare;

/** Where a wrong share may have come from, said only when chance is no likely answer. */
final class ShareExplanation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** One count more must move a share by that many units of its last digit. */
  private static final BigDecimal COARSE = BigDecimal.TEN;

  /** From how far off a whole is worth naming. */
  private static final BigDecimal GROSS = new BigDecimal("1.2");

  private ShareExplanation() {}

  /** {@code 83,33% là tỷ lệ của 50/60}: another count over the same whole. */
  static Optional<String> otherCount(StatedShare share) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(share.decimals());
    BigDecimal move = HUNDRED.divide(share.whole(), 12, RoundingMode.HALF_UP);
    if (share.whole().scale() > 0 || move.compareTo(step.multiply(COARSE)) < 0) {
      return Optional.empty();
    }
    BigDecimal count =
        share.stated().multiply(share.whole()).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    return share.wouldBe(count, share.whole())
        ? Optional.of(
            "%s là tỷ lệ của %s".formatted(printed(share), Printed.counts(count, share.whole())))
        : Optional.empty();
  }

  /** {@code 62,62% là tỷ lệ của 439/701 (tổ chức được xếp loại)}: another whole of the data. */
  static Optional<String> otherWhole(StatedShare share, List<NamedCount> wholes) {
    if (share.stated().precision() < 3) {
      return Optional.empty(); // 5% fits too many wholes by chance
    }
    return wholes.stream()
        .filter(whole -> whole.count().compareTo(share.whole()) != 0)
        .filter(whole -> whole.count().compareTo(share.part()) != 0)
        .filter(whole -> share.wouldBe(share.part(), whole.count()))
        .findFirst()
        .map(
            whole ->
                "%s là tỷ lệ của %s (%s)"
                    .formatted(
                        printed(share), Printed.counts(share.part(), whole.count()), whole.name()));
  }

  /** {@code 5% thì tổng số phải là 19.060}: for what is far off. */
  static Optional<String> neededWhole(StatedShare share) {
    BigDecimal right = share.right(share.decimals() + 4);
    if (share.stated().signum() <= 0 || right.signum() <= 0) {
      return Optional.empty();
    }
    boolean near =
        right.compareTo(share.stated().multiply(GROSS)) < 0
            && share.stated().compareTo(right.multiply(GROSS)) < 0;
    BigDecimal needed =
        share.part().multiply(HUNDRED).divide(share.stated(), 0, RoundingMode.HALF_UP);
    return near
        ? Optional.empty()
        : Optional.of(
            "%s thì tổng số phải là %s".formatted(printed(share), Printed.number(needed)));
  }

  /** {@code bình quân một năm (5 năm) là 3,56%}: for what adds up over years. */
  static Optional<String> yearly(StatedShare share, Period period) {
    if (!(period instanceof Period.Years years)) {
      return Optional.empty();
    }
    int last = years.until() != null ? years.until().getYear() : years.last();
    int count = last - years.first() + (years.term() ? 0 : 1);
    if (count < 2) {
      return Optional.empty();
    }
    BigDecimal mean =
        Numbers.percentOf(share.part(), share.whole().multiply(BigDecimal.valueOf(count)), 2);
    return Optional.of(
        "chia đều %s năm là %s%% một năm".formatted(count, Numbers.rounded(mean, 2)));
  }

  private static String printed(StatedShare share) {
    return Numbers.plain(share.stated()) + "%";
  }
}
