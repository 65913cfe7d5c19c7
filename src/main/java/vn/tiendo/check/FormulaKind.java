package vn.tiendo.check;

import java.util.Locale;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Unit;

/**
 * What sort of thing a part of a formula is, so that a share is not added to a count nor đồng to
 * triệu đồng.
 *
 * @param unit of an amount; {@link Unit#NONE} for all others
 * @param fraction whether it may have no end as a decimal
 */
record FormulaKind(Sort sort, Unit unit, boolean fraction) {

  /** The sorts. */
  enum Sort {
    /** A bare number, or a count of things. */
    NUMBER,
    /** Money, or anything else whose unit must be kept. */
    AMOUNT,
    SHARE,
    /** A count by a count: a share or a number, as it is needed. */
    QUOTIENT,
    TRUTH,
    /** Of what is wrong already, so that nothing more is said of it. */
    ANY
  }

  static final FormulaKind NUMBER = new FormulaKind(Sort.NUMBER, Unit.NONE, false);
  static final FormulaKind TRUTH = new FormulaKind(Sort.TRUTH, Unit.NONE, false);
  static final FormulaKind ANY = new FormulaKind(Sort.ANY, Unit.NONE, false);
  static final FormulaKind PERCENT = new FormulaKind(Sort.SHARE, Unit.NONE, false);
  static final FormulaKind SHARE = new FormulaKind(Sort.SHARE, Unit.NONE, true);
  static final FormulaKind QUOTIENT = new FormulaKind(Sort.QUOTIENT, Unit.NONE, true);

  /** What is measured in a unit. */
  static FormulaKind of(Unit unit) {
    if (unit.isShare()) {
      return SHARE;
    }
    return mustBeKept(unit) ? new FormulaKind(Sort.AMOUNT, unit, false) : NUMBER;
  }

  private static boolean mustBeKept(Unit unit) {
    String name = unit.name().toLowerCase(Locale.ROOT);
    return name.contains("đồng")
        || name.contains("/")
        || name.startsWith("điểm ")
        || name.matches("(nghìn|ngàn|vạn|triệu|tỷ|tỉ)( .*)?");
  }

  boolean isNumber() {
    return sort != Sort.TRUTH;
  }

  /** Whether two can be added, compared or stand for each other. */
  boolean goesWith(FormulaKind other) {
    if (sort == Sort.ANY || other.sort == Sort.ANY || sort == other.sort) {
      return sort != Sort.AMOUNT || other.sort != Sort.AMOUNT || sameUnit(other);
    }
    if (sort == Sort.TRUTH || other.sort == Sort.TRUTH) {
      return false;
    }
    boolean share = sort == Sort.SHARE || other.sort == Sort.SHARE;
    return !share || sort == Sort.QUOTIENT || other.sort == Sort.QUOTIENT;
  }

  private boolean sameUnit(FormulaKind other) {
    return spelling(unit).equals(spelling(other.unit));
  }

  private static String spelling(Unit unit) {
    return Folding.spelling(unit.name()).replace("tỷ", "tỉ");
  }

  /** The kind of two together that go with each other. */
  FormulaKind with(FormulaKind other) {
    FormulaKind firmer = rank() >= other.rank() ? this : other;
    return new FormulaKind(firmer.sort, firmer.unit, fraction || other.fraction);
  }

  private int rank() {
    return switch (sort) {
      case ANY -> 4;
      case TRUTH, AMOUNT, SHARE -> 3;
      case QUOTIENT -> 2;
      case NUMBER -> 1;
    };
  }

  FormulaKind times(FormulaKind other) {
    FormulaKind kept = sort == Sort.AMOUNT ? this : other.sort == Sort.AMOUNT ? other : NUMBER;
    boolean shares = isShare() && other.isShare();
    return new FormulaKind(shares ? Sort.SHARE : kept.sort, kept.unit, fraction || other.fraction);
  }

  private boolean isShare() {
    return sort == Sort.SHARE;
  }

  /**
   * A quotient.
   *
   * @param ends whether the divisor is a number typed that leaves an end to decimals
   */
  FormulaKind over(FormulaKind other, boolean ends) {
    if (ends) {
      return this;
    }
    if (sort == Sort.AMOUNT && other.sort != Sort.AMOUNT) {
      return new FormulaKind(Sort.AMOUNT, unit, true);
    }
    return QUOTIENT;
  }

  FormulaKind rounded() {
    return new FormulaKind(sort, unit, false);
  }

  /** Whether a measure of a unit can have such a value. */
  boolean fits(Unit wanted) {
    if (sort == Sort.ANY) {
      return true;
    }
    if (wanted.isShare()) {
      return sort == Sort.SHARE || sort == Sort.QUOTIENT;
    }
    return switch (sort) {
      case NUMBER, QUOTIENT -> true;
      case AMOUNT -> wanted.equals(Unit.NONE) || sameUnit(new FormulaKind(sort, wanted, false));
      case SHARE, TRUTH, ANY -> false;
    };
  }

  /** As messages name it. */
  String word() {
    return switch (sort) {
      case NUMBER, QUOTIENT, ANY -> "số";
      case AMOUNT -> "số tính bằng " + unit;
      case SHARE -> "tỷ lệ";
      case TRUTH -> "điều kiện";
    };
  }
}
