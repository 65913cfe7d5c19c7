package vn.tiendo.model;

/**
 * A unit of measurement (đơn vị tính) as it is printed: {@code %}, {@code tuổi}, {@code triệu
 * đồng/người/năm}; empty for a bare number.
 */
public record Unit(String name) {
  public static final Unit NONE = new Unit("");
  public static final Unit PERCENT = new Unit("%");

  /** Percentage points (điểm %), never mixed with per cent. */
  public static final Unit PERCENTAGE_POINT = new Unit("điểm %");

  /** Whether values are shares of a whole, which counts can stand for. */
  public boolean isShare() {
    return name.equals("%") || name.startsWith("%/");
  }

  /** Whether values are means, a head or of ages, which counts can stand for but no sum can. */
  public boolean isMean() {
    String amount = name.replaceFirst("/(?:năm|quý|tháng)$", "");
    return amount.contains("/") || name.equals("tuổi");
  }

  @Override
  public String toString() {
    return name;
  }
}
