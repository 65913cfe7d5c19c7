package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Handling;
import vn.tiendo.model.Handling.Circulation;
import vn.tiendo.model.PageForm.MarkPlace;
import vn.tiendo.model.PageForm.Marks;
import vn.tiendo.model.Report;
import vn.tiendo.model.Visibility;
import vn.tiendo.report.Letterhead.Kind;
import vn.tiendo.report.Letterhead.Mark;

/**
 * The marks on the first page: how urgent, which draft, who may see it (official format, 3.2). What
 * is nội bộ without a mark of its own is marked LƯU HÀNH NỘI BỘ.
 */
final class HeadMarks {
  private final Report report;
  private final Marks places;

  HeadMarks(Report report, Marks places) {
    this.report = report;
    this.places = places;
  }

  /** Those that stand in one place, from the top. */
  List<Mark> at(MarkPlace place) {
    List<Mark> marks = new ArrayList<>();
    Handling handling = report.handling();
    if (place == MarkPlace.UNDER_NUMBER && handling.urgency() != null) {
      marks.add(new Mark(Kind.URGENCY, Phrases.capitals(handling.urgency().word())));
    }
    if (report.draft() && places.draft() == place) {
      Integer round = handling.draftRound();
      marks.add(new Mark(Kind.DRAFT, round == null ? "Dự thảo" : "Dự thảo lần " + round));
    }
    if (places.circulation() == place) {
      circulation().forEach(c -> marks.add(new Mark(Kind.CIRCULATION, Phrases.capitals(c.word()))));
    }
    return marks;
  }

  private List<Circulation> circulation() {
    List<Circulation> own = report.handling().circulation();
    return own.isEmpty() && report.visibility() == Visibility.INTERNAL
        ? List.of(Circulation.INTERNAL)
        : own;
  }
}
