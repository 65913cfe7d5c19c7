package vn.tiendo.compose;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Unit;

/**
 * What a level and a schedule mean, in plain words: shown beside the plan's own phrase, so that a
 * reader sees how it was understood.
 */
final class Levels {
  private Levels() {}

  /**
   * What was understood: {@code ít nhất 20%}.
   *
   * @param tolerance of {@code khoảng}, as a share of the value
   */
  static String meaning(Level level, Direction direction, BigDecimal tolerance) {
    return meaning(level.criterion(), level.unit(), direction, tolerance);
  }

  private static String meaning(
      Criterion criterion, Unit unit, Direction direction, BigDecimal tolerance) {
    if (criterion instanceof Criterion.AtLeast c) {
      return (c.strict() ? "trên " : "ít nhất ") + amount(c.bound(), unit);
    } else if (criterion instanceof Criterion.AtMost c) {
      return (c.strict() ? "dưới " : "không quá ") + amount(c.bound(), unit);
    } else if (criterion instanceof Criterion.Bare c) {
      return bare(direction) + amount(c.value(), unit);
    } else if (criterion instanceof Criterion.All) {
      return "tất cả (100%)";
    } else if (criterion instanceof Criterion.None) {
      return "không còn trường hợp nào (bằng 0)";
    } else if (criterion instanceof Criterion.About c) {
      return "khoảng "
          + amount(c.value(), unit)
          + ", tức "
          + about(c.value(), unit, direction, tolerance);
    } else if (criterion instanceof Criterion.Range c) {
      return range(c, unit, direction);
    } else if (criterion instanceof Criterion.Every c) {
      return c.parts().stream()
          .map(part -> meaning(part, unit, direction, tolerance))
          .collect(Collectors.joining("; đồng thời "));
    }
    return relative(criterion, unit, direction);
  }

  private static String relative(Criterion criterion, Unit unit, Direction direction) {
    if (criterion instanceof Criterion.Change c) {
      return change(c, unit);
    } else if (criterion instanceof Criterion.Multiple c) {
      return (direction == Direction.DOWN ? "không quá " : "ít nhất gấp ")
          + Numbers.plain(c.factor())
          + " lần so với "
          + base(c.base(), "mức xuất phát");
    } else if (criterion instanceof Criterion.AgainstBaseline c) {
      return (c.higher() ? "cao hơn" : "thấp hơn") + " mức xuất phát";
    } else if (criterion instanceof Criterion.Grade c) {
      return "đạt loại “" + c.least() + "” trở lên (thang: " + String.join(", ", c.scale()) + ")";
    } else if (criterion instanceof Criterion.Rank c) {
      return "xếp hạng " + c.worst() + " trở lên";
    } else if (criterion instanceof Criterion.Deed) {
      return "việc phải hoàn thành đúng hạn";
    } else if (criterion instanceof Criterion.Unstated) {
      return "nguồn không nêu mức";
    }
    return "mục tiêu định tính, theo đánh giá của cấp có thẩm quyền";
  }

  private static String about(
      BigDecimal value, Unit unit, Direction direction, BigDecimal tolerance) {
    BigDecimal slack = value.abs().multiply(tolerance);
    String low = amount(shortened(value.subtract(slack)), unit);
    String high = amount(shortened(value.add(slack)), unit);
    return switch (direction) {
      case UP -> "từ " + low + " trở lên";
      case DOWN -> "không quá " + high;
      case KEEP -> "từ " + low + " đến " + high;
    };
  }

  /** Without the noughts that a multiplication leaves at the end. */
  private static BigDecimal shortened(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /** What is beyond a level in its own terms; null where there is no such thing. */
  static @Nullable String exceeded(Criterion criterion, Direction direction) {
    boolean falls = direction == Direction.DOWN;
    if (direction == Direction.KEEP) {
      return null;
    } else if (criterion instanceof Criterion.Bare) {
      return (falls ? "thấp hơn" : "hơn") + " con số đó";
    } else if (criterion instanceof Criterion.About) {
      return (falls ? "thấp hơn" : "hơn") + " mức quá sai số";
    } else if (criterion instanceof Criterion.Range) {
      return falls ? "thấp hơn đầu thấp" : "hơn đầu cao";
    }
    return criterion instanceof Criterion.Change c && c.most() != null
        ? "thay đổi quá đầu kia của khoảng"
        : null;
  }

  private static String bare(Direction direction) {
    return switch (direction) {
      case UP -> "ít nhất ";
      case DOWN -> "không quá ";
      case KEEP -> "giữ ở mức ";
    };
  }

  private static String range(Criterion.Range c, Unit unit, Direction direction) {
    String both = Numbers.plain(c.low()) + " - " + amount(c.high(), unit);
    return switch (direction) {
      case UP -> "ít nhất " + amount(c.low(), unit) + " (khoảng mục tiêu " + both + ")";
      case DOWN -> "không quá " + amount(c.high(), unit) + " (khoảng mục tiêu " + both + ")";
      case KEEP -> "giữ trong khoảng " + both;
    };
  }

  private static String change(Criterion.Change c, Unit unit) {
    Unit measure =
        switch (c.measure()) {
          case PERCENT -> unit.isShare() ? unit : Unit.PERCENT;
          case POINTS -> Unit.PERCENTAGE_POINT;
          case ABSOLUTE -> unit;
        };
    String least = (c.strict() ? "trên " : "ít nhất ") + amount(c.least(), measure);
    return (c.rise() ? "tăng " : "giảm ")
        + least
        + " so với "
        + base(c.base(), "kỳ trước hoặc mức xuất phát");
  }

  private static String base(@Nullable String words, String otherwise) {
    return words == null ? otherwise : words;
  }

  private static String amount(BigDecimal number, Unit unit) {
    return Numbers.withUnit(number, unit);
  }

  /** When a target is judged: {@code hằng năm, 2016 - 2020}. */
  static String schedule(Schedule schedule) {
    if (schedule instanceof Schedule.Once once) {
      String day = Dates.brief(once.deadline().day());
      return once.deadline().wording() == null
          ? "đến ngày " + day
          : once.deadline().wording() + " (đến ngày " + day + ")";
    } else if (schedule instanceof Schedule.Recurring r) {
      String each =
          switch (r.cadence()) {
            case YEARLY -> "hằng năm";
            case QUARTERLY -> "hằng quý";
            case MONTHLY -> "hằng tháng";
          };
      return each + ", " + years(r.firstYear(), r.lastYear());
    } else if (schedule instanceof Schedule.Over o) {
      return rollUp(o.rollUp()) + ", " + years(o.firstYear(), o.lastYear());
    }
    return "nguồn không nêu thời hạn";
  }

  /** How a period's figure is made. */
  static String rollUp(Schedule.RollUp rollUp) {
    return switch (rollUp) {
      case SUM -> "cộng dồn cả giai đoạn";
      case MEAN -> "bình quân cả giai đoạn";
      case LAST -> "tính tại năm cuối";
      case NONE -> "tính cho cả giai đoạn";
    };
  }

  private static String years(int first, int last) {
    return first == last ? "năm " + first : first + " - " + last;
  }
}
