package vn.tiendo.language.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Unit;

/**
 * The whole of a level: {@code [time] demand {và demand | (demand)} [time]}.
 *
 * <p>Each demand is read by {@link DemandParser}; what stands behind it, to the last word, must be
 * time or another demand.
 */
final class LevelParser {
  private final Cursor at;
  private final Times times;
  private final DemandParser demands;

  LevelParser(Cursor at) {
    this.at = at;
    this.times = new Times(at);
    this.demands = DemandParser.ofLevel(at, times);
  }

  Phrase read() {
    List<Demand> found = new ArrayList<>();
    found.add(demands.read());
    skipTimes();
    while (!at.is(Kind.END)) {
      boolean inBrackets = opensBound(found.get(found.size() - 1));
      if (!inBrackets) {
        joint();
      }
      found.add(demands.read());
      if (inBrackets && !at.take(Kind.CLOSE)) {
        throw at.refusal();
      }
      skipTimes();
    }
    return join(found);
  }

  /** {@code thấp hơn hiện tại (dưới 40)}: the brackets bound the same number once more. */
  private boolean opensBound(Demand last) {
    return switch (last.comparison()) {
      case HIGHER_THAN_BASELINE, LOWER_THAN_BASELINE -> at.take(Kind.OPEN);
      default -> false;
    };
  }

  private void skipTimes() {
    int comma = at.at();
    at.take(Kind.COMMA);
    if (!times.read()) {
      at.moveTo(comma);
      return;
    }
    while (times.read()) {
      // Several may follow one another: "bình quân hằng năm giai đoạn 2021 - 2025".
    }
  }

  private void joint() {
    if (!at.take(Keyword.AND) && !at.take(Kind.SEMICOLON)) {
      if (!at.take(Kind.COMMA)) {
        throw at.refusal();
      }
      at.take(Keyword.AND);
    }
  }

  private Phrase join(List<Demand> found) {
    Unit unit = commonUnit(found);
    Criterion criterion = found.get(0).criterion();
    if (found.size() > 1) {
      List<Criterion> parts = new ArrayList<>();
      for (Demand demand : found) {
        refuseLoose(demand);
        parts.add(demand.criterion());
      }
      criterion = new Criterion.Every(parts);
    }
    return new Phrase(
        found,
        criterion,
        unit,
        found.get(0).timing(times.timing()),
        demands.relativeTo(),
        null,
        List.of(),
        List.of());
  }

  /** Only bounds go together: "50% và 60%" would be two targets. */
  private void refuseLoose(Demand demand) {
    switch (demand.comparison()) {
      case GE, GT, LE, LT, HIGHER_THAN_BASELINE, LOWER_THAN_BASELINE -> {}
      default ->
          throw at.refusal(
              "hai mức nối với nhau không phải hai giới hạn của cùng một số",
              "tách thành hai chỉ tiêu, hoặc khai từng phần trong “cùng đạt:”");
    }
  }

  private Unit commonUnit(List<Demand> found) {
    @Nullable Unit unit = null;
    for (Demand demand : found) {
      if (demand.unit().equals(Unit.NONE)) {
        continue;
      }
      if (unit != null && !unit.equals(demand.unit())) {
        throw at.refusal(
            "các mức khác đơn vị", "tách thành hai chỉ tiêu, hoặc khai trong “cùng đạt:”");
      }
      unit = demand.unit();
    }
    return unit == null ? Unit.NONE : unit;
  }
}
