package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Hedge;
import vn.tiendo.proofread.Partitions.Partition;

/** Stated shares of a whole that are wrong and yet add up to exactly 100 were bent to do so. */
final class ForcedRow {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ForcedRow() {}

  /** The finding of a row of claims that make up a whole. */
  static Optional<Finding> check(Partition partition, List<Judged> judged) {
    List<ShareClaim> row = partition.claims();
    long wrong =
        judged.stream().filter(each -> row.contains(each.claim()) && bent(each.kind())).count();
    BigDecimal stated = Shares.stated(row);
    boolean exact = row.stream().allMatch(claim -> claim.share().hedge() == Hedge.EXACT);
    if (wrong == 0 || !exact || stated.compareTo(HUNDRED) != 0) {
      return Optional.empty();
    }
    int decimals = Math.max(0, stated.scale());
    BigDecimal right =
        row.stream()
            .map(claim -> Shares.of(claim, partition.whole().value()).right(decimals))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(finding(row, partition, wrong, stated, right, decimals));
  }

  /** Cutting a share makes it no greater: that is done by habit, not to reach 100. */
  private static boolean bent(@Nullable FindingKind kind) {
    return kind != null && kind != FindingKind.OK && kind != FindingKind.TRUNCATED;
  }

  private static Finding finding(
      List<ShareClaim> row,
      Partition partition,
      long wrong,
      BigDecimal stated,
      BigDecimal right,
      int decimals) {
    ShareClaim last = row.get(row.size() - 1);
    Paragraph paragraph = last.sentence().paragraph();
    return new Finding(
        FindingKind.FORCED_SHARES,
        paragraph.place(last.share().from(), last.share().to()),
        paragraph.page(),
        paragraph.text().substring(row.get(0).from(), last.to()),
        null,
        partition.whole().value(),
        stated,
        right,
        "%s tỷ lệ cộng đúng %s, mà %s tỷ lệ sai; tính từ số đếm thì cộng được %s: có dấu hiệu sửa cho đủ 100%%"
            .formatted(
                row.size(),
                ShareFindings.percent(stated, decimals),
                wrong,
                ShareFindings.percent(right, decimals)),
        "để tỷ lệ làm tròn đúng; chênh lệch do làm tròn thì ghi chú");
  }
}
