package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.FigureSheet;

/** Every figure has a source (data-language, rule 3). A sheet without one is reported once. */
final class MissingSource implements CommitteeRule {
  private static final String CODE = "so-lieu-khong-nguon";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (FigureSheet sheet : committee.committee().sheets()) {
      int figures = sheet.figures().stream().filter(f -> f.citation() == null).toList().size();
      int others =
          sheet.ratings().size()
              + sheet.compositions().size()
              + sheet.claims().size()
              + (sheet.movement() == null ? 0 : 1);
      if (sheet.citation() == null && figures + others > 0) {
        report.accept(
            Diagnostic.warning(
                CODE,
                sheet.place(),
                "tệp có %s mục số liệu không có nguồn".formatted(figures + others),
                "ghi “nguồn” ở đầu tệp, với “văn bản” hoặc “tên”"));
      }
    }
  }
}
