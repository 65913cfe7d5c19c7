package vn.tiendo.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Responsibility;
import vn.tiendo.model.Schedule.Deadline;
import vn.tiendo.model.Visibility;

/** Reads a duty (nhiệm vụ). */
final class DutyReader {
  static final Value<Duty> DUTY = DutyReader::read;

  private DutyReader() {}

  private static @Nullable Duty read(Node node, Findings findings) {
    Fields fields = Fields.of(node, "nhiệm vụ", findings);
    if (fields == null) {
      return null;
    }
    Placed<String> ordinal = fields.optional("thứ", Scalars.TEXT.placed());
    String content = fields.required("nội dung", Scalars.TEXT);
    Responsibility responsibility = TargetReader.responsibility(fields);
    String cadence = fields.optional("kỳ", Scalars.TEXT);
    Deadline due = fields.optional("hạn", DeadlineReader.DEADLINE);
    Duty.State state = fields.optional("tình trạng", Vocabulary.DUTY_STATE, Duty.State.UNKNOWN);
    LocalDate doneOn = fields.optional("hoàn thành ngày", Scalars.DATE);
    String product = fields.optional("sản phẩm", Scalars.TEXT);
    boolean pilot = fields.optional("thí điểm", Scalars.YES_NO, false);
    String subjects = fields.optional("đối tượng", Scalars.TEXT);
    Visibility visibility = fields.optional("phạm vi", Vocabulary.VISIBILITY, Visibility.PUBLIC);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    return content == null
        ? null
        : new Duty(
            ordinal,
            content,
            responsibility,
            cadence,
            due,
            state,
            doneOn,
            product,
            pilot,
            subjects,
            visibility,
            note,
            fields.place());
  }
}
