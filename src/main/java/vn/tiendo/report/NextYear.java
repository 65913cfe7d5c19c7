package vn.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Tally;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Target;
import vn.tiendo.model.Target.PathPoint;
import vn.tiendo.report.ReportView.Passage;

/**
 * What the terms and plans ask of the year after the report: levels of every year, the steps that a
 * plan itself names, and what falls due. Nothing is worked out.
 */
record NextYear(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<Passage> passages = new ArrayList<>();
    Stream.<Commitment>concat(
            setting.briefing().committee().committee().terms().stream(),
            setting.briefing().committee().committee().plans().stream())
        .filter(this::isInForce)
        .forEach(c -> passages.addAll(PassageText.list(lead(c), lines(c))));
    return passages;
  }

  private int year() {
    return setting.briefing().day().getYear() + 1;
  }

  private String lead(Commitment commitment) {
    return "Năm " + year() + " thực hiện các chỉ tiêu của " + PlanName.of(commitment) + ":";
  }

  private boolean isInForce(Commitment commitment) {
    LocalDate day = setting.briefing().day();
    boolean there =
        !(commitment instanceof Plan plan) || plan.issued() == null || !plan.issued().isAfter(day);
    return there
        && commitment.period() != null
        && commitment.period().first() <= year()
        && year() <= commitment.period().last();
  }

  private List<String> lines(Commitment commitment) {
    List<Assessment> top = setting.briefing().assessment().of(commitment);
    List<String> lines = new ArrayList<>();
    for (Assessment a : Tally.flat(top)) {
      String asked = asked(a.target());
      if (asked != null) {
        String name = a.target().name();
        lines.add((top.contains(a) ? name : "Trong đó, " + Phrases.lowered(name)) + ": " + asked);
      }
    }
    return lines;
  }

  private @Nullable String asked(Target target) {
    Optional<PathPoint> step =
        target.path().stream().filter(p -> p.day().getYear() == year()).findFirst();
    if (step.isPresent()) {
      return Numbers.withUnit(step.get().value(), target.unit()) + " theo lộ trình";
    }
    Schedule schedule = target.schedule();
    LocalDate end = schedule.end();
    boolean asked =
        schedule instanceof Schedule.Recurring recurring
            ? recurring.firstYear() <= year() && year() <= recurring.lastYear()
            : end != null && end.getYear() == year();
    return asked ? level(target) : null;
  }

  /** The level; where only kinds of organisation have one, theirs. */
  private String level(Target target) {
    return target.level() != null || target.scoped().isEmpty()
        ? Phrases.lowered(setting.wording().phraseWithExceptions(target))
        : target.scoped().stream()
            .map(
                s -> setting.wording().reach(s.reach()) + " " + setting.wording().phrase(s.level()))
            .collect(Collectors.joining(", "));
  }
}
