package vn.tiendo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;

/** A term of office (nhiệm kỳ), with the targets its congress set. */
public record Term(
    Code code,
    Period.Years period,
    @Nullable String name,
    @Nullable Congress congress,
    @Nullable String aim,
    List<Indicator> indicators,
    List<Target> targets,
    @Nullable Citation citation,
    Visibility visibility,
    @Nullable String note,
    Place place)
    implements Commitment {
  public Term {
    Objects.requireNonNull(code);
    Objects.requireNonNull(period);
    indicators = List.copyOf(indicators);
    targets = List.copyOf(targets);
  }

  @Override
  public String title() {
    return name != null ? name : "Nhiệm kỳ " + period.first() + " - " + period.last();
  }

  /** The congress (đại hội) that opened the term. */
  public record Congress(String name, @Nullable LocalDate day, @Nullable String ordinal) {}
}
