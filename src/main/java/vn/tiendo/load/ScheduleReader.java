package vn.tiendo.load;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Timing;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Schedule.Cadence;
import vn.tiendo.model.Schedule.Deadline;
import vn.tiendo.model.Schedule.RollUp;

/**
 * Works out when a target is judged: by what the record says ({@code hạn}, {@code kỳ}), else by its
 * phrase, else like the target above, else at the end of the plan.
 */
final class ScheduleReader {

  /** What {@code kỳ} of a target may say. */
  private record Rhythm(@Nullable Cadence cadence, @Nullable RollUp rollUp) {
    static Rhythm each(Cadence cadence) {
      return new Rhythm(cadence, null);
    }

    static Rhythm whole(RollUp rollUp) {
      return new Rhythm(null, rollUp);
    }
  }

  private static final Value<Rhythm> RHYTHM =
      Words.of("hằng năm", Rhythm.each(Cadence.YEARLY))
          .and("hàng năm", Rhythm.each(Cadence.YEARLY))
          .and("hằng quý", Rhythm.each(Cadence.QUARTERLY))
          .and("hằng tháng", Rhythm.each(Cadence.MONTHLY))
          .and("cả giai đoạn", Rhythm.whole(RollUp.SUM))
          .and("cả nhiệm kỳ", Rhythm.whole(RollUp.SUM))
          .and("bình quân giai đoạn", Rhythm.whole(RollUp.MEAN))
          .and("bình quân nhiệm kỳ", Rhythm.whole(RollUp.MEAN))
          .value();

  private final Fields fields;
  private final Frame frame;

  ScheduleReader(Fields fields, Frame frame) {
    this.fields = fields;
    this.frame = frame;
  }

  /** The schedule of a target; what is not known is {@link Schedule.Open}. */
  Schedule read(Timing timing) {
    Schedule own = own(timing);
    if (own != null) {
      return own;
    }
    if (frame.schedule() != null) {
      return frame.schedule();
    }
    Period.Years years = frame.years();
    return years == null
        ? new Schedule.Open()
        : new Schedule.Once(new Deadline(LocalDate.of(years.last(), 12, 31), null));
  }

  /** The schedule that the record or its phrase states; null when neither does. */
  @Nullable Schedule own(Timing timing) {
    Deadline stated = fields.optional("hạn", DeadlineReader.DEADLINE);
    Rhythm rhythm = fields.optional("kỳ", RHYTHM);
    Deadline deadline = stated != null ? stated : timing.deadline();
    if (rhythm == null) {
      rhythm = inPhrase(timing);
    }
    Period.Years years = timing.years() != null ? timing.years() : frame.years();
    if (rhythm == null) {
      if (deadline == null && timing.years() != null) {
        deadline = new Deadline(LocalDate.of(timing.years().last(), 12, 31), null);
      }
      return deadline == null ? null : new Schedule.Once(deadline);
    }
    return over(rhythm, deadline, years);
  }

  private static @Nullable Rhythm inPhrase(Timing timing) {
    if (timing.mean() && timing.cadence() == Cadence.YEARLY) {
      return Rhythm.whole(RollUp.MEAN);
    }
    if (timing.over() != null) {
      return Rhythm.whole(RollUp.SUM);
    }
    return timing.cadence() == null ? null : Rhythm.each(timing.cadence());
  }

  private Schedule over(Rhythm rhythm, @Nullable Deadline deadline, Period.@Nullable Years years) {
    if (years == null && deadline == null) {
      fields
          .findings()
          .warning(
              Mistake.SCHEDULE,
              fields.placeOf("kỳ"),
              "không biết tính từ năm nào đến năm nào vì kế hoạch chưa có giai đoạn",
              "thêm “giai đoạn: 2016 - 2020” (hoặc “nhiệm kỳ”) vào kế hoạch, hoặc thêm hạn");
      return new Schedule.Open();
    }
    int last = deadline != null ? deadline.day().getYear() : Objects.requireNonNull(years).last();
    int first = Math.min(last, firstYear(years, last));
    return rhythm.cadence() != null
        ? new Schedule.Recurring(rhythm.cadence(), first, last)
        : new Schedule.Over(Objects.requireNonNull(rhythm.rollUp()), first, last);
  }

  /**
   * A term 2020 - 2025 begins with the congress of 2020 and is reckoned in the five years 2021 to
   * 2025; a plan period 2016 - 2020 has all the years it names.
   */
  private int firstYear(Period.@Nullable Years years, int last) {
    if (years != null) {
      return years.term() ? years.first() + 1 : years.first();
    }
    LocalDate day = frame.day();
    return day == null ? last : day.getYear();
  }
}
