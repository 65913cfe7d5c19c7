package vn.tiendo.load;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Periods;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Schedule.Deadline;
import vn.tiendo.model.Target;
import vn.tiendo.model.Visibility;

/** Reads a plan: a file of ke-hoach. */
final class PlanReader {
  private static final Value<String> KIND =
      Words.of(
              List.of(
                  "đề án",
                  "nghị quyết",
                  "chỉ thị",
                  "kế hoạch",
                  "chương trình",
                  "chương trình hành động",
                  "kết luận",
                  "chủ trương",
                  "phương hướng"))
          .value();

  private PlanReader() {}

  /** Reads the plan of a file; null when something it can't be without is not there. */
  static @Nullable Plan read(Code code, Fields fields) {
    String kind = fields.required("loại", KIND);
    String number = fields.optional("số ký hiệu", Scalars.TEXT);
    LocalDate issued = fields.optional("ngày ban hành", Scalars.DATE);
    String issuer = fields.optional("cơ quan ban hành", Scalars.TEXT);
    String subject = fields.required("trích yếu", Scalars.TEXT);
    Period.Years stated = fields.optional("giai đoạn", Scalars.years(false));
    Placed<Code> term = fields.optional("nhiệm kỳ", Scalars.CODE.placed());
    Period.Years period = stated != null ? stated : years(term);
    String aim = fields.optional("mục tiêu chung", Scalars.TEXT);
    List<String> grounds = fields.list("căn cứ", Scalars.TEXT);
    Plan.Parent parent = fields.optional("cấp trên", PlanReader::parent);
    Citation citation = fields.optional("nguồn", CitationReader.CITATION);
    Visibility visibility = fields.optional("phạm vi", Vocabulary.VISIBILITY, Visibility.PUBLIC);
    List<Indicator> indicators = fields.list("chỉ số", IndicatorReader.INDICATOR);
    List<Target> targets = fields.list("chỉ tiêu", new TargetReader(new Frame(period, issued)));
    var duties = fields.list("nhiệm vụ", DutyReader.DUTY);
    var allowances = fields.list("phụ cấp", AllowanceReader.ALLOWANCE);
    var reviews = fields.list("sơ kết", PlanReader::review);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    fields.finish();
    if (kind == null || subject == null) {
      return null;
    }
    return new Plan(
        code,
        kind,
        number,
        issued,
        issuer,
        subject,
        period,
        term,
        aim,
        grounds,
        parent,
        indicators,
        targets,
        duties,
        allowances,
        reviews,
        citation,
        visibility,
        note,
        fields.place());
  }

  /** The years in the code of a term, {@code 2015-2020}. */
  private static Period.@Nullable Years years(@Nullable Placed<Code> term) {
    return term != null
            && Periods.readYears(term.value().value(), true)
                instanceof Understood<Period.Years> understood
        ? understood.meaning()
        : null;
  }

  private static Plan.@Nullable Parent parent(Node node, Findings findings) {
    Fields fields = Fields.of(node, "cấp trên", findings);
    if (fields == null) {
      return null;
    }
    Placed<Code> committee = fields.required("đảng bộ", Scalars.CODE.placed());
    Placed<Code> plan = fields.required("kế hoạch", Scalars.CODE.placed());
    fields.finish();
    return committee == null || plan == null ? null : new Plan.Parent(committee, plan);
  }

  private static Plan.@Nullable Review review(Node node, Findings findings) {
    Fields fields = Fields.of(node, "sơ kết", findings);
    if (fields == null) {
      return null;
    }
    String what = fields.required("nội dung", Scalars.TEXT);
    Deadline due = fields.optional("hạn", DeadlineReader.DEADLINE);
    fields.finish();
    return what == null ? null : new Plan.Review(what, due);
  }
}
