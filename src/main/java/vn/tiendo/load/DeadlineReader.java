package vn.tiendo.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Schedule.Deadline;

/** Reads a deadline (hạn): a text, or the plan's words with the date they mean. */
final class DeadlineReader {
  static final Value<Deadline> DEADLINE = DeadlineReader::read;

  private DeadlineReader() {}

  private static @Nullable Deadline read(Node node, Findings findings) {
    if (!(node instanceof Node.Mapping mapping)) {
      return Scalars.DEADLINE.read(node, findings);
    }
    Fields fields = new Fields(mapping, "hạn", findings);
    String wording = fields.required("nội dung", Scalars.TEXT);
    LocalDate day = fields.required("ngày", Scalars.DATE);
    fields.finish();
    return wording == null || day == null ? null : new Deadline(day, wording);
  }
}
