package vn.tiendo.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.MeetingYear;
import vn.tiendo.model.MeetingYear.BranchMeetings;
import vn.tiendo.model.MeetingYear.Month;
import vn.tiendo.model.MeetingYear.Quality;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Visibility;

/** Reads a file of sinh-hoat: which branch met in which month. */
final class MeetingReader {
  private static final Value<Placed<Integer>> MONTH = Scalars.integer(1, 12).placed();

  private MeetingReader() {}

  /** Reads the meetings of a file; null when it has no year. */
  static @Nullable MeetingYear read(Fields fields) {
    Integer year = fields.required("năm", Scalars.integer(1930, 2100));
    Citation citation = fields.optional("nguồn", CitationReader.CITATION);
    Visibility visibility = fields.optional("phạm vi", Vocabulary.VISIBILITY, Visibility.PUBLIC);
    BigDecimal followed = fields.optional("số chi bộ theo dõi", Scalars.NUMBER);
    List<BranchMeetings> branches =
        fields.byCode("chi bộ", (code, node) -> branch(code, node, fields.findings()));
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    return year == null
        ? null
        : new MeetingYear(year, followed, branches, citation, visibility, note, fields.place());
  }

  private static @Nullable BranchMeetings branch(Placed<Code> code, Node node, Findings findings) {
    Fields fields = Fields.of(node, "chi bộ", findings);
    if (fields == null) {
      return null;
    }
    List<Month> months = new ArrayList<>(Collections.nCopies(12, Month.UNKNOWN));
    mark(fields, "thường kỳ", Month.REGULAR, months);
    mark(fields, "chuyên đề", Month.THEMATIC, months);
    mark(fields, "không họp", Month.NOT_HELD, months);
    List<Quality> quality =
        fields.byKey(
            "chất lượng",
            (grade, value) -> {
              Integer meetings = Scalars.integer(0, 100).read(value, findings);
              return meetings == null ? null : new Quality(grade.text(), meetings);
            });
    BigDecimal attendance = fields.optional("dự họp bình quân", Scalars.PERCENTAGE);
    fields.finish();
    return new BranchMeetings(code, months, quality, attendance, code.place());
  }

  private static void mark(Fields fields, String key, Month month, List<Month> months) {
    for (Placed<Integer> number : fields.list(key, MONTH)) {
      Month before = months.set(number.value() - 1, month);
      if (before != Month.UNKNOWN) {
        fields
            .findings()
            .error(
                Mistake.MONTH_TWICE,
                number.place(),
                (before == month
                        ? "tháng %s ghi hai lần trong danh sách này"
                        : "tháng %s đã ghi ở một danh sách khác của chi bộ này")
                    .formatted(number.value()),
                "mỗi tháng chỉ ghi một lần: thường kỳ, chuyên đề hoặc không họp");
      }
    }
  }
}
