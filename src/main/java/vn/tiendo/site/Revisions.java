package vn.tiendo.site;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.compose.Wording;
import vn.tiendo.language.Dates;
import vn.tiendo.model.Code;
import vn.tiendo.model.Level;
import vn.tiendo.model.Target;

/** Changes of a target's level in mid-term: each with the level before it. */
final class Revisions {

  private Revisions() {}

  static List<PlanPage.Revision> of(Desk desk, Here here, Code code) {
    Target target = desk.judged().of(code).target();
    List<PlanPage.Revision> rows = new ArrayList<>();
    Level first = target.level();
    String before = first == null ? Wording.NO_FIGURE : desk.words().phrase(first);
    for (Target.Revision revision : target.revisions()) {
      String after = desk.words().phrase(revision.level());
      rows.add(
          new PlanPage.Revision(
              here.link(Desk.name(target), desk.address(code)),
              before,
              after,
              Dates.brief(revision.from()),
              revision.document()));
      before = after;
    }
    return rows;
  }
}
