package vn.tiendo.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Schedule.Deadline;

/** The duties of a plan, by the body that leads. */
final class DutyRows {

  /** What stands where a plan names no body. */
  private static final String NO_LEAD = "Văn bản không nêu cơ quan chủ trì";

  private DutyRows() {}

  /** The duties that one body leads. */
  public record Body(String name, List<Row> rows) {}

  /**
   * One duty.
   *
   * @param state {@code đang thực hiện}
   * @param slug names the colour and shape of the state
   * @param overdue whether its date is past and it is not known to be done
   */
  public record Row(
      @Nullable String ordinal,
      String content,
      @Nullable String partners,
      @Nullable String when,
      String state,
      String slug,
      boolean overdue,
      @Nullable String doneOn,
      @Nullable String product,
      boolean pilot,
      @Nullable String subjects,
      @Nullable String note) {}

  static List<Body> byBody(Plan plan, LocalDate asOf) {
    Map<String, List<Row>> bodies = new LinkedHashMap<>();
    for (Duty duty : plan.duties()) {
      String lead = Objects.requireNonNullElse(duty.responsibility().lead(), NO_LEAD);
      bodies.computeIfAbsent(lead, name -> new ArrayList<>()).add(row(duty, asOf));
    }
    return bodies.entrySet().stream().map(e -> new Body(e.getKey(), e.getValue())).toList();
  }

  private static Row row(Duty duty, LocalDate asOf) {
    boolean overdue =
        duty.due() != null && duty.due().day().isBefore(asOf) && duty.state() != Duty.State.DONE;
    return new Row(
        duty.ordinal() == null ? null : duty.ordinal().value(),
        duty.content(),
        duty.responsibility().partners().isEmpty()
            ? null
            : String.join("; ", duty.responsibility().partners()),
        when(duty),
        duty.state().word(),
        duty.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        overdue,
        duty.doneOn() == null ? null : Dates.brief(duty.doneOn()),
        duty.product(),
        duty.pilot(),
        duty.subjects(),
        duty.note());
  }

  private static @Nullable String when(Duty duty) {
    List<String> parts =
        Stream.of(duty.cadence(), duty.due() == null ? null : "hạn " + deadline(duty.due()))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return parts.isEmpty() ? null : String.join(", ", parts);
  }

  /** In the plan's words, and the day where they do not name it. */
  static String deadline(Deadline deadline) {
    return deadline.wording() == null
        ? Dates.brief(deadline.day())
        : deadline.wording() + " (" + Dates.brief(deadline.day()) + ")";
  }
}
