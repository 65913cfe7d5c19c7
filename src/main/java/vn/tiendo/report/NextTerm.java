package vn.tiendo.report;

import java.util.List;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Baseline;
import vn.tiendo.model.Code;
import vn.tiendo.model.Report.About.OfCongress;
import vn.tiendo.model.Target;
import vn.tiendo.report.ReportView.Passage;

/** The targets that a congress is to decide on, for the term it opens. */
record NextTerm(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    if (!(setting.briefing().report().about() instanceof OfCongress congress)) {
      return List.of();
    }
    List<Target> targets = targets(setting.briefing(), congress.opened().value());
    return PassageText.list(
        "Trình Đại hội " + Numbers.count(targets.size()) + " chỉ tiêu chủ yếu:",
        targets.stream().map(this::line).toList());
  }

  /**
   * The targets of the term that a congress opens: its own, or else those of the plans made for it
   * by the report's day.
   */
  static List<Target> targets(Briefing briefing, Code term) {
    List<Target> own =
        briefing.committee().committee().terms().stream()
            .filter(t -> t.code().equals(term))
            .flatMap(t -> t.targets().stream())
            .toList();
    return !own.isEmpty()
        ? own
        : briefing.committee().committee().plans().stream()
            .filter(p -> p.term() != null && p.term().value().equals(term))
            .filter(p -> p.issued() == null || !p.issued().isAfter(briefing.day()))
            .flatMap(p -> p.targets().stream())
            .toList();
  }

  private String line(Target target) {
    Baseline baseline = target.baseline();
    boolean known =
        baseline != null
            && (baseline.day() == null || !baseline.day().isAfter(setting.briefing().day()));
    return target.name()
        + ": "
        + Phrases.lowered(setting.wording().phraseWithExceptions(target))
        + (known ? " (mức xuất phát: " + setting.wording().startingValue(target) + ")" : "");
  }
}
