package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Code;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Report;
import vn.tiendo.model.Visibility;

/**
 * A public report speaks of public things only: what is marked nội bộ never reaches the public
 * output (data-language, phạm vi).
 */
final class InternalInPublicReport implements CommitteeRule {
  private static final String CODE = "bao-cao-dan-noi-bo";
  private static final String REMEDY =
      "để báo cáo “phạm vi: nội bộ”, hoặc bỏ “phạm vi: nội bộ” của mục được dẫn nếu được phép";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    CheckedCommittee open = new CheckedCommittee(Disclosure.publicPart(committee.committee()));
    for (Report written : committee.committee().reports()) {
      if (written.visibility() == Visibility.PUBLIC) {
        about(written, committee, open, report);
        Citations.in(written)
            .forEach(
                cited ->
                    cited(
                        cited.measure(),
                        cited.aspect() == Report.Aspect.FIGURE,
                        committee,
                        open,
                        report));
        Citations.charts(written)
            .forEach(charted -> cited(charted, /* figures= */ true, committee, open, report));
      }
    }
  }

  private static void about(
      Report written, CheckedCommittee whole, CheckedCommittee open, Consumer<Diagnostic> report) {
    for (Placed<Code> code : written.about().codes()) {
      if (names(whole, code) && !names(open, code)) {
        report.accept(
            Diagnostic.error(
                CODE,
                code.place(),
                "báo cáo công khai nói về “%s” là văn bản nội bộ".formatted(code.value()),
                REMEDY));
      }
    }
  }

  private static boolean names(CheckedCommittee committee, Placed<Code> code) {
    return committee.commitments().stream().anyMatch(c -> c.code().equals(code.value()));
  }

  /**
   * Looks at a measure that a public report names.
   *
   * @param figures whether its figures are printed too
   */
  private static void cited(
      Placed<Code> cited,
      boolean figures,
      CheckedCommittee whole,
      CheckedCommittee open,
      Consumer<Diagnostic> report) {
    Code code = cited.value();
    if (!whole.hasMeasure(code)) {
      return;
    }
    if (!open.hasMeasure(code)) {
      tell(cited, "báo cáo công khai dẫn chỉ tiêu nội bộ “%s”".formatted(code), report);
    } else if (figures && !whole.figures(code).isEmpty() && open.figures(code).isEmpty()) {
      tell(cited, "báo cáo công khai dẫn “%s” chỉ có số liệu nội bộ".formatted(code), report);
    }
  }

  private static void tell(Placed<Code> cited, String message, Consumer<Diagnostic> report) {
    report.accept(Diagnostic.error(CODE, cited.place(), message, REMEDY));
  }
}
