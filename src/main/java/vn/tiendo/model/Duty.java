package vn.tiendo.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.model.Schedule.Deadline;

/**
 * A duty (nhiệm vụ) that a plan lays on a body.
 *
 * @param ordinal its number in the plan's own words, {@code Một là}; null for none
 * @param cadence how often, in words; null for once
 * @param product what shall come of it
 * @param pilot whether it is a trial (thí điểm)
 * @param subjects whom it is about
 */
public record Duty(
    @Nullable Placed<String> ordinal,
    String content,
    Responsibility responsibility,
    @Nullable String cadence,
    @Nullable Deadline due,
    State state,
    @Nullable LocalDate doneOn,
    @Nullable String product,
    boolean pilot,
    @Nullable String subjects,
    Visibility visibility,
    @Nullable String note,
    Place place) {
  public Duty {
    Objects.requireNonNull(content);
    Objects.requireNonNull(responsibility);
    Objects.requireNonNull(state);
    Objects.requireNonNull(visibility);
  }

  /** How far a duty has come. */
  public enum State {
    UNKNOWN("chưa có thông tin"),
    NOT_STARTED("chưa thực hiện"),
    UNDER_WAY("đang thực hiện"),
    DONE("đã hoàn thành");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As it is written and printed. */
    public String word() {
      return word;
    }
  }
}
