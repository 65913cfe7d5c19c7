package vn.tiendo.load;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.FigureReader.Measured;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Level;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Schedule.Deadline;
import vn.tiendo.model.Target.Allotment;
import vn.tiendo.model.Target.PathPoint;
import vn.tiendo.model.Unit;

/**
 * Reads numbers that stand beside a level: the way to it (lộ trình), and what each organisation was
 * given to reach (giao chỉ tiêu).
 *
 * @param level the target's level; null when it has none
 */
record PathReader(@Nullable Level level) {

  List<PathPoint> points(Fields fields) {
    return fields.byKey(
        "lộ trình",
        (key, node) -> {
          Deadline day = Scalars.DEADLINE.read(key, fields.findings());
          BigDecimal value = number(node, fields.findings());
          return day == null || value == null
              ? null
              : new PathPoint(day.day(), value, node.place());
        });
  }

  List<Allotment> allotments(Fields fields) {
    return fields.byCode(
        "giao chỉ tiêu",
        (code, node) -> {
          BigDecimal amount = number(node, fields.findings());
          return amount == null ? null : new Allotment(code, new Placed<>(amount, node.place()));
        });
  }

  /** A number, with the level's unit or none. */
  private @Nullable BigDecimal number(Node node, Findings findings) {
    Measured measured = BaselineReader.MEASURED.read(node, findings);
    if (measured == null) {
      return null;
    }
    boolean plain = measured.hedge() == Hedge.EXACT;
    if (!plain || !(measured.value() instanceof FigureValue.Quantity quantity)) {
      findings.error(
          Mistake.NUMBER, node.place(), "ở đây cần một con số", "viết như 17% hoặc 18,5%");
      return null;
    }
    Unit unit = quantity.unit();
    if (level != null && !unit.name().isEmpty() && !unit.equals(level.unit())) {
      findings.error(
          Mistake.UNIT,
          node.place(),
          "số này tính bằng “%s” mà mức tính bằng “%s”".formatted(unit, level.unit()),
          "viết cùng đơn vị với mức");
      return null;
    }
    return quantity.number();
  }
}
