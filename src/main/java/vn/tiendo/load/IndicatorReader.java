package vn.tiendo.load;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Formula;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Unit;

/** Reads something measured without a target (chỉ số). */
final class IndicatorReader {
  static final Value<Indicator> INDICATOR = IndicatorReader::read;

  private IndicatorReader() {}

  private static @Nullable Indicator read(Node node, Findings findings) {
    Fields fields = Fields.of(node, "chỉ số", findings);
    Indicator indicator = fields == null ? null : indicator(fields);
    if (indicator == null) {
      Damage.of(node, findings);
    }
    return indicator;
  }

  private static @Nullable Indicator indicator(Fields fields) {
    Placed<Code> code = fields.required("mã", Scalars.CODE.placed());
    String name = fields.required("tên", Scalars.TEXT);
    String group = fields.optional("nhóm", Scalars.TEXT);
    Unit unit = fields.optional("đơn vị tính", TargetReader.UNIT, Unit.NONE);
    Direction direction = fields.optional("chiều", Vocabulary.DIRECTION, Direction.UP);
    String whole = fields.optional("mẫu số", Scalars.TEXT);
    Formula formula = fields.optional("công thức", Scalars.FORMULA);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    return code == null || name == null
        ? null
        : new Indicator(code, name, group, unit, direction, whole, formula, note, fields.place());
  }
}
