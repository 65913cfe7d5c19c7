package vn.tiendo.language.phrase;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Unit;

/** Says in plain words what was understood: {@code từ 20% trở lên} is "ít nhất 20%". */
public final class Explanation {
  private Explanation() {}

  /** A clause without a capital or a full stop. */
  public static String of(Phrase phrase) {
    StringJoiner levels = new StringJoiner(" và ");
    for (Demand demand : phrase.demands()) {
      levels.add(level(demand, phrase));
    }
    return levels + relative(phrase) + time(phrase.timing(), phrase.unit());
  }

  private static String level(Demand demand, Phrase phrase) {
    Unit unit = demand.unit().equals(Unit.NONE) ? phrase.unit() : demand.unit();
    String low = number(demand.low(), unit);
    String high = number(demand.high(), unit);
    return switch (demand.comparison()) {
      case GE -> "ít nhất " + low;
      case GT -> "hơn " + low;
      case LE -> "nhiều nhất " + high;
      case LT -> "dưới " + high;
      case EQ -> value(demand, low);
      case ABOUT -> demand.hedge().word() + " " + low + ", trong sai số cho phép";
      case BETWEEN -> range(demand, high);
      case ALL -> all(demand, unit);
      case NONE -> none(unit);
      case INCREASE_GE, DECREASE_GE -> change(demand, low, high);
      case HIGHER_THAN_BASELINE -> "cao hơn " + past(phrase);
      case LOWER_THAN_BASELINE -> "thấp hơn " + past(phrase);
      case MULTIPLE_OF -> multiple(demand, low, high);
      case RANK ->
          demand.high() == null ? "thuộc nhóm đầu" : "hạng " + plain(demand.high()) + " trở lên";
      case OTHER -> "không đo bằng số, do người có thẩm quyền đánh giá";
    };
  }

  private static String none(Unit unit) {
    if (unit.equals(Unit.NONE) || unit.name().startsWith("%") || unit.name().startsWith("‰")) {
      return "không còn (bằng 0" + unit.name() + ")";
    }
    return "không còn " + unit + " nào";
  }

  private static String value(Demand demand, String number) {
    Direction direction = demand.direction();
    if (direction == null) {
      return number + ", từ đó trở lên hay trở xuống là theo chiều của chỉ tiêu";
    }
    return switch (direction) {
      case UP -> "lên đến " + number;
      case DOWN -> "xuống còn " + number;
      case KEEP -> "giữ ở " + number;
    };
  }

  private static String range(Demand demand, String high) {
    String keep = demand.direction() == Direction.KEEP ? "giữ trong khoảng " : "";
    String about = demand.hedge() == Hedge.EXACT ? "" : "khoảng ";
    return keep + about + "từ " + plain(demand.low()) + " đến " + high;
  }

  private static String all(Demand demand, Unit unit) {
    return unit.equals(Unit.PERCENT) ? "tất cả (100%)" : "tất cả " + number(demand.high(), unit);
  }

  private static String change(Demand demand, String low, String high) {
    String verb = demand.comparison() == Comparison.INCREASE_GE ? "tăng " : "giảm ";
    boolean about = demand.hedge() == Hedge.ABOUT;
    if (!high.isEmpty()) {
      return verb + (about ? "khoảng " : "") + "từ " + plain(demand.low()) + " đến " + high;
    }
    boolean strict = demand.criterion() instanceof Criterion.Change change && change.strict();
    return verb + (about ? "khoảng " : strict ? "hơn " : "ít nhất ") + low;
  }

  private static String multiple(Demand demand, String low, String high) {
    if (high.isEmpty()) {
      return "gấp ít nhất " + low;
    }
    return low.equals(high) ? "gấp " + low : "gấp từ " + plain(demand.low()) + " đến " + high;
  }

  private static String past(Phrase phrase) {
    return phrase.relativeTo() == null ? "mức so sánh" : phrase.relativeTo();
  }

  private static String relative(Phrase phrase) {
    String words = phrase.relativeTo();
    if (words == null || phrase.demands().stream().anyMatch(Explanation::isAgainst)) {
      return "";
    }
    boolean base =
        phrase.comparison() == Comparison.MULTIPLE_OF
            || (phrase.criterion() instanceof Criterion.Change change && change.base() != null);
    return (base ? ", so với " : ", tính trên ") + words;
  }

  private static boolean isAgainst(Demand demand) {
    return demand.comparison() == Comparison.HIGHER_THAN_BASELINE
        || demand.comparison() == Comparison.LOWER_THAN_BASELINE;
  }

  private static String time(Timing timing, Unit unit) {
    StringBuilder out = new StringBuilder();
    Schedule.Cadence cadence = timing.cadence();
    if (timing.mean()) {
      out.append(", bình quân");
    }
    if (cadence != null && !unit.name().contains("/")) {
      out.append(timing.mean() ? " " : ", ").append(word(cadence));
    }
    if (timing.over() != null) {
      out.append(", cộng cả ").append(timing.over());
    }
    Period.Years years = timing.years();
    if (years != null) {
      out.append(timing.over() == null ? ", " : ": ")
          .append(years.term() ? "nhiệm kỳ " : "giai đoạn ");
      out.append(years.first()).append(" - ").append(years.last());
    }
    Schedule.Deadline deadline = timing.deadline();
    if (deadline != null) {
      out.append(", chậm nhất ngày ").append(Dates.brief(deadline.day()));
    }
    return out.toString();
  }

  private static String word(Schedule.Cadence cadence) {
    return switch (cadence) {
      case MONTHLY -> "hằng tháng";
      case QUARTERLY -> "hằng quý";
      case YEARLY -> "hằng năm";
    };
  }

  private static String plain(@Nullable Amount amount) {
    return amount == null ? "" : amount.vietnamese();
  }

  private static String number(@Nullable Amount amount, Unit unit) {
    if (amount == null) {
      return "";
    }
    return unit.equals(Quantity.PART)
        ? amount.vietnamese()
        : Numbers.withUnit(amount.vietnamese(), unit);
  }
}
