package vn.tiendo.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;

/**
 * What a target has from where it stands, unless it says otherwise.
 *
 * @param years the years of the plan or term; null when not known
 * @param day the day from which "hiện tại" speaks: of the plan, or of the congress
 * @param schedule of the target above; null at the top
 * @param application of the target above
 */
record Frame(
    Period.@Nullable Years years,
    @Nullable LocalDate day,
    @Nullable Schedule schedule,
    Target.Application application) {

  Frame(Period.@Nullable Years years, @Nullable LocalDate day) {
    this(years, day, null, new Target.Application.Together());
  }

  Frame inside(Schedule above, Target.Application aboveApplication) {
    return new Frame(years, day, above, aboveApplication);
  }
}
