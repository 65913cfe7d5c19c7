package vn.tiendo.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Ground;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureValue;
import vn.tiendo.model.Period;
import vn.tiendo.model.Target;
import vn.tiendo.site.Parts.TargetGroup;
import vn.tiendo.site.Parts.TargetRow;

/** The targets of a plan or term as rows, grouped as the plan groups them. */
record TargetRows(Desk desk, Here here) {

  List<TargetGroup> groups(Commitment commitment) {
    List<TargetGroup> groups = new ArrayList<>();
    @Nullable String title = null;
    List<TargetRow> rows = new ArrayList<>();
    for (Assessment assessment : desk.judged().of(commitment)) {
      String group = assessment.target().group();
      if (!rows.isEmpty() && !Objects.equals(group, title)) {
        groups.add(group(title, groups.size(), rows));
        rows = new ArrayList<>();
      }
      title = group;
      add(rows, assessment, 0, null);
    }
    if (!rows.isEmpty()) {
      groups.add(group(title, groups.size(), rows));
    }
    return groups;
  }

  private static TargetGroup group(@Nullable String title, int before, List<TargetRow> rows) {
    return new TargetGroup(title, "nhom-" + (before + 1), List.copyOf(rows));
  }

  /** The rows of one target's nested targets and parts. */
  List<TargetRow> below(Assessment assessment) {
    List<TargetRow> rows = new ArrayList<>();
    addBelow(rows, assessment, 0);
    return rows;
  }

  private void add(
      List<TargetRow> rows, Assessment assessment, int depth, @Nullable String relation) {
    rows.add(row(assessment, depth, relation));
    addBelow(rows, assessment, depth + 1);
  }

  private void addBelow(List<TargetRow> rows, Assessment assessment, int depth) {
    for (Assessment part : assessment.parts()) {
      add(rows, part, depth, "phần phải cùng đạt");
    }
    List<Target.Nested> nested = assessment.target().within();
    for (Assessment within : assessment.within()) {
      String countedOn =
          nested.stream()
              .filter(n -> n.target().code().equals(within.target().code()))
              .map(n -> relation(n.countedOn()))
              .findFirst()
              .orElse("trong đó");
      add(rows, within, depth, countedOn);
    }
  }

  private static String relation(Target.CountedOn countedOn) {
    return switch (countedOn) {
      case WHOLE -> "trong đó, tính trên tổng số";
      case PART_ABOVE -> "trong đó, tính trên mục trên";
      case ITSELF -> "trong đó, đại lượng riêng";
    };
  }

  private TargetRow row(Assessment assessment, int depth, @Nullable String relation) {
    Target target = assessment.target();
    Shown shown = shown(assessment);
    return new TargetRow(
        "ct-" + target.code().value(),
        target.name(),
        here.to(desk.address(target.code().value())),
        Math.min(depth, 3),
        relation,
        desk.words().phraseWithExceptions(target),
        desk.words().schedule(target.schedule()),
        shown.value(),
        shown.period(),
        Verdicts.badge(desk, assessment),
        desk.words().why(assessment));
  }

  /** A figure to show for a target, and when it was. */
  record Shown(String value, @Nullable String period) {}

  /**
   * The figure that the verdict rests on, or else the newest one; of several organisations or parts
   * how many are met, as no figure of one of them is that of the target.
   */
  Shown shown(Assessment assessment) {
    if (assessment.ground() == Ground.BY_PARTS) {
      String met = desk.words().reached(assessment);
      if (!met.equals(Wording.NO_FIGURE)) {
        return new Shown(met, null);
      }
    }
    for (Judgement judgement : newestFirst(assessment)) {
      Shown shown = shown(judgement, assessment.target());
      if (shown != null) {
        return shown;
      }
    }
    List<Figure> whole =
        desk.checked().wholeFigures(assessment.target().code().value()).stream()
            .filter(f -> begun(f.period(), assessment.asOf()))
            .toList();
    if (whole.isEmpty()) {
      return new Shown(Wording.NO_FIGURE, null);
    }
    return shown(whole.get(whole.size() - 1));
  }

  /** A figure of a term may be given while the term still runs. */
  private static boolean begun(Period period, LocalDate day) {
    return period.start() == null || !period.start().isAfter(day);
  }

  private static List<Judgement> newestFirst(Assessment assessment) {
    List<Judgement> list = new ArrayList<>(assessment.judgements());
    Collections.reverse(list);
    Judgement decisive = assessment.decisive();
    if (decisive != null && decisive.year() == null) {
      list.add(0, decisive);
    }
    return list;
  }

  /** The figure of one judgement; null when it has none. */
  @Nullable Shown shown(Judgement judgement, Target target) {
    return judgement.observation() == null && judgement.words() == null
        ? null
        : new Shown(desk.words().reached(judgement), desk.words().reachedWhen(judgement, target));
  }

  private Shown shown(Figure figure) {
    return new Shown(
        desk.words().figure(figure),
        figure.value() instanceof FigureValue.Absent ? null : desk.words().period(figure.period()));
  }
}
