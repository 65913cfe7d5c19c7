package vn.tiendo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/**
 * A target (chỉ tiêu) of a plan or a term.
 *
 * @param code its permalink
 * @param formerCodes codes it had before
 * @param name what is measured, in the plan's words
 * @param group the heading it stands under; null for none
 * @param level what is demanded; null only when the parts or the kinds carry all levels
 * @param recording what its figures of parts of a year say; null where that is left to its kind
 * @param population whom or what it counts
 * @param within nested targets ({@code trong đó})
 * @param allOf parts that must all be met ({@code cùng đạt})
 * @param remainderOf the target whose complement this one is about ({@code các … còn lại})
 */
public record Target(
    Placed<Code> code,
    List<Code> formerCodes,
    String name,
    @Nullable String group,
    @Nullable Level level,
    Direction direction,
    Schedule schedule,
    @Nullable Recording recording,
    Application application,
    List<ScopedLevel> scoped,
    @Nullable Baseline baseline,
    Population population,
    List<Nested> within,
    List<Target> allOf,
    @Nullable Placed<Code> remainderOf,
    @Nullable PeriodLevel forPeriod,
    List<Allotment> allotments,
    List<PathPoint> path,
    List<Revision> revisions,
    @Nullable BigDecimal tolerance,
    @Nullable Level exceededAt,
    @Nullable Formula formula,
    Responsibility responsibility,
    Visibility visibility,
    @Nullable String note,
    Place place)
    implements Measure {
  public Target {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(schedule);
    Objects.requireNonNull(application);
    formerCodes = List.copyOf(formerCodes);
    scoped = List.copyOf(scoped);
    within = List.copyOf(within);
    allOf = List.copyOf(allOf);
    allotments = List.copyOf(allotments);
    path = List.copyOf(path);
    revisions = List.copyOf(revisions);
    if (level == null && allOf.isEmpty() && scoped.isEmpty()) {
      throw new IllegalArgumentException("a target needs a level, parts or levels by kind");
    }
  }

  @Override
  public Unit unit() {
    if (level != null) {
      return level.unit();
    }
    return scoped.isEmpty() ? Unit.NONE : scoped.get(0).level().unit();
  }

  /**
   * The level in force on a day: the first one, or that of the newest revision.
   *
   * @return null when the target has no level of its own
   */
  public @Nullable Level levelOn(LocalDate day) {
    if (revisions.isEmpty()) {
      return level;
    }
    return revisions.stream()
        .filter(revision -> !revision.from().isAfter(day))
        .max(Comparator.comparing(Revision::from))
        .map(Revision::level)
        .orElse(level);
  }

  /** To whom a level applies. */
  public sealed interface Application {
    /** The committee as a whole. */
    record Together() implements Application {}

    /** Each organisation on its own ({@code mỗi đơn vị}), all of them or those of one kind. */
    record Each(@Nullable Placed<Code> kind) implements Application {}
  }

  /**
   * A level for one organisation ({@code mức riêng}) or one kind of them ({@code theo loại hình}).
   *
   * @param schedule its own time; null for the target's
   */
  public record ScopedLevel(
      Reach reach, Level level, @Nullable Schedule schedule, @Nullable String note) {
    public ScopedLevel {
      Objects.requireNonNull(reach);
      Objects.requireNonNull(level);
    }
  }

  /**
   * Whom or what a target counts.
   *
   * @param whole the named denominator ({@code mẫu số}); null when plain from the name
   * @param filters conditions on the whole ({@code lọc})
   * @param conditions conditions that one and the same counted thing must all meet ({@code điều
   *     kiện})
   */
  public record Population(@Nullable String whole, List<String> filters, List<String> conditions) {
    public Population {
      filters = List.copyOf(filters);
      conditions = List.copyOf(conditions);
    }
  }

  /** A target in a target ({@code trong đó}), and what its share is counted on. */
  public record Nested(Target target, CountedOn countedOn) {
    public Nested {
      Objects.requireNonNull(target);
      Objects.requireNonNull(countedOn);
    }
  }

  /** What the share of a nested target is a share of. */
  public enum CountedOn {
    /** {@code tổng số} */
    WHOLE,
    /** {@code mục trên} */
    PART_ABOVE,
    /** {@code riêng}: another measure, no share of the one above */
    ITSELF
  }

  /** A yearly target's equivalent for the whole period ({@code cả giai đoạn}). */
  public record PeriodLevel(Level level, Schedule.RollUp rollUp) {
    public PeriodLevel {
      Objects.requireNonNull(level);
      Objects.requireNonNull(rollUp);
    }
  }

  /** What one organisation was given to reach ({@code giao chỉ tiêu}). */
  public record Allotment(Placed<Code> organisation, Placed<BigDecimal> amount) {}

  /** A value the plan itself names for a year on the way ({@code lộ trình}). */
  public record PathPoint(LocalDate day, BigDecimal value, Place place) {}

  /**
   * A change of the level in mid-term ({@code điều chỉnh}).
   *
   * @param from the first day on which the new level is in force
   * @param document what decided it; null when the source does not say
   */
  public record Revision(LocalDate from, Level level, @Nullable String document) {
    public Revision {
      Objects.requireNonNull(from);
      Objects.requireNonNull(level);
    }
  }
}
