package vn.tiendo.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Rational;

/**
 * How a value moves towards its target.
 *
 * @param startValue the baseline; null where only the plan's own path is known
 * @param startDay its day; null together with the value
 * @param expected the path's value at the day of the observation
 * @param achieved the share of the planned path that is done, (v − v₀)/(T − v₀); null when v₀ is
 *     not known or there is no way to go
 * @param planned the share of the planned path that should be done by then; null as above
 * @param pacePerYear the change a year so far; null with one point
 * @param paceNeeded the change a year needed from the observation to the deadline; null on the
 *     deadline itself and where nothing is needed
 * @param projected the value that the pace leads to at the deadline; null with one point
 * @param reachedOn when the pace reaches the target; null when it never does, or when there are two
 *     ends to stay between
 * @param points how many numbers the pace rests on, the baseline among them
 * @param since the day of the oldest of them
 * @param rest of a rate of growth of a part of a year: what the rest needs; null for anything else
 * @param aim the value that the path leads to
 * @param way the days and values that the planned path goes through, the oldest first; empty where
 *     nothing is asked for but to keep a level
 * @param known the values so far, the oldest first, the baseline not among them
 */
public record Course(
    @Nullable Rational startValue,
    @Nullable LocalDate startDay,
    Rational expected,
    @Nullable Rational achieved,
    @Nullable Rational planned,
    @Nullable Rational pacePerYear,
    @Nullable Rational paceNeeded,
    @Nullable Rational projected,
    @Nullable LocalDate reachedOn,
    int points,
    LocalDate since,
    @Nullable Rest rest,
    Rational aim,
    List<Station> way,
    List<Station> known) {
  public Course {
    way = List.copyOf(way);
    known = List.copyOf(known);
  }

  /** A value at a day. */
  public record Station(LocalDate day, Rational value) {}

  /** Whether there is no way to go, because the start was as good as the target or better. */
  public boolean keeps() {
    return startValue != null && achieved == null;
  }

  /**
   * What the rest of a year needs.
   *
   * @param months how many months are left
   * @param rate how fast they must grow, all months weighing alike
   */
  public record Rest(int months, Rational rate) {}
}
