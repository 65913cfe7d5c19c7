package vn.tiendo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/**
 * A year of branch meetings (sinh hoạt chi bộ).
 *
 * @param followed how many branches are followed; null when not stated
 */
public record MeetingYear(
    int year,
    @Nullable BigDecimal followed,
    List<BranchMeetings> branches,
    @Nullable Citation citation,
    Visibility visibility,
    @Nullable String note,
    Place place) {
  public MeetingYear {
    branches = List.copyOf(branches);
  }

  /**
   * The meetings of one branch.
   *
   * @param months twelve entries, January first
   * @param quality how many meetings were given a grade
   * @param attendance mean attendance in per cent; null when not stated
   */
  public record BranchMeetings(
      Placed<Code> branch,
      List<Month> months,
      List<Quality> quality,
      @Nullable BigDecimal attendance,
      Place place) {
    public BranchMeetings {
      months = List.copyOf(months);
      quality = List.copyOf(quality);
      if (months.size() != 12) {
        throw new IllegalArgumentException("a year has twelve months");
      }
    }
  }

  /** How many meetings were given a grade. */
  public record Quality(String grade, int meetings) {
    public Quality {
      Objects.requireNonNull(grade);
    }
  }

  /** What happened in a month. */
  public enum Month {
    /** {@code thường kỳ} */
    REGULAR,
    /** {@code chuyên đề} */
    THEMATIC,
    /** {@code không họp} */
    NOT_HELD,
    /** no data */
    UNKNOWN
  }
}
