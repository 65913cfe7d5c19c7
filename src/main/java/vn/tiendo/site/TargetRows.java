package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Result;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.model.Commitment;
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
    Result result = desk.words().result(assessment);
    return new TargetRow(
        "ct-" + target.code().value(),
        Desk.name(target),
        here.to(desk.address(target.code().value())),
        Math.min(depth, 3),
        relation,
        desk.words().phraseWithExceptions(target),
        desk.words().schedule(target.schedule()),
        result,
        Verdicts.badge(desk, assessment),
        desk.words().why(assessment),
        desk.marking().of(assessment));
  }
}
