package vn.tiendo.check;

import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.model.Figure.Stated;
import vn.tiendo.model.Placed;

/**
 * Vietnamese writes decimals with a comma (official-format 5.1); some sources print a point, and
 * hands type it.
 */
final class DecimalPoint implements CommitteeRule {
  private static final String CODE = "dau-cham-thap-phan";

  @Override
  public Set<String> codes() {
    return Set.of(CODE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    committee.committee().sheets().stream()
        .flatMap(Claimed::in)
        .map(Claimed::stated)
        .filter(Stated::decimalPoint)
        .map(Stated::text)
        .forEach(text -> report.accept(point(text)));
  }

  private static Diagnostic point(Placed<String> text) {
    return Diagnostic.warning(
        CODE,
        text.place(),
        "“%s” viết dấu chấm thập phân".formatted(text.value()),
        "tiếng Việt viết %s; giữ nguyên văn ở “công bố”, dùng dấu phẩy khi dẫn lại"
            .formatted(text.value().replace('.', ',')));
  }
}
