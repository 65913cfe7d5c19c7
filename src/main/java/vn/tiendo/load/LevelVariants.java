package vn.tiendo.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Timing;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Unit;

/** Reads the levels of a target besides its main one: by organisation, by kind, later, beyond. */
final class LevelVariants {
  private final Fields fields;
  private final LevelReader levels;
  private final Frame frame;
  private @Nullable Direction direction;

  LevelVariants(Fields fields, LevelReader levels, Frame frame) {
    this.fields = fields;
    this.levels = levels;
    this.frame = frame;
  }

  /** The direction that the first of the scoped levels tells; null when none does. */
  @Nullable Direction direction() {
    return direction;
  }

  /** Levels for single organisations and for kinds. */
  List<Target.ScopedLevel> scoped() {
    List<Target.ScopedLevel> all = new ArrayList<>();
    all.addAll(fields.byCode("mức riêng", (c, n) -> scoped(new Reach.OfOrganisation(c), n)));
    all.addAll(fields.byCode("theo loại hình", (c, n) -> scoped(new Reach.OfKind(c), n)));
    return all;
  }

  private Target.@Nullable ScopedLevel scoped(Reach reach, Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      LevelReader.Understanding read = understood(node, null);
      if (read == null) {
        return null;
      }
      // A rhythm or a deadline in the phrase itself is this level's own.
      Node.Mapping nothing = new Node.Mapping(List.of(), node.place());
      Fields none = new Fields(nothing, "mức", fields.findings());
      return new Target.ScopedLevel(reach, read.level(), schedule(none, read.timing()), null);
    }
    Fields own = new Fields(mapping, "mức riêng", fields.findings());
    Unit unit = own.optional("đơn vị tính", TargetReader.UNIT);
    LevelReader.Understanding read = own.required("mức", (n, f) -> understood(n, unit));
    Timing timing = read == null ? Timing.UNSAID : read.timing();
    Schedule schedule = schedule(own, timing);
    String note = own.optional("ghi chú", Scalars.TEXT);
    own.finish();
    return read == null ? null : new Target.ScopedLevel(reach, read.level(), schedule, note);
  }

  private @Nullable Schedule schedule(Fields own, Timing timing) {
    return new ScheduleReader(own, frame).own(timing);
  }

  private LevelReader.@Nullable Understanding understood(Node node, @Nullable Unit unit) {
    LevelReader.Understanding read = levels.withUnit(unit).read(node, fields.findings());
    if (read != null && direction == null) {
      direction = read.direction();
    }
    return read;
  }

  /** The equivalent of a yearly level for the whole period. */
  Target.@Nullable PeriodLevel forPeriod() {
    return fields.optional("cả giai đoạn", this::periodLevel);
  }

  private Target.@Nullable PeriodLevel periodLevel(Node node, Findings findings) {
    Fields own = Fields.of(node, "cả giai đoạn", findings);
    if (own == null) {
      return null;
    }
    // The share of a year and the number of a period are mostly not in one unit.
    Unit unit = own.optional("đơn vị tính", TargetReader.UNIT);
    LevelReader reader = new LevelReader(null, List.of(), unit);
    LevelReader.Understanding read = own.required("mức", reader::read);
    Schedule.RollUp rollUp = own.required("cách tính", Vocabulary.ROLL_UP);
    own.finish();
    return read == null || rollUp == null ? null : new Target.PeriodLevel(read.level(), rollUp);
  }

  /** From which level on the target counts as exceeded. */
  @Nullable Level exceededAt() {
    LevelReader.Understanding read = fields.optional("vượt khi", levels::read);
    return read == null ? null : read.level();
  }

  /** Changes of the level in mid-term. */
  List<Target.Revision> revisions() {
    return fields.list("điều chỉnh", this::revision);
  }

  private Target.@Nullable Revision revision(Node node, Findings findings) {
    Fields own = Fields.of(node, "điều chỉnh", findings);
    if (own == null) {
      return null;
    }
    LocalDate from = own.required("từ ngày", Scalars.DATE);
    Unit unit = own.optional("đơn vị tính", TargetReader.UNIT);
    LevelReader.Understanding read = own.required("mức", levels.withUnit(unit)::read);
    String document = own.optional("văn bản", Scalars.TEXT);
    own.finish();
    return from == null || read == null ? null : new Target.Revision(from, read.level(), document);
  }
}
