package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a target's phrase (mức) demands, once understood. Values are in the unit of the {@link
 * Level} that holds the criterion.
 */
public sealed interface Criterion {

  /** {@code từ 20% trở lên}, {@code ít nhất 5}; strict: {@code trên 98%}, {@code hơn}. */
  record AtLeast(BigDecimal bound, boolean strict) implements Criterion {
    public AtLeast {
      Objects.requireNonNull(bound);
    }
  }

  /**
   * {@code không quá 5%}, {@code giảm còn 3%}; strict: {@code dưới 40}, {@code giảm xuống dưới
   * 10%}.
   */
  record AtMost(BigDecimal bound, boolean strict) implements Criterion {
    public AtMost {
      Objects.requireNonNull(bound);
    }
  }

  /** {@code đạt 50%}, {@code 2.000 hộ}: no comparator; the direction of the indicator decides. */
  record Bare(BigDecimal value) implements Criterion {
    public Bare {
      Objects.requireNonNull(value);
    }
  }

  /** {@code 100%}, {@code tất cả}: every one of the whole. */
  record All() implements Criterion {}

  /** {@code không còn}, {@code không có}, {@code không để xảy ra}. */
  record None() implements Criterion {}

  /** {@code khoảng 25%}: within a tolerance, which the target or the committee states. */
  record About(BigDecimal value) implements Criterion {
    public About {
      Objects.requireNonNull(value);
    }
  }

  /**
   * {@code từ 85 - 90%}, {@code ít nhất từ 1 - 2}. Reached at the low end for what should rise and
   * at the high end for what should fall; for an indicator to keep, both ends bound it.
   *
   * @param floor whether the phrase says "at least" of it ({@code ít nhất từ 1 - 2})
   */
  record Range(BigDecimal low, BigDecimal high, boolean floor) implements Criterion {
    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException(low + " - " + high);
      }
    }
  }

  /**
   * {@code tăng từ 3,5% trở lên so với 2020}, {@code giảm 1,5 - 2%/năm}.
   *
   * @param rise true for an increase, false for a decrease
   * @param measure in what the change is counted
   * @param least the least change demanded, not negative
   * @param most the other end of a range; null without one
   * @param strict whether the least itself does not do ({@code tăng trên 8%})
   * @param base the words that name what it is compared with; null for the year before or the
   *     baseline
   */
  record Change(
      boolean rise,
      ChangeMeasure measure,
      BigDecimal least,
      @Nullable BigDecimal most,
      boolean strict,
      @Nullable String base)
      implements Criterion {
    public Change {
      Objects.requireNonNull(measure);
      Objects.requireNonNull(least);
    }
  }

  /** {@code gấp 1,5 lần so với 2020}: at least that many times the baseline. */
  record Multiple(BigDecimal factor, @Nullable String base) implements Criterion {
    public Multiple {
      Objects.requireNonNull(factor);
    }
  }

  /** {@code thấp hơn hiện tại}, {@code cao hơn nhiệm kỳ trước}. */
  record AgainstBaseline(boolean higher) implements Criterion {}

  /** {@code thấp hơn nhiệm kỳ này và dưới 40}: all of them, at least two. */
  record Every(List<Criterion> parts) implements Criterion {
    public Every {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("needs two parts");
      }
    }
  }

  /** A deed that is done or not: {@code ban hành nghị quyết}. */
  record Deed() implements Criterion {}

  /** A grade or a better one: {@code đạt loại tốt trở lên}. Scale from worst to best. */
  record Grade(String least, List<String> scale) implements Criterion {
    public Grade {
      scale = List.copyOf(scale);
      if (!scale.contains(least)) {
        throw new IllegalArgumentException(least + " is not in " + scale);
      }
    }
  }

  /** {@code thuộc nhóm 15 tỉnh dẫn đầu}: that place or a better one, 1 being the best. */
  record Rank(int worst) implements Criterion {}

  /** A text that only an assessor can judge. */
  record Judged() implements Criterion {}

  /** The source claims a target without stating its level ({@code không nêu}). */
  record Unstated() implements Criterion {}

  /** How a change is counted. Per cent and percentage points are never mixed. */
  enum ChangeMeasure {
    /** per cent of the base */
    PERCENT,
    /** percentage points (điểm %) */
    POINTS,
    /** in the indicator's own unit */
    ABSOLUTE
  }
}
