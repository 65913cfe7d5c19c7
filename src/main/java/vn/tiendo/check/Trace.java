package vn.tiendo.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.Visibility;

/** What one working out of a formula read, and what that makes of its result. */
final class Trace {
  private final Set<Derived.Input> inputs = new LinkedHashSet<>();
  private boolean provisional;
  private boolean hedged;
  private boolean internal;
  private boolean undated;
  private @Nullable LocalDate published;
  private final Period home;

  /**
   * @param home the period that a figure is worked out for: inputs of another say which
   */
  Trace(Period home) {
    this.home = home;
  }

  void read(Derived.Input input) {
    inputs.add(input);
  }

  /** Remembers something that a file tells of a period. */
  void read(String name, @Nullable Code measure, Period period, String value) {
    String of = period.equals(home) ? "" : " (" + Printed.period(period) + ")";
    inputs.add(new Derived.Input(name + of, measure, value));
  }

  /** The result is no firmer than an input. */
  void soften(boolean estimate, Hedge hedge) {
    provisional |= estimate;
    hedged |= hedge != Hedge.EXACT;
  }

  /** The result is shown to no one who may not see an input. */
  void limit(boolean open) {
    internal |= !open;
  }

  /** The result was not known before an input was. */
  void publish(@Nullable Citation citation) {
    LocalDate date = citation == null ? null : citation.date();
    if (date == null) {
      undated = true;
    } else if (published == null || date.isAfter(published)) {
      published = date;
    }
  }

  List<Derived.Input> inputs() {
    return List.copyOf(inputs);
  }

  boolean provisional() {
    return provisional;
  }

  Hedge hedge() {
    return hedged ? Hedge.ABOUT : Hedge.EXACT;
  }

  Visibility visibility() {
    return internal ? Visibility.INTERNAL : Visibility.PUBLIC;
  }

  /** The day on which the last of the inputs was published; null when one has no day. */
  @Nullable LocalDate published() {
    return undated ? null : published;
  }
}
