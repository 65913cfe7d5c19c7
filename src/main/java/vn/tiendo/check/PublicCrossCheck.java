package vn.tiendo.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Report;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.model.Report.Piece;
import vn.tiendo.model.Visibility;

/** What checking found is for the committee itself: no public report prints it. */
final class PublicCrossCheck implements CommitteeRule {
  private static final String CODE = "doi-chieu-cong-khai";
  private static final Set<BlockKind> FOUND =
      EnumSet.of(BlockKind.CHECKED_SCOPE, BlockKind.WRONG_SHARES, BlockKind.FINDINGS);

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    for (Report written : committee.committee().reports()) {
      if (written.visibility() == Visibility.PUBLIC) {
        look(written, report);
      }
    }
  }

  private static void look(Report written, Consumer<Diagnostic> report) {
    if (written.kind() == Report.Kind.CROSS_CHECK) {
      report.accept(
          Diagnostic.error(
              CODE,
              written.place(),
              "biên bản đối chiếu chỉ dùng trong nội bộ",
              "thêm “phạm vi: nội bộ” vào phần đầu"));
      return;
    }
    written.narrative().sections().stream()
        .flatMap(section -> section.pieces().stream())
        .filter(piece -> piece instanceof Piece.Block)
        .map(piece -> (Piece.Block) piece)
        .filter(block -> FOUND.contains(block.kind()))
        .forEach(
            block ->
                report.accept(
                    Diagnostic.error(
                        CODE,
                        block.place(),
                        "báo cáo công khai in kết quả đối chiếu nội bộ",
                        "bỏ khối này, hoặc thêm “phạm vi: nội bộ” vào phần đầu")));
  }
}
