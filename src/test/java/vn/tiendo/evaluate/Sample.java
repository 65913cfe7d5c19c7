package vn.tiendo.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Unit;

/**
 * A generated case: a level of some kind, what it begins from at the end of 2015, and a figure for
 * each year from 2016. It prints as the files in which an editor would write it.
 *
 * @param a the number of the level, or its lower end
 * @param b its upper end, never less than {@code a}; the same where the kind has one number
 * @param years one figure at least, five at most
 */
record Sample(
    NumberKind kind,
    Timing timing,
    String unit,
    BigDecimal a,
    BigDecimal b,
    BigDecimal start,
    List<BigDecimal> years) {

  /** A case that is the same for the same seed. */
  static Sample of(NumberKind kind, Timing timing, int seed) {
    Random random = new Random((kind + " " + timing + " " + seed).hashCode());
    BigDecimal start = start(kind, random);
    BigDecimal a =
        switch (kind.terms) {
          case LEVELS -> level(random, start);
          case CHANGES, RATES -> BigDecimal.valueOf(1L + random.nextInt(3_000), 2);
          case NONE -> BigDecimal.ZERO;
        };
    boolean two = kind.phrase(a, a.add(BigDecimal.ONE)).contains(" - ");
    BigDecimal b = two ? a.add(BigDecimal.valueOf(random.nextInt(1_500), 2)) : a;
    String unit =
        switch (kind) {
          case ALL -> "%";
          case RISE_POINTS, FALL_POINTS -> Unit.PERCENTAGE_POINT.name();
          default -> "điểm";
        };
    Sample bare = new Sample(kind, timing, unit, a, b, start, List.of(start));
    List<BigDecimal> years = new ArrayList<>();
    int size = 1 + random.nextInt(Timing.YEARS);
    for (int year = 1; year <= size; year++) {
      BigDecimal near = bare.straight(year);
      BigDecimal off = BigDecimal.valueOf(random.nextInt(801) - 400L, 2);
      years.add(random.nextInt(5) < 2 ? number(random) : near.add(off));
    }
    return bare.with(years);
  }

  private static BigDecimal start(NumberKind kind, Random random) {
    if (kind.terms == NumberKind.Terms.RATES) {
      return BigDecimal.valueOf(1_000L + random.nextInt(20_000), 2);
    }
    return random.nextInt(10) == 0 ? BigDecimal.ZERO : number(random);
  }

  private static BigDecimal level(Random random, BigDecimal start) {
    int corner = random.nextInt(12);
    return corner == 0 ? start : corner == 1 ? BigDecimal.ZERO : number(random);
  }

  private static BigDecimal number(Random random) {
    return BigDecimal.valueOf(random.nextInt(20_001) - 5_000L, 2);
  }

  /** A value about where a straight way to the level would be, so that cases lie near the turns. */
  private BigDecimal straight(int year) {
    BigDecimal way = roughAim().subtract(start);
    return start.add(way.multiply(BigDecimal.valueOf(2L * year)).movePointLeft(1));
  }

  private BigDecimal roughAim() {
    return switch (kind) {
      case ALL -> BigDecimal.valueOf(100);
      case RISE_PERCENT, TIMES -> start.multiply(NumberKind.f(a)).setScale(2, RoundingMode.UP);
      case FALL_PERCENT -> start.multiply(NumberKind.f(a.negate())).setScale(2, RoundingMode.DOWN);
      case RISE_POINTS, RISE_BY -> start.add(a);
      case FALL_POINTS, FALL_BY -> start.subtract(a);
      case HIGHER, LOWER -> start;
      default -> a;
    };
  }

  /** The value itself that a single deadline asks for. */
  BigDecimal aim() {
    return switch (kind) {
      case RANGE_DOWN -> b;
      case RISE_PERCENT, TIMES -> start.multiply(NumberKind.f(a));
      case FALL_PERCENT -> start.multiply(NumberKind.f(a.negate()));
      case LOWER_AND_BELOW -> start.min(a);
      case HIGHER_AND_ABOVE -> start.max(a);
      case BAND -> start.max(a).min(b);
      default -> roughAim();
    };
  }

  Sample in(String otherUnit) {
    return new Sample(kind, timing, otherUnit, a, b, start, years);
  }

  Sample with(List<BigDecimal> figures) {
    return new Sample(kind, timing, unit, a, b, start, List.copyOf(figures));
  }

  Sample withLast(BigDecimal value) {
    List<BigDecimal> changed = new ArrayList<>(years);
    changed.set(changed.size() - 1, value);
    return with(changed);
  }

  BigDecimal last() {
    return years.get(years.size() - 1);
  }

  /** The case of what is lacking to a hundred. */
  Sample mirrored() {
    NumberKind other = Objects.requireNonNull(kind.mirrored());
    boolean levels = kind.terms == NumberKind.Terms.LEVELS;
    UnaryOperator<BigDecimal> gap = v -> BigDecimal.valueOf(100).subtract(v);
    return new Sample(
        other,
        timing,
        unit,
        levels ? gap.apply(b) : a,
        levels ? gap.apply(a) : b,
        gap.apply(start),
        years.stream().map(gap).toList());
  }

  /** The case in a unit that is so much smaller. */
  Sample scaled(BigDecimal factor) {
    boolean rates = kind.terms == NumberKind.Terms.RATES;
    return new Sample(
        kind,
        timing,
        unit,
        rates ? a : a.multiply(factor),
        rates ? b : b.multiply(factor),
        start.multiply(factor),
        years.stream().map(v -> v.multiply(factor)).toList());
  }

  /** The case counted from another zero. */
  Sample shifted(BigDecimal by) {
    boolean levels = kind.terms == NumberKind.Terms.LEVELS;
    return new Sample(
        kind,
        timing,
        unit,
        levels ? a.add(by) : a,
        levels ? b.add(by) : b,
        start.add(by),
        years.stream().map(v -> v.add(by)).toList());
  }

  /** The last value, unchanged for so many years. */
  Sample staying(int size) {
    return with(Collections.nCopies(size, last()));
  }

  Assessment assess() {
    Criterion criterion = kind.criterion(a, b);
    Given given =
        Given.target(kind.phrase(a, b), criterion)
            .in(unit)
            .towards(kind.direction)
            .by(timing.schedule())
            .from("2015-12-31", start.toPlainString());
    for (int i = 0; i < years.size(); i++) {
      given.figure(Given.year(Timing.FIRST + i), years.get(i).toPlainString());
    }
    return given.asOf(asOf());
  }

  /** Whether it begins where it is to lead. */
  boolean hasNoWay() {
    return aim().compareTo(start) == 0;
  }

  Verdict verdict() {
    return assess().verdict();
  }

  private String asOf() {
    return Timing.FIRST - 1 + years.size() + "-12-31";
  }

  boolean isDue() {
    return years.size() == Timing.YEARS;
  }

  /** The target's record in a plan of 2016 - 2020. */
  String targetYaml() {
    String way =
        kind.direction == Direction.UP ? "tăng" : kind.direction == Direction.DOWN ? "giảm" : "giữ";
    return """
        - mã: chi-tieu
          tên: Chỉ tiêu thử
          mức: "%s"
          đơn vị tính: "%s"
          chiều: %s
          %s
          hiện tại: {giá trị: "%s", ngày: 31/12/2015}
        """
        .formatted(kind.phrase(a, b), unit, way, timing.line, written(start));
  }

  /** A figure with its unit where that is a share, as a sheet writes it. */
  String written(BigDecimal value) {
    boolean share = unit.equals("%") || unit.equals(Unit.PERCENTAGE_POINT.name());
    return Numbers.plain(value) + (share ? "%" : "");
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("\n# ").append(kind).append(", ").append(timing);
    text.append("\n# ke-hoach: giai đoạn: 2016 - 2020\nchỉ tiêu:\n");
    text.append(targetYaml().indent(2));
    for (int i = 0; i < years.size(); i++) {
      text.append("# so-lieu/").append(Timing.FIRST + i).append(".yaml: chi-tieu: \"");
      text.append(written(years.get(i))).append("\"\n");
    }
    return text.append("# ngày chốt: ").append(asOf()).append('\n').toString();
  }
}
