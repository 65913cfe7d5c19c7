package vn.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Plan;

/**
 * The duties of all plans at a report's day, by who leads them and who takes part.
 *
 * <p>A plan that was over before the report's period began is left out but for duties that are
 * still overdue; one issued after the report's day is not there yet.
 *
 * @param duties each once, in the order of the plans
 * @param bodies those that lead first, each in the order in which the plans first name them
 */
record DutyRegister(List<DutyStanding> duties, List<Body> bodies) {

  DutyRegister {
    duties = List.copyOf(duties);
    bodies = List.copyOf(bodies);
  }

  /**
   * A body and its duties, the most urgent first.
   *
   * @param name as the plans write it, with a capital; null for duties that name no leading body
   */
  record Body(@Nullable String name, List<DutyStanding> leads, List<DutyStanding> helps) {
    Body {
      leads = leads.stream().sorted(DutyStanding.URGENCY).toList();
      helps = helps.stream().sorted(DutyStanding.URGENCY).toList();
    }

    /** The name, or words that say that none is given. */
    String title() {
      return name != null ? name : "Nguồn chưa ghi cơ quan chủ trì";
    }
  }

  static DutyRegister of(Briefing briefing) {
    List<DutyStanding> duties =
        briefing.committee().committee().plans().stream()
            .filter(p -> p.issued() == null || !p.issued().isAfter(briefing.day()))
            .flatMap(p -> duties(p, briefing))
            .toList();
    return new DutyRegister(duties, bodies(duties));
  }

  private static Stream<DutyStanding> duties(Plan plan, Briefing briefing) {
    LocalDate from = briefing.report().period().start();
    boolean over = plan.period() != null && from != null && plan.period().end().isBefore(from);
    return plan.duties().stream()
        .map(duty -> new DutyStanding(duty, plan, briefing.day()))
        .filter(standing -> !over || standing.isOverdue());
  }

  private static List<Body> bodies(List<DutyStanding> duties) {
    Map<String, Gathered> gathered = new LinkedHashMap<>();
    Gathered nobody = new Gathered(null);
    for (DutyStanding duty : duties) {
      String lead = duty.duty().responsibility().lead();
      (lead == null ? nobody : at(lead, gathered)).leads.add(duty);
    }
    for (DutyStanding duty : duties) {
      duty.duty().responsibility().partners().forEach(p -> at(p, gathered).helps.add(duty));
    }
    if (!nobody.leads.isEmpty()) {
      gathered.put("", nobody);
    }
    return gathered.values().stream().map(g -> new Body(g.name, g.leads, g.helps)).toList();
  }

  /** Plans write a body with a capital or without. */
  private static Gathered at(String body, Map<String, Gathered> gathered) {
    return gathered.computeIfAbsent(
        body.strip().toLowerCase(Locale.ROOT), key -> new Gathered(Initials.raised(body.strip())));
  }

  private static final class Gathered {
    private final @Nullable String name;
    private final List<DutyStanding> leads = new ArrayList<>();
    private final List<DutyStanding> helps = new ArrayList<>();

    Gathered(@Nullable String name) {
      this.name = name;
    }
  }
}
