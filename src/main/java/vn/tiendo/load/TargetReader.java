package vn.tiendo.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Timing;
import vn.tiendo.model.Code;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Formula;
import vn.tiendo.model.Level;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Recording;
import vn.tiendo.model.Responsibility;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.Application;
import vn.tiendo.model.Target.CountedOn;
import vn.tiendo.model.Target.Nested;
import vn.tiendo.model.Target.Population;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;

/**
 * Reads a target (chỉ tiêu) with the targets in it.
 *
 * @param frame what it has from where it stands
 */
record TargetReader(Frame frame) implements Value<Target> {
  static final Value<Unit> UNIT =
      (node, findings) -> {
        String name = Scalars.TEXT.read(node, findings);
        return name == null ? null : new Unit(name);
      };

  @Override
  public @Nullable Target read(Node node, Findings findings) {
    Fields fields = Fields.of(node, "chỉ tiêu", findings);
    Target target = fields == null ? null : target(fields);
    if (target == null) {
      Damage.of(node, findings);
    }
    return target;
  }

  private @Nullable Nested nested(Node node, Findings findings) {
    Fields fields = Fields.of(node, "chỉ tiêu trong đó", findings);
    CountedOn stated = fields == null ? null : fields.optional("tính trên", Vocabulary.COUNTED_ON);
    Target target = fields == null ? null : target(fields);
    if (fields == null || target == null) {
      Damage.of(node, findings);
      return null;
    }
    Level level = target.level();
    boolean share = level != null && level.unit().isShare();
    if (stated == null && share && !fields.has("tính trên")) {
      findings.error(
          Mistake.COUNTED_ON,
          fields.place(),
          "chưa nói “%s” tính trên tổng số hay trên mục trên".formatted(target.name()),
          "thêm “tính trên: tổng số” hoặc “tính trên: mục trên” (số đo khác thì “tính trên: riêng”)");
    }
    return new Nested(target, stated != null ? stated : CountedOn.ITSELF);
  }

  private @Nullable Target target(Fields fields) {
    Placed<Code> code = fields.required("mã", Scalars.CODE.placed());
    List<Code> former = fields.list("mã cũ", Scalars.CODE);
    String name = fields.required("tên", Scalars.TEXT);
    String group = fields.optional("nhóm", Scalars.TEXT);
    LevelReader levels = levels(fields);
    LevelReader.Understanding main = main(fields, levels);
    Timing timing = main == null ? Timing.UNSAID : main.timing(fields.has("hạn"));
    Schedule schedule = new ScheduleReader(fields, frame).read(timing);
    Recording recording = fields.optional("cách ghi", Vocabulary.RECORDING);
    Application application =
        fields.optional("áp dụng", ApplicationReader.APPLICATION, frame.application());
    Frame inside = frame.inside(schedule, application);
    TargetReader below = new TargetReader(inside);
    List<Nested> within = fields.list("trong đó", below::nested);
    List<Target> allOf = fields.list("cùng đạt", below);
    LevelVariants variants = new LevelVariants(fields, levels, frame);
    List<Target.ScopedLevel> scoped = variants.scoped();
    Direction direction = fields.optional("chiều", Vocabulary.DIRECTION, direction(main, variants));
    Level level = main == null ? null : main.level();
    Target.PeriodLevel forPeriod = variants.forPeriod();
    Level exceededAt = variants.exceededAt();
    List<Target.Revision> revisions = variants.revisions();
    PathReader path = new PathReader(level);
    var points = path.points(fields);
    var allotments = path.allotments(fields);
    var baseline = fields.optional("hiện tại", new BaselineReader(frame.day()));
    var remainderOf = fields.optional("còn lại của", Scalars.CODE.placed());
    var tolerance = fields.optional("sai số", Scalars.SHARE);
    Formula formula = fields.optional("công thức", Scalars.FORMULA);
    Population population = population(fields);
    Responsibility responsibility = responsibility(fields);
    Visibility visibility = fields.optional("phạm vi", Vocabulary.VISIBILITY, Visibility.PUBLIC);
    String note = fields.optional("ghi chú", Scalars.TEXT);
    requireLevel(fields, level, allOf, scoped);
    fields.finish();
    if (fields.broken() || code == null || name == null) {
      return null;
    }
    return new Target(
        code,
        former,
        name,
        group,
        level,
        direction,
        schedule,
        recording,
        application,
        scoped,
        baseline,
        population,
        within,
        allOf,
        remainderOf,
        forPeriod,
        allotments,
        points,
        revisions,
        tolerance,
        exceededAt,
        formula,
        responsibility,
        visibility,
        note,
        fields.place());
  }

  private static LevelReader levels(Fields fields) {
    LevelReader.Kind kind = fields.optional("loại", LevelReader.KIND);
    List<String> scale = fields.list("thang", Scalars.TEXT);
    Unit unit = fields.optional("đơn vị tính", UNIT);
    return new LevelReader(kind, scale, unit);
  }

  private static LevelReader.@Nullable Understanding main(Fields fields, LevelReader levels) {
    Node node = fields.node("mức");
    LevelReader.Understanding main = node == null ? null : levels.read(node, fields.findings());
    if (main == null && fields.has("mức")) {
      fields.breakOff();
    }
    return main;
  }

  private static void requireLevel(
      Fields fields, @Nullable Level level, List<Target> allOf, List<Target.ScopedLevel> scoped) {
    boolean inParts = fields.has("cùng đạt") || fields.has("theo loại hình");
    if (level == null && !fields.has("mức") && !fields.isMisspelt("mức") && !inParts) {
      fields
          .findings()
          .error(
              Mistake.LEVEL_MISSING,
              fields.place(),
              "chỉ tiêu thiếu khóa “mức”",
              "chép mức phấn đấu của văn bản, ví dụ “mức: từ 20% trở lên”; văn bản không nêu thì"
                  + " viết “mức: không nêu”");
    }
    if (level == null && allOf.isEmpty() && scoped.isEmpty()) {
      fields.breakOff();
    }
  }

  private static Direction direction(
      LevelReader.@Nullable Understanding main, LevelVariants variants) {
    Direction told = main != null ? main.direction() : variants.direction();
    return told == null ? Direction.UP : told;
  }

  private static Population population(Fields fields) {
    String whole = fields.optional("mẫu số", Scalars.TEXT);
    List<String> filters = fields.list("lọc", Scalars.TEXT);
    List<String> conditions = fields.list("điều kiện", Scalars.TEXT);
    return new Population(whole, filters, conditions);
  }

  /** Who leads and who takes part, of a target or a duty. */
  static Responsibility responsibility(Fields fields) {
    String lead = fields.optional("chủ trì", Scalars.TEXT);
    return new Responsibility(lead, fields.list("phối hợp", Scalars.TEXT));
  }
}
