package vn.tiendo.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Wording;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.model.Schedule;
import vn.tiendo.report.ReportView.Passage;

/** The targets that are still to be reached, each with its level and how far it has come. */
record RemainingTargets(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<Assessment> open = setting.targets(RemainingTargets::isOpen);
    String lead =
        open.stream().allMatch(a -> a.verdict() == Verdict.NO_DATA)
            ? "Các chỉ tiêu cần bổ sung số liệu để kết luận:"
            : "Tiếp tục thực hiện các chỉ tiêu còn lại:";
    return PassageText.list(lead, open.stream().map(this::line).toList());
  }

  private String line(Assessment a) {
    Wording wording = setting.wording();
    Marks marks = setting.briefing().marking().of(a);
    return setting.name(a)
        + ": mức phấn đấu "
        + new Told(Phrases.lowered(wording.phraseWithExceptions(a.target())), marks.fullLevel())
            .marked()
        + "; "
        + new Told(wording.now(a), marks.now()).marked()
        + toDo(wording.stillToDo(a));
  }

  private static String toDo(@Nullable String clause) {
    return clause == null ? "" : "; " + clause;
  }

  /** One of every year whose last year was met has nothing left to be done. */
  private static boolean isOpen(Assessment a) {
    Judgement last = a.decisive();
    LocalDate end = a.target().schedule().end();
    boolean over = end != null && !a.asOf().isBefore(end);
    boolean yearly = a.target().schedule() instanceof Schedule.Recurring;
    return !a.verdict().isMet() && !(yearly && over && last != null && last.verdict().isMet());
  }
}
