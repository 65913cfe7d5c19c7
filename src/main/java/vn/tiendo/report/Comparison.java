package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Period;
import vn.tiendo.model.Plan;

/**
 * The targets of a report as they stand and as they stood at the end of an earlier period, judged
 * by what is known of that time.
 *
 * @param since the earlier period
 * @param then the report as it would have been written at its end
 */
record Comparison(Setting setting, Period since, Briefing then) {

  /**
   * With a period, or with the usual one.
   *
   * @return null where there is none to compare with
   */
  static @Nullable Comparison of(Setting setting, @Nullable Period named) {
    Period since = named != null ? named : PreviousPeriod.of(setting.briefing().report().period());
    LocalDate end = since == null ? null : since.end();
    return since == null || end == null || !end.isBefore(setting.briefing().day())
        ? null
        : new Comparison(setting, since, setting.briefing().on(end));
  }

  /** A target at the two times. */
  record Pair(Assessment before, Assessment now) {
    boolean isMoved() {
      return before.verdict() != now.verdict();
    }
  }

  /** The targets of what was in force at the earlier day, in their order. */
  List<Pair> pairs() {
    return setting.withTargets().stream().filter(this::wasInForce).flatMap(this::pairs).toList();
  }

  /** Both days judge the same targets in the same order. */
  private Stream<Pair> pairs(Commitment commitment) {
    List<Assessment> before = Tally.flat(then.assessment().of(commitment));
    List<Assessment> now = Tally.flat(setting.briefing().assessment().of(commitment));
    return IntStream.range(0, now.size()).mapToObj(i -> new Pair(before.get(i), now.get(i)));
  }

  private boolean wasInForce(Commitment commitment) {
    LocalDate day = then.day();
    boolean issued =
        !(commitment instanceof Plan plan) || plan.issued() == null || !plan.issued().isAfter(day);
    return issued && (commitment.period() == null || !commitment.period().start().isAfter(day));
  }

  /** Whether both times end a stretch of one length. */
  boolean isOfOneLength() {
    return setting.briefing().report().period().getClass().equals(since.getClass());
  }
}
