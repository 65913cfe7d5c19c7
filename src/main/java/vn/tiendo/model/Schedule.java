package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a target is judged. */
public sealed interface Schedule {

  /** The last day that is judged; null when no time is known. */
  @Nullable LocalDate end();

  /** Judged once, at a deadline (hạn); before it, against the path. */
  record Once(Deadline deadline) implements Schedule {
    public Once {
      Objects.requireNonNull(deadline);
    }

    @Override
    public LocalDate end() {
      return deadline.day();
    }
  }

  /**
   * Judged for each year, quarter or month on its own ({@code hằng năm}), within a first and a last
   * year.
   */
  record Recurring(Cadence cadence, int firstYear, int lastYear) implements Schedule {
    public Recurring {
      Objects.requireNonNull(cadence);
    }

    @Override
    public LocalDate end() {
      return LocalDate.of(lastYear, 12, 31);
    }
  }

  /**
   * Judged over the whole period, its figures rolled up ({@code cả nhiệm kỳ}, {@code bình quân giai
   * đoạn}).
   */
  record Over(RollUp rollUp, int firstYear, int lastYear) implements Schedule {
    public Over {
      Objects.requireNonNull(rollUp);
    }

    @Override
    public LocalDate end() {
      return LocalDate.of(lastYear, 12, 31);
    }
  }

  /** No time is known, in the target or its plan. */
  record Open() implements Schedule {
    @Override
    public @Nullable LocalDate end() {
      return null;
    }
  }

  /** How often. */
  enum Cadence {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12);

    private final int months;

    Cadence(int months) {
      this.months = months;
    }

    /** The length of one stretch. */
    public int months() {
      return months;
    }
  }

  /** How figures of parts of a period make the figure of the whole. */
  enum RollUp {
    /** {@code cộng dồn}: flows that add up */
    SUM,
    /** {@code bình quân}: weighted by denominators where there are any */
    MEAN,
    /** {@code năm cuối} */
    LAST,
    /** {@code không}: the two values stand by themselves */
    NONE
  }

  /**
   * A deadline.
   *
   * @param day the last day on which the target may be met
   * @param wording as the plan says it, {@code đầu nhiệm kỳ 2020 - 2025}; null when only a date or
   *     year was written
   */
  record Deadline(LocalDate day, @Nullable String wording) {
    public Deadline {
      Objects.requireNonNull(day);
    }
  }
}
