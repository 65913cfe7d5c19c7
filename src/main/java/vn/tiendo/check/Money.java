package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Unit;

/** The words that scale a sum of money, to show what a sum is in another unit. */
final class Money {
  private static final Map<String, Integer> ZEROS =
      Map.of(
          "đồng",
          0,
          "nghìn đồng",
          3,
          "triệu đồng",
          6,
          "tỷ đồng",
          9,
          "nghìn tỷ đồng",
          12,
          "triệu tỷ đồng",
          15);

  private Money() {}

  /** The number for another unit; empty when one of the two is no unit of money. */
  static Optional<String> convert(BigDecimal number, Unit from, Unit to) {
    Integer has = ZEROS.get(plain(from));
    Integer wants = ZEROS.get(plain(to));
    if (has == null || wants == null) {
      return Optional.empty();
    }
    BigDecimal same = number.scaleByPowerOfTen(has - wants);
    return Optional.of(Numbers.rounded(same, Math.max(0, same.scale())));
  }

  private static String plain(Unit unit) {
    String name = unit.name().replace("tỉ", "tỷ");
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.substring(0, slash);
  }
}
